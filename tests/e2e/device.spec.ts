import { isFitForAll } from './fit.ts';
import { facilitate, feed, joinDrill } from './people.ts';
import { expect, test } from './server.ts';

const LINK = /\/join\/[a-z0-9]{6}$/;
const DEVICE = /\/drills\/\w+\/device\/\S+$/;

test('a seat is taken along to another device, once, and both stay at it', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const link = await facilitator.getByText(LINK).innerText();
	const laptop = await joinDrill(browser, link, 'Ada', 'Incident lead');
	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await expect(feed(laptop)).toBeVisible();

	await laptop.getByRole('button', { name: 'More', exact: true }).click();
	await laptop.getByRole('button', { name: 'Continue on another device' }).click();
	const dialog = laptop.getByRole('dialog', { name: 'Continue on another device' });
	await expect(dialog.getByRole('img', { name: /camera/ })).toBeVisible();
	await isFitForAll(laptop, 'the link to another device');
	const url = await dialog.getByText(DEVICE).innerText();

	const chat = await browser.newContext();
	expect((await chat.request.get(url)).status()).toBe(200);

	const phone = await (await browser.newContext({ locale: 'de-DE' })).newPage();
	await phone.goto(url);
	await expect(phone.getByText('Platz von Ada')).toBeVisible();
	await isFitForAll(phone, 'the page that takes a seat along');
	await phone.getByRole('button', { name: 'Hier weitermachen' }).click();
	await phone.getByRole('textbox', { name: /Notiz/ }).fill('Vom Telefon');
	await phone.getByRole('button', { name: 'Notieren' }).click();
	await expect(feed(laptop).getByText('Vom Telefon')).toHaveCount(1);
	await expect(feed(laptop).getByText('Ada (you)')).not.toHaveCount(0);

	await phone.goto(url);
	await expect(phone).toHaveURL(/\/room$/);
	const stranger = await chat.newPage();
	await stranger.goto(url);
	await expect(stranger.getByRole('alert')).toContainText('was used or is too old');
});
