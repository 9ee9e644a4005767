import type { Page } from '@playwright/test';
import { isFitForAll } from './fit.ts';
import { facilitate, feed, joinDrill, setSpeed } from './people.ts';
import { expect, test } from './server.ts';

const LINK = /\/join\/[a-z0-9]{6}$/;

async function fromMenu(page: Page, name: string) {
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('button', { name, exact: true }).click();
}

test('what is done without a connection waits in sight, and arrives once', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const link = await facilitator.getByText(LINK).innerText();
	const ada = await joinDrill(browser, link, 'Ada', 'Incident lead');
	const bo = await joinDrill(browser, link, 'Bo', 'Technical lead');
	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await expect(feed(ada)).toBeVisible();

	const twin = await ada.context().newPage();
	await twin.goto(ada.url());
	await expect(twin.getByRole('button', { name: 'Give up Incident lead' })).toBeVisible();
	await twin.getByPlaceholder(/note/i).fill('From the second tab');
	await twin.getByRole('button', { name: 'Add note' }).click();
	await expect(feed(ada).getByText('From the second tab')).toHaveCount(1);
	await twin.close();

	await ada.context().setOffline(true);
	await ada.getByPlaceholder(/note/i).fill('Written in a tunnel');
	await ada.getByRole('button', { name: 'Add note' }).click();
	await expect(ada.getByRole('banner')).toContainText('One act waits to be sent', {
		timeout: 60_000
	});
	await ada.context().setOffline(false);
	await expect(feed(bo).getByText('Written in a tunnel')).toHaveCount(1, { timeout: 60_000 });
	await expect(ada.getByRole('banner')).not.toContainText('waits to be sent');
});

test('a person is called only by choice, in the language of their choice', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const link = await facilitator.getByText(LINK).innerText();
	const ada = await joinDrill(browser, link, 'Ada', 'Incident lead');
	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await setSpeed(facilitator, '60');
	await fromMenu(ada, 'Settings');
	const sound = ada.getByLabel('A sound when something reaches me');
	await expect(sound).not.toBeChecked();
	await sound.check();
	await isFitForAll(ada, 'the settings');
	await ada.reload();
	await fromMenu(ada, 'Settings');
	await expect(sound).toBeChecked();
	await ada.getByLabel('Language').selectOption('de');
	await ada.getByRole('button', { name: 'Change' }).click();
	await expect(ada.getByRole('region', { name: 'Zeitleiste' })).toBeVisible();
	await expect(ada.getByText('Von Ihnen erwartet')).toBeVisible();
	await isFitForAll(ada, 'the room in German');
});
