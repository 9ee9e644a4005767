import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { ManualClock } from '../serve.ts';
import { isFitForAll } from './fit.ts';
import { feed, joinDrill } from './people.ts';
import { expect, test } from './server.ts';

const NOTES = 640;
/** Somebody who read up to here when they left: the first notes. */
const READ = 30;
let code = '';

/** A drill of many notes, still running when the server was stopped. */
const longDrill = {
	async fill(data: string) {
		const clock = new ManualClock();
		const app = await createApp({ ...readConfig({}), data }, clock);
		const made = await app.drills.create({ scenario: 'database-disk-full', seed: '1' });
		if (!made.ok) throw new Error(made.message);
		code = app.drills.invitation(made.id, '')?.code ?? '';
		const joined = await app.drills.join(code, 'Ada', 'participant', '::1');
		const session = await app.drills.open(made.id);
		if (!joined.ok || !session) throw new Error('The drill did not open.');
		await session.execute({ type: 'start' }, { kind: 'facilitator' });
		await session.execute(
			{ type: 'improvise-inject', via: 'email', from: 'CEO', text: 'What is going on?', to: [] },
			{ kind: 'facilitator' }
		);
		for (let i = 1; i <= NOTES; i += 1) {
			const note = { type: 'add-note', text: `Note number ${i}.` } as const;
			await session.execute(note, { kind: 'seat', seat: joined.seat });
		}
		await app.close();
	}
};

test.use({ past: longDrill });

test('who comes late to a long drill can look back in its timeline to the start', async ({
	browser,
	server
}) => {
	const bo = await joinDrill(browser, `${server.url}/join/${code}`, 'Bo');
	const timeline = feed(bo);
	const note = (n: number) => timeline.getByText(`Note number ${n}.`, { exact: true });
	const earlier = timeline.getByRole('button', { name: 'Show earlier entries' });

	await test.step('at first there are the newest', async () => {
		await expect(note(NOTES)).toBeVisible();
		await expect(note(1)).toHaveCount(0);
		await isFitForAll(bo, 'a timeline that goes further back');
	});

	await test.step('of one kind, old ones are found without asking', async () => {
		await timeline.getByRole('button', { name: /^Reached me/ }).click();
		await expect(timeline.getByText('What is going on?')).toBeVisible();
		await expect(earlier).toHaveCount(0);
		await timeline.getByRole('button', { name: 'Everything' }).click();
	});

	await test.step('whoever scrolls to the end gets more, until there is no more', async () => {
		await bo.reload();
		await expect(note(NOTES)).toBeVisible();
		await expect(async () => {
			await timeline.getByRole('listitem').last().scrollIntoViewIfNeeded({ timeout: 2_000 });
			await expect(note(1)).toBeVisible({ timeout: 500 });
		}).toPass();
		await expect(earlier).toHaveCount(0);
	});

	await test.step('by story time it is asked for at the top, with the keyboard', async () => {
		await bo.reload();
		await timeline.getByLabel('Order').selectOption('By story time');
		await expect(note(NOTES)).toBeVisible();
		await expect(async () => {
			await earlier.press('Enter', { timeout: 2_000 });
			await expect(note(1)).toBeVisible({ timeout: 500 });
		}).toPass();
		await timeline.getByLabel('Order').selectOption('Newest first');
	});

	await test.step('all that arrived while somebody was away is counted', async () => {
		const loaded = bo.waitForEvent('load');
		await bo.evaluate((read) => {
			const drill = location.pathname.split('/')[2] ?? '';
			localStorage.setItem(`muster-read-${drill}`, String(read));
			location.reload();
		}, READ);
		await loaded;
		await expect(timeline).toContainText(/6\d\d things arrived while you were away\./);
	});
});
