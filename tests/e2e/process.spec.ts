import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { LANGUAGE_COOKIE } from '../../src/lib/cookies.ts';
import { isFitForAll } from './fit.ts';
import { signIn } from './people.ts';
import { expect, test, type RunningServer } from './server.ts';

const SHIPPED = readFileSync(
	new URL('../../scenarios/processes/small-team.yaml', import.meta.url),
	'utf8'
);
const TITLE = 'Incident response for a small team';

const fileOf = async (page: Page, server: RunningServer, query = '') =>
	(await page.request.get(`${server.url}/process/file.yaml${query}`)).text();
const open = async (page: Page, server: RunningServer, path = '') => {
	await page.goto(`${server.url}/process${path}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};
const sign = (page: Page, name = 'Ada') => page.getByLabel('Your name').fill(name);
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

test('the process is read, searched and printed, and every clause has an address', async ({
	browser,
	server
}) => {
	const stranger = await (await browser.newContext()).newPage();
	await stranger.goto(`${server.url}/process`);
	await expect(stranger).toHaveURL(/\/sign-in\?next=%2Fprocess/);

	const page = await signIn(browser, server);
	await page.getByRole('link', { name: 'Process', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
	await isFitForAll(page, 'the process');
	await expect(page.getByText('As shipped with Muster')).toBeVisible();
	await page
		.getByRole('list', { name: 'Playbooks' })
		.getByRole('link', { name: 'Names resolve wrongly or not at all' })
		.click();
	await expect(page.locator('article:target')).toContainText('Errors creep up');
	const row = page.getByRole('row', { name: /Customers: first update/ });
	await expect(row.getByRole('cell')).toHaveText(['10 min', '15 min', '–', '–']);

	await page.getByLabel('Search').fill('security lead');
	await expect(page.getByText('3 places')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Security lead' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Legal counsel' })).toBeHidden();
	await isFitForAll(page, 'the process, searched');
	await page.getByLabel('Search').fill('certificate zebra');
	await expect(page.getByText('Nothing holds all of these words;')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'A certificate has ended' })).toBeVisible();
	await page.getByLabel('Search').fill('zebra');
	await expect(page.getByText('The process says nothing about “zebra”.')).toBeVisible();
	await page.getByLabel('Search').fill('');

	await page.goto(`${server.url}/process#playbooks.database.actions.free_space`);
	await expect(page.locator('li:target')).toContainText('Free what it has run out of');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByLabel('Search')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Names resolve wrongly' })).toBeVisible();
});

test('the team reads it by a link of its own, and changes nothing', async ({ browser, server }) => {
	const page = await signIn(browser, server);
	await open(page, server);
	await page.locator('summary', { hasText: 'Let the team read it' }).click();
	const address = page.getByText(/\/process\/team\/\S+$/);
	const link = await address.innerText();
	await isFitForAll(page, 'the process, with the link for the team');

	const reader = await (await browser.newContext()).newPage();
	await reader.goto(link);
	await expect(reader).toHaveURL(`${server.url}/process`);
	await expect(reader.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
	await expect(reader.getByText(/Kept on this device/)).toBeVisible();
	await expect(reader.getByRole('link', { name: 'Edit' })).toBeHidden();
	await expect(reader.getByText('Let the team read it')).toBeHidden();
	await isFitForAll(reader, 'the process, as the team reads it');
	for (const path of ['edit', 'versions', 'check', 'stress', 'all', 'file.yaml']) {
		const answer = await reader.request.get(`${server.url}/process/${path}`, { maxRedirects: 0 });
		expect(answer.status(), path).toBe(303);
	}
	await reader.goto(`${server.url}/process/edit`);
	await expect(reader).toHaveURL(/\/sign-in/);

	await page.getByRole('button', { name: 'Make a new link' }).click();
	await expect(page.getByText('This is the new link.')).toBeVisible();
	await expect(address).not.toHaveText(link);
	await reader.goto(`${server.url}/process`);
	await expect(reader).toHaveURL(/\/sign-in/);
	await reader.goto(link);
	await expect(reader.getByRole('alert')).toContainText('A new link has taken the place');
	await isFitForAll(reader, 'a link that was replaced');
});

test('readers of another language are told what the process is written in', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	const chosen = { name: LANGUAGE_COOKIE, value: 'de', url: server.url };
	await page.context().addCookies([chosen]);
	await page.goto(`${server.url}/process`);
	await expect(page.getByText('Dieser Prozess ist auf Englisch geschrieben.')).toBeVisible();
	const reason = page.getByText('Customers can see it.', { exact: true });
	await expect(reason).toHaveAttribute('lang', 'en');
});

