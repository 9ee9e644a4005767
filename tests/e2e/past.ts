import type { Command } from '../../src/lib/engine/actions/index.ts';
import type { Rubric } from '../../src/lib/scoring/rubric.ts';
import { createApp, type Services } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { ManualClock } from '../serve.ts';
import type { Past } from './server.ts';

const FACILITATOR = { kind: 'facilitator' } as const;
const DAY_SECONDS = 86_400;

/** A drill of some minutes, played by one and published, with what the team will change. */
async function play(app: Services, clock: ManualClock, scenario: string): Promise<void> {
	const made = await app.drills.create({ scenario, seed: '1' });
	if (!made.ok) throw new Error(made.message);
	const { code } = app.drills.invitation(made.id, 'http://x') ?? { code: '' };
	const joined = await app.drills.join(code, 'Ada Lovelace', 'participant', '::1');
	const session = await app.drills.open(made.id);
	if (!joined.ok || !session) throw new Error('The drill did not open.');
	const act = async (command: Command, actor: Parameters<typeof session.execute>[1]) => {
		const answer = await session.execute(command, actor);
		if (!answer.ok) throw new Error(answer.message);
	};
	await act({ type: 'claim-role', role: 'incident_lead' }, { kind: 'seat', seat: joined.seat });
	await act({ type: 'start' }, FACILITATOR);
	clock.pass(400);
	await act(
		{ type: 'declare-severity', severity: 2, reason: 'Orders fail; Ada saw it' },
		{ kind: 'seat', seat: joined.seat }
	);
	clock.pass(1800);
	await act({ type: 'end' }, FACILITATOR);
	const words = {
		whatHappened: 'Orders failed, and Ada saw it first.',
		impact: 'No orders for a while.',
		rootCause: 'A limit nobody watched.',
		prevention: 'Watch the limit.'
	};
	const item = {
		...{ title: 'Watch the limit', owner: 'Ada', due: '2026-02-01' },
		retest: 'severities.2.updates.customers.first'
	};
	await act({ type: 'record-postmortem', ...words, items: [item] }, FACILITATOR);
	await act({ type: 'publish-report' }, FACILITATOR);
	await app.programme.settled();
	clock.sleep(60 * DAY_SECONDS);
}

/** Drills that a team played while this rubric was in force, in a data folder. */
export const playedUnder = (rubric: Rubric, ...scenarios: readonly string[]): Past => ({
	async fill(data) {
		const clock = new ManualClock();
		const app = await createApp({ ...readConfig({}), data }, clock, [rubric]);
		for (const scenario of scenarios) await play(app, clock, scenario);
		await app.close();
	}
});
