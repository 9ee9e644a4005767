import type { Page } from '@playwright/test';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { act, facilitate, feed, joinDrill, openPanel, setSpeed, signIn } from '../e2e/people.ts';
import { expect, test, type RunningServer } from '../e2e/server.ts';

/*
 * A picture of every main screen, in both themes, on a phone and on a desk: `npm run screenshots`.
 * They go into a folder that git ignores; the few that the docs show are copied there.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = join(ROOT, 'test-results', 'screens');
const SIZES = [
	{ width: 360, height: 780 },
	{ width: 1440, height: 900 }
];
const THEMES = ['light', 'dark'] as const;
/** What the README and the guides show. */
const IN_DOCS = ['room', 'console', 'screen'];

async function picture(page: Page, name: string, fullPage = true): Promise<void> {
	const before = page.viewportSize();
	for (const viewport of SIZES) {
		await page.setViewportSize(viewport);
		for (const colorScheme of THEMES) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const path = join(PICTURES, `${name}-${viewport.width}-${colorScheme}.png`);
			await page.screenshot({ path, fullPage });
		}
	}
	if (before) await page.setViewportSize(before);
	await page.emulateMedia({ colorScheme: 'light' });
	if (!IN_DOCS.includes(name)) return;
	const shown = join(PICTURES, `${name}-1440-light.png`);
	await copyFile(shown, join(ROOT, 'docs', 'images', `${name}.png`));
}

async function pictureOf(page: Page, server: RunningServer, path: string, name: string) {
	await page.goto(`${server.url}${path}`);
	await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
	await picture(page, name);
}

test.beforeAll(() => mkdir(PICTURES, { recursive: true }));

test('what there is before any drill', async ({ browser, server }) => {
	const stranger = await (await browser.newContext()).newPage();
	await pictureOf(stranger, server, '/', 'welcome');
	await pictureOf(stranger, server, '/join', 'join');
	const facilitator = await signIn(browser, server);
	await picture(facilitator, 'home-empty');
	await pictureOf(stranger, server, '/sign-in', 'sign-in');
	await pictureOf(facilitator, server, '/drills/new', 'new-drill');
	await pictureOf(facilitator, server, '/library', 'library');
	await pictureOf(facilitator, server, '/library/database-disk-full', 'scenario');
	await pictureOf(facilitator, server, '/library/database-disk-full/preview', 'preview');
	await facilitator.goto(`${server.url}/library/new`);
	await picture(facilitator, 'new-scenario');
});

test('a drill with stand-ins, from the lobby to the report', async ({ browser, server }) => {
	const facilitator = await facilitate(browser, server);
	const link = await facilitator.getByText(/\/join\/[a-z0-9]{6}$/).innerText();
	const drill = new URL(facilitator.url()).pathname;
	const screen = await facilitator.context().newPage();
	await pictureOf(screen, server, `${drill}/screen`, 'screen-lobby');

	const lead = await joinDrill(browser, link, 'Ada', 'Incident lead');
	await facilitator.locator('summary', { hasText: 'Stand-ins' }).click();
	await facilitator.getByRole('button', { name: 'Seat stand-ins for all vacant roles' }).click();
	await expect(lead.getByText('Technical lead (stand-in)').first()).toBeVisible();
	await picture(facilitator, 'console-lobby');
	await picture(lead, 'lobby');

	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await setSpeed(facilitator, '60');
	await expect(feed(lead).getByText('Technical lead (stand-in)').first()).toBeVisible();
	await act(lead, 'Severity');
	await lead.getByRole('radio', { name: /SEV-2/ }).check();
	await lead.getByLabel('Why').fill('The primary is about to refuse writes');
	await lead.getByRole('button', { name: 'Declare SEV-2' }).click();
	await openPanel(lead, 'Look');
	await lead
		.getByRole('button', { name: /^Look at/ })
		.first()
		.click();
	await expect(feed(lead).getByText('shows you')).toBeVisible();
	await expect(
		feed(lead)
			.getByText(/updated/)
			.first()
	).toBeVisible();
	await setSpeed(facilitator, '0.5');
	await picture(lead, 'room', false);
	await openPanel(lead, 'Act');
	await picture(lead, 'room-act');
	await openPanel(lead, 'Playbooks');
	await picture(lead, 'room-playbooks');
	await picture(facilitator, 'console', false);
	await picture(screen, 'screen');
	await pictureOf(screen, server, `${drill}/watch`, 'watch');

	await setSpeed(facilitator, '60');
	await facilitator.getByRole('button', { name: 'End', exact: true }).click();
	await facilitator.getByRole('button', { name: 'End the drill' }).click();
	await expect(lead.getByRole('main').getByRole('heading').first()).toBeVisible();
	await picture(lead, 'hot-wash');
	await picture(facilitator, 'console-over');
	await pictureOf(screen, server, `${drill}/screen`, 'screen-over');
	await pictureOf(facilitator, server, `${drill}/report`, 'report');
	await pictureOf(facilitator, server, '/', 'home');
});
