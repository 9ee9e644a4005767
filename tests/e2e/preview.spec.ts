import { isFitForAll } from './fit.ts';
import { signIn } from './people.ts';
import { expect, test } from './server.ts';

test('an author sees who would see what, at any seed, and takes the list of events along', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await page.goto(`${server.url}/library/first-drill`);
	await page.getByRole('link', { name: 'Preview' }).click();
	const timeline = page.getByRole('region', { name: 'Timeline' });
	await expect(timeline).toContainText('[FIRING] OrdersFailing');
	await expect(timeline).toContainText('SEV-2 is declared');
	await isFitForAll(page, 'the preview of a scenario');

	await page.getByLabel('Seed').fill('3');
	await page.getByLabel('Played by').selectOption('do nothing');
	await page.getByLabel('As seen by').selectOption('Communications lead');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/seed=3&team=do-nothing/);
	await expect(timeline).toContainText('Customers ask what is wrong');
	await expect(timeline).not.toContainText('is declared');

	await page.goto(`${server.url}/library/first-drill`);
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Export events list' }).click();
	expect((await download).suggestedFilename()).toBe('first-drill.csv');
});

test('nobody who may play a scenario sees its preview', async ({ browser, server }) => {
	const page = await (await browser.newContext()).newPage();
	for (const path of ['preview', 'msel.csv']) {
		await page.goto(`${server.url}/library/first-drill/${path}`);
		await expect(page).toHaveURL(/\/sign-in\?next=/);
	}
});
