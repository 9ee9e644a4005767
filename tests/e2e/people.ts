import type { Browser, Page } from '@playwright/test';
import { expect, type RunningServer } from './server.ts';

/** Somebody with a browser of their own. */
const person = async (browser: Browser) => (await browser.newContext()).newPage();

/** Chooses a passphrase by the server's one-time link. */
export async function signIn(browser: Browser, server: RunningServer): Promise<Page> {
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
export async function facilitate(browser: Browser, server: RunningServer): Promise<Page> {
	const page = await signIn(browser, server);
	await page.getByRole('link', { name: 'New drill' }).click();
	await page.locator('summary', { hasText: 'Choose another' }).click();
	await page.locator('input[value="database-disk-full"]').check();
	await page.locator('summary', { hasText: 'Advanced' }).click();
	await page.getByLabel('Seed').fill('1');
	await page.getByRole('button', { name: 'Make the drill' }).click();
	await expect(page.getByRole('heading', { name: 'Invite the team' })).toBeVisible();
	return page;
}

/** Joins by the link and takes a role. */
export async function joinDrill(
	browser: Browser,
	link: string,
	name: string,
	role: string
): Promise<Page> {
	const page = await person(browser);
	await page.goto(link);
	await page.getByLabel('Your name').fill(name);
	await page.getByRole('button', { name: /join/i }).click();
	await page.getByRole('button', { name: `Take this role ${role}` }).click();
	await expect(page.getByRole('button', { name: `Take this role ${role}` })).toBeHidden();
	return page;
}

export const feed = (page: Page) => page.getByRole('region', { name: 'Timeline' });
export const setSpeed = (page: Page, speed: string) => page.getByLabel('Speed').selectOption(speed);

export const openPanel = (page: Page, name: 'Act' | 'Look' | 'Playbooks') =>
	page.getByRole('group', { name: 'Panel' }).getByRole('button', { name }).click();

export async function act(page: Page, tool: 'Severity' | 'Update' | 'Escalate' | 'Fix') {
	await openPanel(page, 'Act');
	await page.getByRole('tab', { name: tool, exact: true }).click();
}
