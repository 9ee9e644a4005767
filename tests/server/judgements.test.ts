import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp, type Services } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import type { Command } from '../../src/lib/engine/actions/index.ts';
import { rubric as shipped, rubrics, type Rubric } from '../../src/lib/scoring/rubric.ts';
import { ManualClock } from '../serve.ts';

/** Its successor asks for twice the credit for the same rating. */
const stricter: Rubric = {
	...shipped,
	version: 'stricter',
	ratings: { P: 1, S: 0.99, M: 0.98 },
	severity: { ...shipped.severity, allowance: 0 }
};
const FACILITATOR = { kind: 'facilitator' } as const;

let data: string;
let clock: ManualClock;
let app: Services;
const open = async (known = rubrics) => {
	app = await createApp({ ...readConfig({}), data }, clock, known);
};
/** The same data under a rubric that is newer. */
const upgrade = async () => {
	await app.close();
	await open([stricter, ...rubrics]);
};

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'muster-judgements-'));
	clock = new ManualClock();
	await open();
});
afterEach(async () => {
	await app.close();
	rmSync(data, { recursive: true });
});

async function played({ publish = true, demonstration = false } = {}) {
	const made = await app.drills.create({ scenario: 'first-drill', seed: '1', demonstration });
	if (!made.ok) throw new Error(made.message);
	const { code } = app.drills.invitation(made.id, 'http://x') ?? { code: '' };
	const joined = await app.drills.join(code, 'Ada', 'participant', '::1');
	const session = await app.drills.open(made.id);
	if (!joined.ok || !session) throw new Error('The drill did not open.');
	await session.execute({ type: 'start' }, FACILITATOR);
	clock.pass(120);
	const severity = { type: 'declare-severity', severity: 2, reason: 'Orders fail' } as const;
	await session.execute(severity, { kind: 'seat', seat: joined.seat });
	clock.pass(400);
	await session.execute({ type: 'end' }, FACILITATOR);
	if (publish) await session.execute({ type: 'publish-report' }, FACILITATOR);
	await app.programme.settled();
	return { id: made.id, session };
}

const recorded = (drill: string) =>
	app.store.judgements.of(drill).map(({ rubric, through, published }) => ({
		...{ rubric, through, published }
	}));

describe('[PR9] the judgement of a finished drill', () => {
	test('is kept once its report is published, and stands whatever comes later', async () => {
		const { id, session } = await played();
		const through = (await app.drills.events(id)).length;
		expect(recorded(id)).toEqual([{ rubric: shipped.version, through, published: true }]);
		const words = { whatHappened: 'x', impact: 'x', rootCause: 'x', prevention: 'x' };
		const postmortem: Command = { type: 'record-postmortem', ...words, items: [] };
		expect(await session.execute(postmortem, FACILITATOR)).toMatchObject({ ok: true });
		await app.drills.report(id);
		expect(recorded(id)).toEqual([{ rubric: shipped.version, through, published: true }]);
	});

	test('before that follows the drill, from its end on', async () => {
		const { id, session } = await played({ publish: false });
		expect(recorded(id)).toEqual([]);
		await app.drills.report(id);
		const [first] = recorded(id);
		expect(first?.published).toBe(false);
		await session.execute({ type: 'publish-report' }, FACILITATOR);
		await app.programme.settled();
		expect(recorded(id)).toEqual([
			{ rubric: shipped.version, through: (first?.through ?? 0) + 1, published: true }
		]);
	});

	test('is not kept of a demonstration', async () => {
		const { id } = await played({ demonstration: true });
		await app.drills.report(id);
		expect(recorded(id)).toEqual([]);
	});
});

describe('[PR10] under a newer rubric', () => {
	test('a drill is judged again, and both judgements stand side by side', async () => {
		const { id } = await played();
		const before = await app.drills.report(id);
		await upgrade();
		const after = await app.drills.report(id);
		expect(after?.rubric).toBe('stricter');
		expect(app.reports.judgedBefore(id)).toMatchObject({
			rubric: shipped.version,
			published: true,
			ratings: before?.ratings.map(({ dimension, rating, credit, n }) => ({
				...{ dimension, rating, credit, n }
			}))
		});
		const { again } = await app.programme.overview();
		expect(again).toMatchObject([{ from: shipped.version, to: 'stricter', drills: [{ id }] }]);
		const severity = again[0]?.drills[0]?.ratings[0];
		expect(severity?.before.credit).toBe(before?.ratings[0]?.credit);
		expect(severity?.after.credit).toBe(after?.ratings[0]?.credit);
		expect(severity?.after.credit).toBeLessThan(severity?.before.credit ?? 0);
	});

	test('[PR4] a trend shows the ratings of whichever version is asked for', async () => {
		const old = await played();
		const was = (await app.drills.report(old.id))?.ratings[0]?.credit;
		await upgrade();
		const young = await played();
		const now = await app.programme.overview();
		expect(now.rubric).toMatchObject({ current: 'stricter', shown: 'stricter' });
		expect(now.rubric.versions).toEqual(['stricter', shipped.version]);
		expect(now.trends[0]?.points.map(({ drill }) => drill)).toEqual([old.id, young.id]);
		const then = await app.programme.overview({ rubric: shipped.version });
		expect(then.rubric).toMatchObject({ shown: shipped.version, ratings: shipped.ratings });
		// The younger drill is worked out by the older rubric, which is still known.
		expect(then.trends[0]?.points.map(({ credit }) => credit)).toEqual([was, was]);
		expect((await app.programme.overview({ rubric: 'nonsense' })).rubric.shown).toBe('stricter');
	});

	test('what a version judged that is no longer known stands where it was recorded', async () => {
		const { id } = await played();
		const { id: other } = await played();
		const [record] = app.store.judgements.of(id);
		if (!record) throw new Error('Nothing was recorded.');
		app.store.judgements.keep({ ...record, rubric: '1', at: 0 });
		expect(app.reports.judgedBefore(id)?.rubric).toBe('1');
		const overview = await app.programme.overview({ rubric: '1' });
		expect(overview.rubric).toMatchObject({ shown: '1', ratings: shipped.ratings });
		expect(overview.trends[0]?.points.map(({ drill }) => drill)).toEqual([id]);
		expect(app.reports.judgedBefore(other)).toBeUndefined();
	});
});
