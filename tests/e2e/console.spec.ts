import type { Browser, Locator, Page } from '@playwright/test';
import { isFitForAll } from './fit.ts';
import { act, declare, facilitate, feed, invitation, joinDrill } from './people.ts';
import { expect, test } from './server.ts';

/*
 * Everything a facilitator does while a drill is played, with a second facilitator beside them who
 * came by the link of this drill, reads German, and knows no passphrase.
 */

const MANAGER = 'Engineering manager';

/** Comes in by the link of the first facilitator, whom the first act put in charge. */
async function inviteSecond(browser: Browser, first: Page): Promise<Page> {
	await first.getByRole('button', { name: /^Begin.*Brief$/ }).click();
	const place = first.getByRole('region', { name: 'At this console' });
	await place.getByText('Invite a second facilitator').click();
	await place.getByLabel('Your name').fill('Fay');
	await place.getByRole('button', { name: 'Save' }).click();
	await expect(place.getByRole('listitem').filter({ hasText: 'Fay' })).toContainText('you');
	await place.getByRole('button', { name: 'Make a link' }).click();
	const link = await place.getByText(/\/console\//).innerText();
	const page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
	await page.goto(link);
	await isFitForAll(page, 'the way in for a second facilitator');
	await page.getByLabel('Ihr Name').fill('Ben');
	await page.getByRole('button', { name: 'Leitstand öffnen' }).click();
	await expect(page.getByText('Fay leitet.')).toBeVisible();
	return page;
}

const dialog = (page: Page) => page.getByRole('dialog');
const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A line of the script, opened. */
async function line(page: Page, from: string): Promise<Locator> {
	const found = column(page, 'Script')
		.locator('details')
		.filter({ has: page.locator('summary', { hasText: from }) });
	if ((await found.getAttribute('open')) === null) await found.locator('summary').first().click();
	return found;
}

const press = async (page: Page, from: string, name: string) =>
	(await line(page, from)).getByRole('button', { name, exact: true }).click();

test('a drill is run by two at one console, and every hand on it works', async ({
	browser,
	server
}) => {
	const fay = await facilitate(browser, server, 'first-drill');
	const ben = await inviteSecond(browser, fay);
	const ada = await joinDrill(browser, await invitation(fay), 'Ada', 'Incident lead');

	await test.step('in the lobby only whoever is in charge moves anything', async () => {
		await expect(ben.getByRole('button', { name: 'Übung starten' })).toBeDisabled();
		await ben.locator('summary', { hasText: 'Vertretungen' }).click();
		const seat = ben.getByRole('button', { name: /^Vertretung einsetzen/ }).first();
		await expect(seat).toBeDisabled();
		await expect(seat).toHaveAccessibleDescription(/wer den Leitstand leitet/);
		await isFitForAll(ben, 'the lobby of a second facilitator');
		await fay.getByRole('button', { name: 'Start the drill' }).click();
		await expect(column(fay, 'Script')).toBeVisible();
	});

	await test.step('what is to come is held, released, moved, skipped, and taken back', async () => {
		await press(fay, 'Alertmanager', 'Hold');
		await expect(
			(await line(fay, 'Alertmanager')).getByText('held', { exact: true })
		).toBeVisible();
		await fay.keyboard.press('u');
		await expect(fay.getByText('Undone: holding “alarm”.')).toBeVisible();
		// Whether the server has answered yet or not, it is the last act that is undone.
		await press(fay, 'Alertmanager', '5 min later');
		await fay.keyboard.press('u');
		await expect(fay.getByText('Undone: moving “alarm”.')).toBeVisible();
		await press(fay, 'Alertmanager', 'Hold');
		await press(fay, 'Alertmanager', 'Release');
		await press(fay, 'Alertmanager', '5 min later');
		await expect(fay.getByRole('navigation')).toContainText(/Alertmanager in [56] min/);
		await press(fay, 'Alertmanager', 'Skip');
		await expect(column(fay, 'Script')).toContainText('Will not come');
		await press(fay, 'Alertmanager', 'Take the skip back');
		await expect(column(fay, 'Script')).toContainText('Coming');
		await expect(
			(await line(fay, 'Alertmanager')).getByRole('button', { name: 'Fire now …' })
		).toBeEnabled();
		await isFitForAll(fay, 'the console, nothing fired yet');
	});

	await test.step('an inject is worded differently and fired', async () => {
		await press(fay, 'Alertmanager', 'Fire now …');
		await dialog(fay).getByLabel('What it says').fill('[FIRING] OrdersFailing – half of them');
		await isFitForAll(fay, 'about to fire');
		await dialog(fay).getByRole('button', { name: 'Fire it' }).click();
		await expect(dialog(fay)).toBeHidden();
		await expect(feed(ada).getByText('half of them').first()).toBeVisible();
		await fay.keyboard.press('u');
		await expect(fay.getByText(/^You cannot undo firing “alarm”/)).toBeVisible();
	});

	await test.step('a template reaches one person', async () => {
		await fay.keyboard.press('i');
		await dialog(fay).getByLabel('Begin with').selectOption({ label: 'A journalist asks' });
		await dialog(fay).getByRole('radio', { name: 'One person' }).check();
		await dialog(fay).getByRole('button', { name: 'Send it' }).click();
		await expect(dialog(fay)).toContainText('Choose the person.');
		await dialog(fay).getByLabel('Person', { exact: true }).selectOption({ label: 'Ada' });
		await isFitForAll(fay, 'improvising');
		await dialog(fay).getByRole('button', { name: 'Send it' }).click();
		await expect(dialog(fay)).toBeHidden();
		await expect(feed(ada).getByText(/Is customer data affected/)).toBeVisible();
	});

	await test.step('hints go from gentle to plain', async () => {
		await fay.keyboard.press('h');
		await expect(dialog(fay).getByRole('listitem')).toHaveCount(1);
		await isFitForAll(fay, 'the hints');
		await dialog(fay)
			.getByRole('button', { name: /hint 1:/ })
			.click();
		await expect(feed(ada).getByText('How many customers are hit?')).toBeVisible();
		const alarm = await line(fay, 'Alertmanager');
		await alarm.getByRole('button', { name: /hint 2:/ }).click();
		await dialog(fay).getByRole('button', { name: 'Give the hint' }).click();
		await expect(dialog(fay)).toBeHidden();
		await expect(feed(ada).getByText('Open Severity and read the definitions.')).toBeVisible();
	});

	await test.step('a time-out and a discussion stop the clock', async () => {
		await fay.keyboard.press('t');
		await expect(fay.getByText('Time-out. Nothing happens until you resume.')).toBeVisible();
		await fay.keyboard.press('p');
		await expect(fay.getByText('Time-out. Nothing happens')).toBeHidden();
		await fay.getByRole('button', { name: 'Pause for …' }).click();
		await fay.getByRole('button', { name: /^Discussion/ }).click();
		await expect(fay.getByText('Paused to talk about it together.')).toBeVisible();
		await fay.getByRole('button', { name: 'Resume' }).click();
		await expect(fay.getByText('Paused to talk about it together.')).toBeHidden();
	});

	await test.step('the second facilitator answers a question', async () => {
		await ada.getByPlaceholder(/note/i).fill('May I call the vendor for real?');
		await ada.getByRole('button', { name: 'Ask the facilitator' }).click();
		await expect(ben.getByText('May I call the vendor for real?').first()).toBeVisible();
		await ben.keyboard.press('a');
		await isFitForAll(ben, 'a question waits');
		await ben.getByRole('button', { name: 'Antworten', exact: true }).click();
		await ben.getByLabel('Ihre Antwort an Ada').fill('Nein, hier ist alles gespielt.');
		await ben.getByRole('button', { name: 'Antwort schicken' }).click();
		await expect(feed(ada).getByText('Nein, hier ist alles gespielt.')).toBeVisible();
	});

	await test.step('a page is taken over and answered by hand', async () => {
		await act(ada, 'Escalate');
		await ada.getByRole('radio', { name: new RegExp(`^${MANAGER}`) }).check();
		await ada.getByRole('button', { name: `Page ${MANAGER}` }).click();
		await fay.getByRole('button', { name: `Play ${MANAGER} yourself` }).click();
		await fay.getByLabel(`What ${MANAGER} says`).fill('I am here. What do you need?');
		await fay.getByRole('button', { name: 'Answer the call' }).click();
		await expect(fay.getByLabel(`What ${MANAGER} says`)).toBeHidden();
		await expect(feed(ada).getByText('I am here. What do you need?')).toBeVisible();
	});

	await test.step('an observation has a moment and a dimension', async () => {
		await fay.keyboard.press('o');
		await dialog(fay).getByLabel('What you saw').fill('Ada waited for somebody else to speak.');
		await dialog(fay).getByLabel('Moment').fill('99:00');
		await dialog(fay).getByLabel('About').selectOption({ label: 'Communication' });
		await dialog(fay).getByRole('button', { name: 'Record it' }).click();
		await expect(dialog(fay)).toContainText('minutes and seconds that have been');
		await isFitForAll(fay, 'an observation at no moment');
		await dialog(fay).getByLabel('Moment').fill('0:05');
		await dialog(fay).getByRole('button', { name: 'Record it' }).click();
		await expect(dialog(fay)).toBeHidden();
		await fay.getByRole('tab', { name: 'Observations (1)' }).click();
		await expect(column(fay, 'Team')).toContainText('+00:05');
	});

	await test.step('a verdict is a person’s, with the rules’ beside it', async () => {
		await declare(ada, 'SEV-2', 'Half of the orders fail');
		const judge = async () => {
			await fay
				.getByRole('button', { name: /^Judge: / })
				.first()
				.click();
			await dialog(fay).getByRole('radio', { name: 'Met', exact: true }).check();
			await dialog(fay).getByRole('button', { name: 'Decide so' }).click();
			await expect(dialog(fay)).toContainText('Say why');
			await isFitForAll(fay, 'a verdict without a reason');
			await dialog(fay).getByLabel('Why').fill('Said aloud in the room');
			await dialog(fay).getByRole('button', { name: 'Decide so' }).click();
			await expect(dialog(fay)).toBeHidden();
			await expect(fay.getByText(/You decided; the rules say/)).toBeVisible();
		};
		await judge();
		await fay.keyboard.press('u');
		await expect(fay.getByText('Undone: overriding a verdict.')).toBeVisible();
		await expect(fay.getByText(/You decided; the rules say/)).toBeHidden();
		await judge();
	});

	await test.step('signals and the state of the world are a key away', async () => {
		await fay.keyboard.press('s');
		await isFitForAll(fay, 'the signals');
		await fay.keyboard.press('w');
		await expect(column(fay, 'Team')).toContainText('failing');
		await isFitForAll(fay, 'the world');
		await fay.keyboard.press('f');
	});

	await test.step('the keys are listed, and can be turned off', async () => {
		await fay.keyboard.press('?');
		await expect(dialog(fay)).toContainText('Pause for discussion');
		await isFitForAll(fay, 'the keys');
		await dialog(fay).getByLabel('Use these keys').uncheck();
		await fay.keyboard.press('Escape');
		await fay.keyboard.press('o');
		await expect(dialog(fay)).toBeHidden();
		await fay.getByRole('button', { name: 'Keys' }).click();
		await dialog(fay).getByLabel('Use these keys').check();
		await fay.keyboard.press('Escape');
		await fay.keyboard.press('o');
		await expect(dialog(fay)).toBeVisible();
		await fay.keyboard.press('Escape');
	});

	await test.step('the console is asked for, and handed over', async () => {
		const improvise = ben.getByRole('button', { name: 'Einspielung improvisieren' });
		await expect(improvise).toBeDisabled();
		await ben.getByRole('button', { name: 'Um den Leitstand bitten' }).click();
		await expect(fay.getByText('Ben asks for the console.')).toBeVisible();
		await isFitForAll(fay, 'asked for the console');
		await fay.getByRole('button', { name: 'Hand over', exact: true }).first().click();
		await expect(improvise).toBeEnabled();
		await expect(fay.getByRole('button', { name: 'Improvise an inject' })).toBeDisabled();
	});

	const watched = await test.step('losing the browser loses nothing', async () => {
		const address = fay.url();
		const back = await fay.context().newPage();
		await fay.close();
		await back.goto(address);
		await expect(back.getByText(/You decided; the rules say/)).toBeVisible();
		await expect(back.getByText('Ben is in charge.')).toBeVisible();
		await expect(column(back, 'Team')).toContainText('half of them');
		await expect(column(back, 'Team')).toContainText('I am here. What do you need?');
		await expect(back.getByRole('tab', { name: 'Observations (1)' })).toBeVisible();
		return back;
	});

	await test.step('the guest looks over a shoulder, and opens the wall', async () => {
		const { pathname } = new URL(ben.url());
		const other = await ben.context().newPage();
		await other.goto(`${server.url}${pathname}/screen`);
		await expect(other.getByRole('heading', { level: 1 })).toHaveText(/page that stopped/);
		await other.goto(`${server.url}${pathname}/watch`);
		await expect(other.getByRole('region', { name: 'Zeitleiste' })).toBeVisible();
		await other.close();
	});

	await test.step('the second skips ahead and ends the drill', async () => {
		await ben.keyboard.press('n');
		await isFitForAll(ben, 'about to skip ahead');
		await dialog(ben).getByRole('button', { name: 'Vorspringen' }).click();
		await expect(dialog(ben)).toBeHidden();
		await expect(feed(ada).getByText(/Customers ask what is wrong/)).toBeVisible();
		await isFitForAll(ben, 'the console in German');
		await ben.keyboard.press('e');
		await isFitForAll(ben, 'about to end');
		await dialog(ben).getByRole('button', { name: 'Übung beenden' }).click();
		await expect(ben.getByRole('region', { name: 'An diesem Leitstand' })).toBeVisible();
		await expect(watched.getByRole('region', { name: 'At this console' })).toBeVisible();
		await isFitForAll(ben, 'after the end');
	});

	await test.step('the report has both verdicts, and the guest may read it', async () => {
		await ben.getByRole('link', { name: 'Lückenbericht', exact: true }).click();
		await expect(ben.getByText('Said aloud in the room').first()).toBeVisible();
		await expect(ben.getByText('Ada waited for somebody else to speak.').first()).toBeVisible();
		await expect(ben.getByRole('link', { name: 'Übungen' })).toBeHidden();
	});
});

test('the console says where a skip leads, and when the drill may be ended', async ({
	browser,
	server
}) => {
	const fay = await facilitate(browser, server, 'first-drill');
	const ada = await joinDrill(browser, await invitation(fay), 'Ada', 'Incident lead');
	await fay.getByRole('button', { name: 'Start the drill' }).click();
	const skip = async (says: RegExp, button: string) => {
		await fay.getByRole('banner').getByRole('button', { name: 'Skip ahead' }).click();
		await expect(dialog(fay)).toContainText(says);
		await dialog(fay).getByRole('button', { name: button, exact: true }).click();
		await expect(dialog(fay)).toBeHidden();
	};

	await skip(/to \+01:00, when something reaches somebody/, 'Skip ahead');
	await declare(ada, 'SEV-2', 'Nobody can order');
	await act(ada, 'Severity');
	await ada.getByRole('button', { name: 'resolved', exact: true }).click();
	await ada.getByRole('button', { name: 'It is resolved' }).click();
	const tooEarly = fay.getByText('the truth still asks for SEV-2');
	await expect(tooEarly).toBeVisible();
	await isFitForAll(fay, 'the team says that it is resolved');
	await fay.getByRole('button', { name: 'Play on', exact: true }).click();
	await expect(tooEarly).toBeHidden();
	await ada.getByRole('button', { name: 'investigating', exact: true }).click();
	await expect(feed(ada).getByText('set the status to investigating')).toBeVisible();

	await skip(/to \+04:00/, 'Skip ahead');
	await skip(/past the planned end of play at \+10:00/, 'Skip past the planned end');
	await expect(fay.getByText('The planned play is over since +10:00.')).toBeVisible();
	await fay.getByRole('button', { name: 'End now' }).click();
	await dialog(fay).getByRole('button', { name: 'End the drill' }).click();
	await expect(ada.getByRole('heading', { name: 'Hot wash' })).toBeVisible();
});
