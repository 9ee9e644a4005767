import type { Page } from '@playwright/test';
import { isFitForAll } from './fit.ts';
import { feed, joinDrill, setSpeed, signIn } from './people.ts';
import { expect, test } from './server.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Scenario file' });
const beside = (page: Page) => page.getByRole('region', { name: 'What is known about it' });
const choose = (page: Page, tab: RegExp) => beside(page).getByRole('tab', { name: tab }).click();

/** Puts the cursor at the end of the first line that holds a text. */
async function goTo(page: Page, text: string) {
	await editor(page).press('Control+Home');
	await page.keyboard.press('Control+f');
	await page.getByRole('textbox', { name: 'Find' }).press('Control+a');
	await page.keyboard.type(text);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await page.keyboard.press('End');
}

test('an author writes a scenario, mends a mistake, sees it played, and plays it with a team', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await page.goto(`${server.url}/library/new`);
	await page.getByLabel('Title').fill('The queue that never ends');
	await page.getByRole('button', { name: 'Write it' }).click();

	await test.step('the starting file has nothing to mend', async () => {
		await expect(editor(page)).toBeVisible();
		await expect(beside(page).getByText('Nothing to mend.')).toBeVisible();
	});

	await test.step('what could stand there is offered, ids of the file within conditions too', async () => {
		await goTo(page, 'at: 2m');
		await page.keyboard.press('Enter');
		await page.keyboard.type('jit');
		await page.getByRole('option', { name: /^jitter/ }).click();
		await page.keyboard.type('20s');
		await goTo(page, 'delay: 3m');
		await page.keyboard.press('Enter');
		await page.keyboard.type('reveals: [rel');
		await page.getByRole('option', { name: /^release_guilty/ }).click();
		await page.keyboard.press('End');
		await goTo(page, 'fired("alarm")');
		await page.keyboard.type(' && known("fl');
		await page.getByRole('option', { name: /^flag_guilty/ }).click();
		await expect(beside(page).getByText('Playing it')).toBeHidden();
	});

	await test.step('a mistake is shown where it is, jumped to and mended', async () => {
		await page.keyboard.type('_mistyped');
		const problem = beside(page).getByRole('listitem').filter({ hasText: 'flag_guilty_mistyped' });
		await expect(problem).toContainText('nothing under facts is called');
		await isFitForAll(page, 'the editor with a problem');
		await editor(page).press('Control+Home');
		await problem.getByRole('button', { name: /^Line/ }).click();
		await expect(editor(page)).toBeFocused();
		await page.keyboard.press('Home');
		await page.keyboard.press('Shift+End');
		await page.keyboard.type('when: fired("alarm")');
		await expect(beside(page).getByText('Nothing to mend.')).toBeVisible();
	});

	await test.step('it is played at once, by any team and seed', async () => {
		await choose(page, /Timeline/);
		await expect(beside(page)).toContainText('[FIRING] OrdersFailing');
		await beside(page).getByLabel('As seen by').selectOption('Communications lead');
		await expect(beside(page)).not.toContainText('[FIRING] OrdersFailing');
		await beside(page).getByLabel('Played by').selectOption('do nothing');
		await expect(beside(page)).toContainText('shops ask what is going on');
		await isFitForAll(page, 'the editor with a timeline');
		await choose(page, /Signals/);
		await expect(beside(page).getByText('Failed orders')).toBeVisible();
		await choose(page, /Report/);
		await expect(beside(page).getByRole('heading', { name: 'What matters most' })).toBeVisible();
		await isFitForAll(page, 'the editor with a report');
	});

	await test.step('a team plays what was saved', async () => {
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByText('Saved as version 2')).toBeVisible();
		await page.getByRole('link', { name: 'Make a drill' }).click();
		await page.getByRole('button', { name: 'Make the drill' }).click();
		const link = await page.getByText(/\/join\/[a-z0-9]{6}$/).innerText();
		const lead = await joinDrill(browser, link, 'Ada', 'Technical lead');
		await page.getByRole('button', { name: 'Start the drill' }).click();
		await setSpeed(page, '60');
		await expect(feed(lead).getByText('[FIRING] OrdersFailing')).toBeVisible();
	});
});
