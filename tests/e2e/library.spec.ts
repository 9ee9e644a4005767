import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isFitForAll } from './fit.ts';
import { asleep, signIn } from './people.ts';
import { expect, test, type RunningServer } from './server.ts';

const EXAMPLE = new URL('../../docs/examples/first-scenario.yaml', import.meta.url);
const FILE = readFileSync(EXAMPLE, 'utf8')
	.replace(/^id: .*$/m, 'id: padlock')
	.replace(/^title: .*$/m, 'title: The padlock is gone')
	.replace(/^length: .*$/m, 'length: 15m');
const titled = (title: string) => FILE.replace(/^title: .*$/m, `title: ${title}`);
const upload = (name: string, text: string | Buffer) => ({
	name,
	mimeType: 'application/yaml',
	buffer: Buffer.from(text)
});

const editor = (page: Page) => page.getByRole('textbox', { name: 'Scenario file' });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const entries = (page: Page) => page.getByRole('listitem').getByRole('heading');
const fileOf = async (page: Page, server: RunningServer, query = '') =>
	(await page.request.get(`${server.url}/library/padlock/file.yaml${query}`)).text();

/** A library with one scenario of one's own, open at its page. */
async function author(page: Page, server: RunningServer) {
	await page.goto(`${server.url}/library/new`);
	await page.getByLabel('Scenario file').setInputFiles(upload('first.yaml', FILE));
	await page.getByRole('button', { name: 'Import it' }).click();
	await expect(page).toHaveURL(/\/library\/padlock$/);
}

test('everybody may look through the library, and nothing in it spoils a drill', async ({
	browser,
	server
}) => {
	const facilitator = await signIn(browser, server);
	await author(facilitator, server);
	await facilitator.goto(`${server.url}/library/new`);
	await facilitator.getByLabel('Title').fill('Half written');
	await facilitator.getByRole('button', { name: 'Write it' }).click();

	const page = await (await browser.newContext()).newPage();
	await page.goto(server.url);
	await page.getByRole('link', { name: 'See which scenarios there are' }).click();
	await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
	await isFitForAll(page, 'the library, for everybody');
	await expect(page.getByLabel('Family')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'New scenario' })).toHaveCount(0);
	expect(await page.content()).not.toContain('database-disk-full');

	await page.getByRole('link', { name: 'Ninety-eight per cent' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ninety-eight per cent');
	await expect(page.getByText('Planned play')).toBeVisible();
	await isFitForAll(page, 'a scenario, for everybody');
	const shown = await page.content();
	for (const secret of ['Spoilers', 'database-disk-full', 'objectives', 'modelled']) {
		expect(shown).not.toContain(secret);
	}

	for (const path of ['/edit', '/versions', '/file.yaml', '/../new']) {
		await page.goto(`${server.url}/library/padlock${path}`);
		await expect(page).toHaveURL(/\/sign-in\?next=/);
	}
});

test('the list is filtered at once, and without scripts by a button', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await author(page, server);
	await page.goto(`${server.url}/library`);
	const all = await entries(page).count();
	await page.getByLabel('Length').selectOption('Up to 20 min');
	await expect(page.getByRole('status')).toHaveText(new RegExp(`^\\d+ of ${all} scenarios$`));
	await expect(entries(page).filter({ hasText: 'The padlock is gone' })).toBeVisible();
	await expect(entries(page).filter({ hasText: 'Ninety-eight per cent' })).toHaveCount(0);
	await page.getByLabel('Difficulty').selectOption('Advanced');
	await expect(page.getByRole('heading', { name: 'No scenario fits' })).toBeVisible();
	await isFitForAll(page, 'the library, empty');
	await page.getByRole('link', { name: 'Show all' }).click();
	await expect(entries(page)).toHaveCount(all);

	const plain = await browser.newContext({ javaScriptEnabled: false });
	const reader = await plain.newPage();
	await reader.goto(`${server.url}/library`);
	await reader.getByLabel('Length').selectOption('Up to 20 min');
	await reader.getByRole('button', { name: 'Filter' }).click();
	await expect(entries(reader).filter({ hasText: 'The padlock is gone' })).toBeVisible();
	await expect(entries(reader).filter({ hasText: 'Ninety-eight per cent' })).toHaveCount(0);
});

test('what was chosen before the page woke up filters the list', async ({ browser, server }) => {
	const page = await signIn(browser, server);
	const wake = await asleep(page);
	await page.goto(`${server.url}/library`, { waitUntil: 'commit' });
	await page.getByLabel('Difficulty').selectOption('Advanced');
	wake();
	await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ scenarios$/);
	await expect(page.getByLabel('Difficulty')).toHaveValue('advanced');
});

