import type { Browser, Page } from '@playwright/test';
import { expect, type RunningServer } from './server.ts';

/** Where browsers come from. */
export type Browsers = Pick<Browser, 'newContext'>;

/** Holds this page's scripts back until it is woken. */
export async function asleep(page: Page): Promise<() => void> {
	let wake: () => void = () => undefined;
	const woken = new Promise<void>((resolve) => (wake = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await woken;
		await route.continue();
	});
	return wake;
}

/** Somebody with a browser of their own. */
const person = async (browser: Browsers) => (await browser.newContext()).newPage();

/** Chooses a passphrase by the server's one-time link. */
export async function signIn(browser: Browsers, server: RunningServer): Promise<Page> {
	const page = await person(browser);
	const link = /http\S+\/setup\?token=\S+/.exec(server.output())?.[0] ?? '';
	await page.goto(link);
	await page.getByLabel('Passphrase').fill('correct horse');
	await page.getByLabel('The same again').fill('correct horse');
	await page.getByRole('button', { name: 'Choose it and sign in' }).click();
	await expect(page.getByRole('heading', { name: 'Drills', exact: true })).toBeVisible();
	return page;
}

/** Signs in, and makes a drill with seed 1. */
export async function facilitate(
	browser: Browsers,
	server: RunningServer,
	scenario = 'database-disk-full'
): Promise<Page> {
	const page = await signIn(browser, server);
	await page.getByRole('link', { name: 'New drill' }).click();
	await page.locator('summary', { hasText: 'Choose another' }).click();
	await page.locator(`input[value="${scenario}"]`).check();
	await page.locator('summary', { hasText: 'Advanced' }).click();
	await page.getByLabel('Seed').fill('1');
	await page.getByRole('button', { name: 'Make the drill' }).click();
	await expect(page.getByRole('heading', { name: 'Invite the team' })).toBeVisible();
	return page;
}

/** The link that lets participants into the drill on this page. */
export const invitation = (facilitator: Page) =>
	facilitator.getByText(/\/join\/[a-z0-9]{6}$/).innerText();

async function join(browser: Browsers, link: string, name: string, observes: boolean) {
	const page = await person(browser);
	await page.goto(link);
	await page.getByLabel('Your name').fill(name);
	if (observes) await page.getByRole('radio', { name: /^Observe/ }).check();
	await page.getByRole('button', { name: /^Join/ }).click();
	await page.waitForURL(/\/room$/);
	return page;
}

/** Joins by the link; takes a role, where one is named. */
export async function joinDrill(browser: Browsers, link: string, name: string, role?: string) {
	const page = await join(browser, link, name, false);
	if (role !== undefined) await takeRole(page, role);
	return page;
}

export const observeDrill = (browser: Browsers, link: string, name: string) =>
	join(browser, link, name, true);

export async function takeRole(page: Page, role: string) {
	await page.getByRole('button', { name: `Take this role ${role}` }).click();
	await expect(page.getByRole('button', { name: `Give up ${role}` })).toBeVisible();
}

/** Loses the network, and waits until the page has noticed: what is done before that still gets through. */
export async function goOffline(page: Page) {
	await page.context().setOffline(true);
	await expect(page.getByRole('banner')).toContainText('Reconnecting');
}

/** Makes a link for a second facilitator of this drill. */
export async function consoleLink(facilitator: Page): Promise<string> {
	await facilitator.locator('summary', { hasText: 'Invite a second facilitator' }).click();
	await facilitator.getByRole('button', { name: 'Make a link' }).click();
	return facilitator.getByText(/\/console\/\S+$/).innerText();
}

export async function improvise(facilitator: Page, from: string, text: string) {
	await facilitator.getByRole('button', { name: 'Improvise an inject' }).click();
	const dialog = facilitator.getByRole('dialog');
	await dialog.getByLabel('From', { exact: true }).fill(from);
	await dialog.getByLabel('What it says').fill(text);
	await dialog.getByRole('button', { name: 'Send it' }).click();
	await expect(dialog).toBeHidden();
}

/** Ends it, and waits until it is over: whoever leaves the page before finds it still running. */
export async function endDrill(facilitator: Page) {
	await facilitator.getByRole('button', { name: 'End', exact: true }).click();
	await facilitator.getByRole('button', { name: 'End the drill' }).click();
	await expect(facilitator.getByRole('button', { name: /^Go on:/ })).toBeVisible();
}

/** What the console says of something asked of the team. */
export const expectation = (facilitator: Page, what: string) =>
	facilitator
		.getByRole('region', { name: 'Expectations', exact: true })
		.getByRole('listitem')
		.filter({ hasText: what });

export const feed = (page: Page) => page.getByRole('region', { name: 'Timeline' });
export const setSpeed = (page: Page, speed: string) => page.getByLabel('Speed').selectOption(speed);

export const openPanel = (page: Page, name: 'Act' | 'Look' | 'Playbooks') =>
	page.getByRole('group', { name: 'Panel' }).getByRole('button', { name }).click();

export async function act(page: Page, tool: 'Severity' | 'Update' | 'Escalate' | 'Fix') {
	await openPanel(page, 'Act');
	await page.getByRole('tab', { name: tool, exact: true }).click();
}

export async function declare(page: Page, level: string, why: string) {
	await act(page, 'Severity');
	await page.getByRole('radio', { name: new RegExp(level) }).check();
	await page.getByLabel('Why').fill(why);
	await page.getByRole('button', { name: `Declare ${level}` }).click();
	await expect(feed(page).getByText(`declared ${level}`).first()).toBeVisible();
}
