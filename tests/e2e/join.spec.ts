import { asleep, consoleLink, facilitate, invitation } from './people.ts';
import { expect, test } from './server.ts';

test('what somebody typed before the page woke up stays', async ({ browser, server }) => {
	const facilitator = await facilitate(browser, server);
	const link = await invitation(facilitator);
	const page = await (await browser.newContext()).newPage();
	const wake = await asleep(page);
	await page.goto(link, { waitUntil: 'commit' });
	await page.getByLabel('Your name').fill('Ada');
	await page.getByRole('radio', { name: /Observe/ }).check();
	wake();
	await page.waitForLoadState('networkidle');
	await expect(page.getByLabel('Your name')).toHaveValue('Ada');
	await expect(page.getByRole('radio', { name: /Observe/ })).toBeChecked();
	await page.getByRole('button', { name: /join/i }).click();
	await expect(page.getByText('Ada').first()).toBeVisible();
});

test('every way in can be taken before the page woke up', async ({ browser, server }) => {
	const plain = async () => (await browser.newContext({ javaScriptEnabled: false })).newPage();
	const facilitator = await facilitate(browser, server);

	const back = await plain();
	await back.goto(`${server.url}/sign-in`);
	await back.getByLabel('Passphrase').fill('correct horse');
	await back.getByRole('button', { name: 'Sign in' }).click();
	await expect(back.getByRole('heading', { name: 'Drills', exact: true })).toBeVisible();

	const participant = await plain();
	await participant.goto(await invitation(facilitator));
	await participant.getByLabel('Your name').fill('Ada');
	await participant.getByRole('button', { name: /^Join/ }).click();
	await expect(participant).toHaveURL(/\/room$/);

	const second = await plain();
	await second.goto(await consoleLink(facilitator));
	await second.getByLabel('Your name').fill('Gil');
	await second.getByRole('button', { name: 'Open the console' }).click();
	await expect(second).toHaveURL(/\/drills\/\w+$/);
});