test('an author writes, saves versions, compares them and makes a drill', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await author(page, server);
	await page.getByText('Spoilers').click();
	await expect(page.getByText('Orders are paid again')).toBeVisible();
	await isFitForAll(page, 'a scenario of one’s own');

	await page.getByRole('link', { name: 'Edit' }).click();
	await expect(editor(page)).toBeVisible();
	await isFitForAll(page, 'the editor');
	await editor(page).fill(titled('Nobody believes the padlock'));
	await expect(page.getByText('Not saved yet')).toBeVisible();
	page.once('dialog', (dialog) => dialog.dismiss());
	await page.getByRole('link', { name: 'Library' }).click();
	await expect(page, 'leaving was not wanted').toHaveURL(/\/edit$/);
	await page.getByLabel('What changed').fill('A better title');
	await save(page);
	await expect(page.getByText('Saved as version 2')).toBeVisible();

	await page.getByRole('link', { name: 'Versions' }).click();
	await expect(page.getByRole('heading', { name: 'From version 1 to version 2' })).toBeVisible();
	await expect(page.getByRole('row', { name: /A better title/ })).toBeVisible();
	await isFitForAll(page, 'versions');
	await page.getByLabel('Version 1 after').check();
	await expect(page.getByRole('heading', { name: /compared with itself/ })).toBeVisible();
	expect(await fileOf(page, server)).toBe(titled('Nobody believes the padlock'));
	expect(await fileOf(page, server, '?version=1')).toBe(FILE);

	await page.getByRole('link', { name: /^Go back to it.*version 1$/ }).click();
	await expect(page.getByLabel('What changed')).toHaveValue('Back to version 1');
	await save(page);
	await expect(page.getByText('Saved as version 3')).toBeVisible();
	expect(await fileOf(page, server)).toBe(FILE);

	await page.getByRole('link', { name: 'Make a drill' }).click();
	await expect(page.locator('input[value="padlock"]')).toBeChecked();
	await isFitForAll(page, 'a new drill of it');
	await page.getByRole('button', { name: 'Make the drill' }).click();
	await expect(page.getByRole('heading', { name: 'Invite the team' })).toBeVisible();
});

test('two who edit at once lose nothing', async ({ browser, server }) => {
	const ada = await signIn(browser, server);
	await author(ada, server);
	await ada.getByRole('link', { name: 'Edit' }).click();
	await expect(editor(ada)).toBeVisible();
	const bo = await ada.context().newPage();
	await bo.goto(ada.url());
	await editor(bo).fill(titled('As Bo has it'));
	await save(bo);
	await expect(bo.getByText('Saved as version 2')).toBeVisible();

	// A browser selects nothing in a page that stands behind another.
	await ada.bringToFront();
	await editor(ada).fill(titled('As Ada has it'));
	await save(ada);
	const conflict = ada.getByRole('heading', { name: 'Somebody saved version 2 meanwhile' });
	await expect(conflict).toBeVisible();
	await isFitForAll(ada, 'a conflict');
	await ada.getByRole('button', { name: 'Save mine as version 3' }).click();
	await expect(ada.getByText('Saved as version 3')).toBeVisible();
	await expect(conflict).toBeHidden();
	expect(await fileOf(ada, server)).toBe(titled('As Ada has it'));
	expect(await fileOf(ada, server, '?version=2')).toBe(titled('As Bo has it'));
});

test('a text outlives a server that is away and a session that is over', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await author(page, server);
	await page.getByRole('link', { name: 'Edit' }).click();
	await editor(page).fill(titled('Hard to lose'));
	await server.kill();
	await save(page);
	await expect(page.getByText(/did not answer.*Your text is still here/)).toBeVisible();
	await server.restart();
	await page.context().clearCookies();
	await save(page);
	await expect(page.getByText(/signed out meanwhile.*Your text is still here/)).toBeVisible();

	const other = await page.context().newPage();
	await other.goto(`${server.url}/sign-in`);
	await other.getByLabel('Passphrase').fill('correct horse');
	await other.getByRole('button', { name: 'Sign in' }).click();
	await expect(other.getByRole('heading', { name: 'Drills', exact: true })).toBeVisible();
	await save(page);
	await expect(page.getByText('Saved as version 2')).toBeVisible();
	expect(await fileOf(page, server)).toBe(titled('Hard to lose'));
});

test('a draft with faults is kept and marked; a file that cannot be kept is refused in words', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await page.goto(`${server.url}/library/new`);
	await isFitForAll(page, 'a new scenario');
	const file = page.getByLabel('Scenario file');
	await file.setInputFiles(upload('big.yaml', `${FILE}#${'x'.repeat(300 * 1024)}`));
	await expect(page.getByText(/The file has \d+ KiB; a scenario may have 256 KiB/)).toBeVisible();
	await file.setInputFiles(upload('picture.yaml', '\0PNG'));
	await page.getByRole('button', { name: 'Import it' }).click();
	await expect(page.getByText('This is no text file')).toBeVisible();
	await file.setInputFiles(upload('draft.yaml', FILE.replace('endings:', 'end:')));
	await page.getByRole('button', { name: 'Import it' }).click();
	await expect(page.getByText(/No drill can be made with it yet/)).toBeVisible();
	await isFitForAll(page, 'a draft');
	await expect(page.getByRole('link', { name: 'Make a drill' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Library' }).click();
	await expect(page.getByRole('region', { name: 'Drafts' })).toContainText('2 faults');
	await isFitForAll(page, 'the library with a draft');
});

test('a shipped scenario is duplicated, and what is archived can be taken back', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await page.goto(`${server.url}/library/bad-deploy`);
	await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Duplicate' }).click();
	await expect(page).toHaveURL(/\/library\/bad-deploy-2\/edit$/);
	await page.goto(`${server.url}/library/bad-deploy-2`);
	await page.getByRole('button', { name: 'Archive' }).click();
	await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
	await expect(page.getByText('written here')).toHaveCount(0);
	await page.getByText('Archived (1)').click();
	await page.getByRole('link', { name: 'An hour before the vans' }).last().click();
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByRole('link', { name: 'Make a drill' })).toBeVisible();
});
