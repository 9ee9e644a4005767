import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock, ServerUnderTest } from '../serve.ts';

const DAY = 24 * 3_600;

describe('a link to a report', () => {
	let clock: ManualClock;
	let server: ServerUnderTest;
	let drill: string;
	beforeEach(async () => {
		clock = new ManualClock();
		server = await ServerUnderTest.start(clock);
		drill = (await server.drill()).id;
	});
	afterEach(() => server.close());

	const share = (days = 30): string => {
		const shared = server.app.reports.share(drill, days);
		if (!shared.ok) throw new Error(shared.message);
		return shared.token;
	};
	const opened = (token: string, from = 'reader') => server.app.reports.shared(token, from);

	it('leads to its drill until its last day has passed', () => {
		const token = share(7);
		expect(opened(token)).toMatchObject({ ok: true, drill });
		clock.pass(7 * DAY - 1);
		expect(opened(token)).toMatchObject({ ok: true });
		clock.pass(1);
		expect(opened(token)).toMatchObject({ ok: false, code: 'share/over' });
		expect(server.app.reports.links(drill)).toMatchObject([{ state: 'expired' }]);
	});

	it('can be revoked at once, and the others stay', () => {
		const [one, two] = [share(), share()];
		const [newest, oldest] = server.app.reports.links(drill);
		server.app.reports.revoke(drill, newest?.id ?? '');
		server.app.reports.revoke('another-drill', oldest?.id ?? '');
		const states = [one, two].map((token) => opened(token).ok).sort();
		expect(states).toEqual([false, true]);
	});

	it('is not kept itself, so that nobody reads it in the database', () => {
		const token = share();
		expect(JSON.stringify(server.app.store.reportLinks.of(drill))).not.toContain(token);
	});

	it('says the same of a link that never was', () => {
		expect(opened('a-guess')).toMatchObject({ ok: false, code: 'share/over' });
	});

	it('is not guessed in bulk', () => {
		const answers = Array.from({ length: 200 }, (_, n) => opened(`guess-${n}`, 'guesser'));
		const refused = answers.filter((answer) => !answer.ok && answer.code === 'share/too-fast');
		expect(refused.length).toBeGreaterThan(100);
		expect(opened(share(), 'somebody else')).toMatchObject({ ok: true });
	});

	it('is for a drill that is there, and for a time that makes sense', () => {
		expect(server.app.reports.share('none', 30)).toMatchObject({ code: 'drill/unknown' });
		for (const days of [0, -1, 1.5, 366, Number.NaN]) {
			expect(server.app.reports.share(drill, days)).toMatchObject({ code: 'share/days' });
		}
	});
});
