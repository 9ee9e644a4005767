import { facilitate } from './people.ts';
import { expect, test } from './server.ts';

test('what somebody typed before the page woke up stays', async ({ browser, server }) => {
	const facilitator = await facilitate(browser, server);
	const link = await facilitator.getByText(/\/join\/[a-z0-9]{6}$/).innerText();
	const page = await (await browser.newContext()).newPage();
	let wake: () => void = () => undefined;
	const asleep = new Promise<void>((resolve) => (wake = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await asleep;
		await route.continue();
	});
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