test('once it was opened it can be read without a connection, and says so', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await page.getByRole('link', { name: 'Process', exact: true }).click();
	await expect(page.getByText(/Kept on this device/)).toBeVisible();
	await server.kill();

	const other = await page.context().newPage();
	await other.goto(`${server.url}/process`);
	await expect(other.getByText('No connection to Muster.')).toBeVisible();
	await expect(other.getByText(/This is the copy this device kept on/)).toBeVisible();
	await other.getByLabel('Search').fill('replica');
	await expect(other.getByRole('heading', { name: 'The database is in trouble' })).toBeVisible();
	await expect(other.getByRole('heading', { name: 'Legal counsel' })).toBeHidden();
	await isFitForAll(other, 'the process, without a connection');
	// Nothing else is ever shown from the device.
	await expect(other.goto(`${server.url}/`)).rejects.toThrow();
	await expect(other.goto(`${server.url}/process/edit`)).rejects.toThrow();

	await server.restart();
	await other.goto(`${server.url}/process`);
	await expect(other.getByText('No connection to Muster.')).toBeHidden();
	await expect(other.getByText(/Kept on this device/)).toBeVisible();
	await other.context().clearCookies();
	await other.goto(`${server.url}/process`);
	await expect(other).toHaveURL(/\/sign-in/);
	await server.kill();
	await expect(other.goto(`${server.url}/process`), 'signed out: not kept').rejects.toThrow();
});

test('it is edited by form and as YAML, each change is a version, and an old one comes back', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await open(page, server, '/edit');
	await isFitForAll(page, 'the form');
	await page.locator('summary', { hasText: 'Critical' }).click();
	const critical = page.locator('details', { hasText: 'Critical' });
	const first = critical.getByLabel('First update to Customers');
	await first.fill('soon');
	await first.blur();
	await expect(page.getByText('Write a time with its unit')).toBeVisible();
	await first.fill('8m');
	await first.blur();
	await page.locator('summary', { hasText: 'Contacts' }).click();
	await page.getByLabel('Add a contact').fill('Press office');
	await page.getByLabel('Add a contact').press('Enter');
	await expect(page.getByRole('group', { name: 'Press office' })).toBeVisible();
	await page.locator('summary', { hasText: 'What it is' }).click();
	const language = page.getByLabel('Language it is written in');
	await language.fill('English');
	await language.blur();
	await expect(page.getByText('two or three small letters')).toBeVisible();
	await language.fill('en-GB');
	await language.blur();
	await page.locator('summary', { hasText: 'Escalation path' }).click();
	const raised = page.getByLabel('When is the severity raised?');
	await raised.fill('When it spreads, or half an hour has not helped.');
	await raised.blur();
	await page.locator('summary', { hasText: 'Postmortem' }).click();
	await isFitForAll(page, 'the form, opened');

	await page.getByRole('tab', { name: 'YAML' }).click();
	const yaml = page.getByRole('textbox', { name: 'Process file' });
	await expect(yaml).toContainText('# How a small engineering team');
	await isFitForAll(page, 'the file');
	await sign(page);
	await page.getByLabel('What changed').fill('Customers first');
	await save(page);
	await expect(page.getByText('Saved as version 2')).toBeVisible();
	const second = await fileOf(page, server);
	expect(second).toContain('customers: { first: 8m, every: 30m }');
	expect(second).toContain('language: en-GB\n');
	expect(second).toContain('When it spreads, or half an hour has not helped.');
	expect(second).toContain('  press_office:\n    title: Press office\n');

	await yaml.fill(SHIPPED.replace('acknowledge: 5m', 'acknowledge: soon'));
	const problem = page.getByRole('listitem').filter({ hasText: 'acknowledge' });
	await expect(problem).toBeVisible();
	await save(page);
	await expect(page.getByText(/cannot be read, so it is not kept/)).toBeVisible();
	await problem.getByRole('button', { name: /^Line/ }).click();
	await expect(yaml).toBeFocused();
	await yaml.fill(SHIPPED.replace('acknowledge: 5m', 'acknowledge: 4m'));
	await expect(page.getByText('Nothing to mend.')).toBeVisible();
	await save(page);
	await expect(page.getByText('Saved as version 3')).toBeVisible();

	await page.getByRole('link', { name: 'Versions' }).click();
	await expect(page.getByRole('heading', { name: 'From version 2 to version 3' })).toBeVisible();
	await expect(page.getByRole('row', { name: /Ada.*Customers first/ })).toBeVisible();
	await isFitForAll(page, 'versions of the process');
	await page.getByRole('link', { name: 'Go back to it, version 1' }).click();
	await expect(page.getByLabel('What changed')).toHaveValue('Back to version 1');
	await expect(page.getByLabel('Your name')).toHaveValue('Ada');
	await save(page);
	await expect(page.getByText('Saved as version 4')).toBeVisible();
	expect(await fileOf(page, server)).toBe(SHIPPED);
	expect(await fileOf(page, server, '?version=2')).toBe(second);
});

