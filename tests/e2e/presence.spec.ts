import type { Browser, Page } from '@playwright/test';
import { clockText } from '../../src/lib/ui/time.ts';
import { isFitForAll } from './fit.ts';
import {
	declare,
	endDrill,
	facilitate,
	feed,
	improvise,
	invitation,
	joinDrill,
	observeDrill,
	setSpeed,
	type Browsers
} from './people.ts';
import { expect, test } from './server.ts';

/* Who leaves, who comes late, who only watches, and whose device has the wrong time. */

// An act that finds nothing says so soon.
const start = (facilitator: Page) =>
	facilitator.getByRole('button', { name: 'Start the drill' }).click();
const pause = (facilitator: Page) =>
	facilitator.getByRole('button', { name: 'Pause', exact: true }).click();
const entry = (page: Page, says: string) =>
	feed(page).getByRole('listitem').filter({ hasText: says });

/** Exercise seconds, as the bar of this page shows them. */
async function exerciseTime(page: Page): Promise<number> {
	const [, minutes, seconds] =
		/\+(\d+):(\d\d)/.exec(await page.getByRole('banner').innerText()) ?? [];
	return Number(minutes) * 60 + Number(seconds);
}

test('who leaves and returns is shown what came meanwhile; who comes late, the story so far', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const link = await invitation(facilitator);
	const ada = await joinDrill(browser, link, 'Ada', 'Incident lead');
	await start(facilitator);
	await declare(ada, 'SEV-3', 'Three customers write');
	await improvise(facilitator, 'Support', 'Three tickets so far.');
	await expect(entry(ada, 'Three tickets so far.').getByText('New', { exact: true })).toBeVisible();
	await expect(entry(ada, 'Three tickets so far.').getByText('New', { exact: true })).toBeHidden();

	const back = await ada.context().newPage();
	const room = ada.url();
	await ada.close();
	await expect(facilitator.getByRole('region', { name: 'People', exact: true })).toContainText(
		'Not connected'
	);
	await improvise(facilitator, 'Support', 'Forty tickets now.');
	await back.goto(room);
	await expect(entry(back, 'Forty tickets now.')).toContainText('While you were away');
	await expect(entry(back, 'Three tickets so far.')).not.toContainText('While you were away');
	await expect(feed(back)).toContainText('One thing arrived while you were away.');
	await isFitForAll(back, 'the room, back again');
	await back.getByRole('button', { name: 'I have seen them' }).click();
	await expect(feed(back)).not.toContainText('while you were away');
	for (const name of ['Process of our team', 'Hand over Incident lead']) {
		await back.getByRole('button', { name }).click();
		await expect(back.getByRole('dialog')).toBeVisible();
		await isFitForAll(back, name);
		await back.keyboard.press('Escape');
	}

	const flo = await joinDrill(browser, link, 'Flo');
	for (const says of ['declared SEV-3', 'Three tickets so far.', 'Forty tickets now.']) {
		await expect(entry(flo, says)).toBeVisible();
	}
	await expect(flo.getByRole('button', { name: 'Take this role Incident lead' })).toBeHidden();
	await expect(feed(flo)).not.toContainText('while you were away');
});

