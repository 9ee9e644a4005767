import type { BrowserContext } from '@playwright/test';
import { fileOf } from '../bench/weight.ts';
import { isFitForAll } from './fit.ts';
import { LANGUAGE_COOKIE } from '../../src/lib/cookies.ts';
import { endDrill, facilitate, feed, invitation, joinDrill } from './people.ts';
import { expect, test } from './server.ts';

/* Parts of a page that come later than the page, where the network loses them. */

const LOBBY = 'src/lib/room/Lobby.svelte';
const ROOM = 'src/lib/room/LiveRoom.svelte';
const AFTER = 'src/lib/after/After.svelte';

const lose = (context: BrowserContext, part: string) =>
	context.route(`**/${fileOf(part)}`, (route) => route.abort());
const find = (context: BrowserContext, part: string) => context.unroute(`**/${fileOf(part)}`);

// An act that finds nothing says so soon.
test('a part of a page that does not come says so, and comes when asked for again', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const link = await invitation(facilitator);
	const context = await browser.newContext();
	for (const part of [LOBBY, ROOM, AFTER]) await lose(context, part);
	const ada = await joinDrill({ newContext: () => Promise.resolve(context) }, link, 'Ada');
	const failed = ada.getByRole('alert').filter({ hasText: 'This part did not load.' });
	const again = ada.getByRole('button', { name: 'Open it again' });
	const openAgain = async () => {
		const opened = ada.waitForEvent('load');
		await again.click();
		await opened;
	};

	await test.step('the lobby, asked for again in vain and then with success', async () => {
		await expect(failed).toBeVisible();
		await isFitForAll(ada, 'a lobby that did not load');
		await openAgain();
		await expect(failed).toBeVisible();
		await find(context, LOBBY);
		await openAgain();
		await ada.getByRole('button', { name: 'Take this role Incident lead' }).click();
		await expect(ada.getByRole('button', { name: 'Give up Incident lead' })).toBeVisible();
	});

	await test.step('the room; without a connection the page stays', async () => {
		await facilitator.getByRole('button', { name: 'Start the drill' }).click();
		await expect(failed).toBeVisible();
		await context.setOffline(true);
		await again.click();
		await expect(failed).toBeVisible();
		await context.setOffline(false);
		await find(context, ROOM);
		await openAgain();
		await expect(feed(ada)).toBeVisible();
	});

	await test.step('what comes after play, told in German', async () => {
		await context.addCookies([{ name: LANGUAGE_COOKIE, value: 'de', url: server.url }]);
		await ada.reload();
		await endDrill(facilitator);
		await expect(ada.getByText('Dieser Teil wurde nicht geladen.')).toBeVisible();
		await find(context, AFTER);
		await ada.getByRole('button', { name: 'Seite neu öffnen' }).click();
		await expect(ada.getByRole('heading', { name: 'Sofortauswertung', exact: true })).toBeVisible();
	});
});