test('two who change it at once lose nothing', async ({ browser, server }) => {
	const ada = await signIn(browser, server);
	const bo = await ada.context().newPage();
	const change = async (page: Page, name: string, text: string) => {
		await page.bringToFront();
		await page.getByRole('tab', { name: 'YAML' }).click();
		await page.getByRole('textbox', { name: 'Process file' }).fill(text);
		await sign(page, name);
		await save(page);
	};
	for (const page of [ada, bo]) await open(page, server, '/edit');
	await change(bo, 'Bo', SHIPPED.replace('acknowledge: 5m', 'acknowledge: 3m'));
	await expect(bo.getByText('Saved as version 2')).toBeVisible();

	const mine = SHIPPED.replace('acknowledge: 5m', 'acknowledge: 4m');
	await change(ada, 'Ada', mine);
	const conflict = ada.getByRole('heading', { name: 'Somebody saved version 2 meanwhile' });
	await expect(conflict).toBeVisible();
	await isFitForAll(ada, 'a conflict over the process');
	await ada.getByRole('button', { name: 'Save mine as version 3' }).click();
	await expect(ada.getByText('Saved as version 3')).toBeVisible();
	await expect(conflict).toBeHidden();
	expect(await fileOf(ada, server)).toBe(mine);
});

test('a process of one’s own is brought along, checked, reviewed and used', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await open(page, server, '/all');
	const own = SHIPPED.replace('id: small-team', 'id: ours')
		.replace(`title: ${TITLE}`, 'title: How we do it')
		.replace('on: 2026-10-05', 'on: 2020-01-06')
		.replace(/ {2}legal:\n.*\n.*\n.*\n {4}next: executive\n/, '');
	const upload = (text: string) => ({
		name: 'ours.yaml',
		mimeType: 'application/yaml',
		buffer: Buffer.from(text)
	});
	await page.getByLabel('Process file').setInputFiles(upload('id: ours'));
	await sign(page, 'Bo');
	await page.getByRole('button', { name: 'Import it' }).click();
	await expect(page.getByText(/cannot be read, so it is not kept/)).toBeVisible();
	await page.getByLabel('Process file').setInputFiles(upload(own));
	await page.getByRole('button', { name: 'Import it' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'How we do it' })).toBeVisible();
	await expect(page.getByText(/Its review is overdue by \d+ days/)).toBeVisible();

	await page.getByRole('link', { name: 'All processes' }).click();
	await page.getByRole('button', { name: 'Use it for new drills' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'How we do it' })).toContainText(
		'used for new drills'
	);
	await isFitForAll(page, 'all processes');
	await page.getByRole('link', { name: 'Check' }).click();
	await expect(page.getByRole('heading', { name: 'No contact “legal”' })).toBeVisible();
	await expect(page.getByRole('heading', { name: /The review is overdue by/ })).toBeVisible();
	await isFitForAll(page, 'the check');
	await page.goto(server.url);
	await expect(page.getByText(/Its review is overdue by/)).toBeVisible();
	await page.getByRole('link', { name: 'Review it' }).click();
	await sign(page, 'Bo');
	await page.getByRole('button', { name: 'Reviewed today' }).click();
	await expect(page.getByText('The review is noted')).toBeVisible();
	await expect(page.getByRole('heading', { name: /The review is overdue by/ })).toBeHidden();
	await page.goto(server.url);
	await expect(page.getByText(/Its review is overdue by/)).toBeHidden();
});