test('an observation is pinned to its moment, and reaches the console and the report', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const link = await invitation(facilitator);
	const ada = await joinDrill(browser, link, 'Ada', 'Incident lead');
	const olga = await observeDrill(browser, link, 'Olga');
	await start(facilitator);
	await setSpeed(facilitator, '60');
	await expect.poll(() => exerciseTime(facilitator)).toBeGreaterThan(60);
	await pause(facilitator);
	await expect(ada.getByRole('banner')).toContainText('The facilitator has paused the drill.');
	await isFitForAll(ada, 'the room, paused');

	const moment = (await exerciseTime(facilitator)) - 60;
	await olga.getByLabel('What you saw').fill('Nobody said who leads.');
	await olga.getByLabel('When').selectOption({ label: 'a minute ago' });
	await olga.getByLabel('What it is about').selectOption({ label: 'Roles' });
	await isFitForAll(olga, 'the room of an observer');
	await olga.getByRole('button', { name: 'Record' }).click();
	await expect(olga.getByText('Recorded for the report.')).toBeVisible();
	await facilitator.getByRole('tab', { name: 'Observations (1)' }).click();
	const clock = clockText(moment);
	const seen = facilitator.getByRole('listitem').filter({ hasText: 'Nobody said who leads.' });
	await expect(seen).toContainText(clock);
	await expect(seen).toContainText('Olga');
	await isFitForAll(facilitator, 'the console, observations');

	await facilitator.getByRole('button', { name: 'Resume', exact: true }).click();
	await facilitator.getByRole('button', { name: 'Pause for …' }).click();
	await facilitator.getByRole('button', { name: /^Time-out/ }).click();
	await expect(ada.getByRole('banner')).toContainText('Act on real incidents as usual.');
	await isFitForAll(ada, 'the room, time-out');
	await isFitForAll(facilitator, 'the console, time-out');
	await expect(feed(ada)).not.toContainText('Nobody said who leads.');
	await endDrill(facilitator);
	await facilitator.getByRole('link', { name: 'Open the gap report' }).click();
	const told = facilitator.getByRole('region', { name: 'What observers saw' });
	await expect(told).toContainText('Nobody said who leads.');
	await expect(told).toContainText(clock);
	await facilitator
		.getByRole('link', { name: /replay/i })
		.first()
		.click();
	await expect(facilitator.getByRole('heading', { level: 1 })).toContainText('Replay');
	await isFitForAll(facilitator, 'the replay');
});

/** Browsers on a device whose clock is wrong by so many hours. */
const withClockOff = (browser: Browser, hours: number): Browsers => ({
	newContext: async () => {
		const context = await browser.newContext();
		await context.addInitScript((offMs) => {
			const RightDate = Date;
			globalThis.Date = new Proxy(RightDate, {
				construct: (_, [...given]) =>
					given.length > 0
						? Reflect.construct(RightDate, given)
						: new RightDate(RightDate.now() + offMs),
				get: (target, name) =>
					name === 'now' ? () => RightDate.now() + offMs : Reflect.get(target, name)
			});
		}, hours * 3_600_000);
		return context;
	}
});

/** By how many seconds what these pages show lies apart. */
async function apart(read: (page: Page) => Promise<number>, pages: readonly Page[]) {
	const shown = await Promise.all(pages.map(read));
	return Math.max(...shown) - Math.min(...shown);
}

async function stageTime(page: Page): Promise<number> {
	const [, minutes, seconds] =
		/(\d+):(\d\d) left/.exec(await page.locator('body').innerText()) ?? [];
	return Number(minutes) * 60 + Number(seconds);
}

test('the server’s clock counts, however wrong a device’s own is', async ({ browser, server }) => {
	const facilitator = await facilitate(withClockOff(browser, 7), server);
	const link = await invitation(facilitator);
	const ada = await joinDrill(withClockOff(browser, -5), link, 'Ada', 'Incident lead');
	const bo = await joinDrill(browser, link, 'Bo');
	const all = [facilitator, ada, bo];
	await facilitator.getByRole('button', { name: /^Begin.*Brief$/ }).click();
	for (const page of all) await expect(page.getByText(/\d+:\d\d left/).first()).toBeVisible();
	await expect.poll(() => apart(stageTime, all)).toBeLessThanOrEqual(2);

	await start(facilitator);
	await expect(feed(bo)).toBeVisible();
	await expect(feed(ada)).toBeVisible();
	await expect.poll(() => exerciseTime(ada)).toBeGreaterThan(2);
	await expect.poll(() => apart(exerciseTime, all)).toBeLessThanOrEqual(2);
	await ada.getByRole('tab', { name: 'Update', exact: true }).click();
	await ada.getByLabel('Condition', { exact: true }).fill('We are looking into it.');
	await ada.getByRole('button', { name: 'in 15 min' }).click();
	await ada.getByRole('button', { name: /^Post by/ }).click();
	for (const page of [ada, bo]) await expect(page.getByText(/next in 1[45] min/)).toBeVisible();
	await pause(facilitator);
	await expect.poll(() => apart(exerciseTime, all)).toBe(0);
	await endDrill(facilitator);
	for (const page of all) await expect(page.getByText(/\d+:\d\d left/).first()).toBeVisible();
	await expect.poll(() => apart(stageTime, all)).toBeLessThanOrEqual(2);
});
