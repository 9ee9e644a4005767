import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { LANGUAGE_COOKIE } from '../../src/lib/cookies.ts';
import { gapReport } from '../../src/lib/scoring/report.ts';
import { isFitForAll } from './fit.ts';
import { act, endDrill, facilitate, joinDrill, setSpeed } from './people.ts';
import { expect, test, type RunningServer } from './server.ts';

/*
 * What comes after a short drill: its report by eye, by keyboard and on paper; what can be taken
 * away; a link for somebody without an account; and the drill once more as one role saw it.
 */

/** A drill of some minutes: a severity, an update, and then nothing until it is ended. */
async function playedDrill(browser: Browser, server: RunningServer): Promise<Page> {
	const facilitator = await facilitate(browser, server);
	const link = await facilitator.getByText(/\/join\/[a-z0-9]{6}$/).innerText();
	const lead = await joinDrill(browser, link, 'Ada Lovelace', 'Incident lead');
	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await setSpeed(facilitator, '60');
	await lead
		.getByRole('button', { name: /^Acknowledge DiskWillFill/ })
		.first()
		.click();
	await act(lead, 'Severity');
	await lead.getByRole('radio', { name: /SEV-2/ }).check();
	await lead.getByLabel('Why').fill('Orders fail');
	await lead.getByRole('button', { name: 'Declare SEV-2' }).click();
	await expect(
		facilitator.getByRole('region', { name: 'Expectations' }).getByText('missed').first()
	).toBeVisible();
	await lead.close();
	await expect(facilitator.getByRole('region', { name: 'People', exact: true })).toContainText(
		'Not connected'
	);
	await endDrill(facilitator);
	await facilitator.getByRole('link', { name: 'Open the gap report' }).click();
	await expect(facilitator.getByRole('heading', { level: 1 })).toContainText('Gap report');
	return facilitator;
}

async function downloaded(page: Page, name: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name, exact: true }).click()
	]);
	return readFile(await download.path(), 'utf8');
}

test('a report is read, taken away and shared, and its drill is seen again', async ({
	browser,
	server
}) => {
	const page = await playedDrill(browser, server);
	const report = page.url();

	await test.step('the picture is walked through by keyboard, with the evidence beside it', async () => {
		const picture = page.getByRole('group', { name: /^Timeline of the drill/ });
		const marks = picture.getByRole('button');
		await expect(picture.locator('[tabindex="0"]')).toHaveCount(1);
		await marks.first().focus();
		const first = await picture.locator(':focus').getAttribute('aria-label');
		await page.keyboard.press('ArrowRight');
		const second = await picture.locator(':focus').getAttribute('aria-label');
		expect(second).not.toBe(first);
		await page.keyboard.press('ArrowDown');
		await expect(picture.locator(':focus')).toHaveAttribute('aria-label', /^Severity/);
		await page.keyboard.press('Home');
		await expect(page.getByRole('link', { name: /^event \d+$/ }).first()).toBeVisible();
		await expect(picture.locator('[tabindex="0"]')).toHaveCount(1);
	});

	await test.step('everything in it also stands in a table', async () => {
		await page.getByText('The picture as a table').click();
		const table = page.getByRole('region', { name: 'The picture as a table' });
		await expect(table.getByRole('row', { name: /SEV-2 is declared/ })).toBeVisible();
		await page.getByText('The picture as a table').click();
	});

	await test.step('who came and went is in the log by choice', async () => {
		const gone = page.locator('#log ~ table').getByRole('row', { name: /is gone/ });
		await expect(gone).toBeHidden();
		const choice = page.getByRole('checkbox', { name: 'Also who came and went (1)' });
		await choice.check();
		await expect(gone).toBeVisible();
		await choice.uncheck();
		await expect(gone).toBeHidden();
	});

	await test.step('what is taken away says the same, and names nobody', async () => {
		const json = gapReport.parse(JSON.parse(await downloaded(page, 'JSON')));
		expect(json.gaps.length).toBeGreaterThan(0);
		const markdown = await downloaded(page, 'Markdown');
		const aar = await downloaded(page, 'After-Action Report');
		const plan = await downloaded(page, 'Improvement plan (CSV)');
		const items = await downloaded(page, 'Action items (CSV)');
		for (const text of [markdown, aar, plan]) expect(text).toContain(json.gaps[0]?.title);
		expect(items).toMatch(/^title,owner,due,retest/);
		for (const text of [JSON.stringify(json), markdown, aar, plan, items]) {
			expect(text).not.toContain('Ada');
		}
	});

	await test.step('in German it is German to its last sentence, but for the scenario’s own words', async () => {
		const inLanguage = async (value: 'de' | 'en') => {
			await page.context().addCookies([{ name: LANGUAGE_COOKIE, value, url: server.url }]);
			await page.goto(report);
		};
		await inLanguage('de');
		await expect(page.getByText(/^Das Team .*; was am meisten zählt: /)).toBeVisible();
		await expect(
			page.locator('td[lang="en"]').filter({ hasText: 'DiskWillFill' }).first()
		).toBeVisible();
		await isFitForAll(page, 'the report in German');
		expect(await downloaded(page, 'After-Action-Bericht')).toContain('## Verbesserungsplan');
		const json = gapReport.parse(JSON.parse(await downloaded(page, 'JSON')));
		expect(json.sentence).toMatch(/^The team /);
		await inLanguage('en');
	});

	await test.step('on paper there is the report, and nothing to press', async () => {
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
		await expect(page.getByText('Share the report')).toBeHidden();
		await expect(page.getByRole('heading', { name: 'Everything that happened' })).toBeVisible();
		expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
		await page.emulateMedia({ media: 'screen' });
	});

	const shared =
		await test.step('a link is made, and opens for somebody without an account', async () => {
			await page.getByText('Share the report').click();
			await page.getByRole('button', { name: 'Make a link' }).click();
			const link = await page.getByLabel('Link to the report').inputValue();
			const stranger = await (await browser.newContext()).newPage();
			const response = await stranger.goto(link);
			expect(response?.headers()['x-robots-tag']).toBe('noindex');
			await expect(stranger.getByRole('heading', { level: 1 })).toContainText('Gap report');
			await expect(stranger.getByText('You read a shared report.')).toBeVisible();
			await expect(stranger.getByRole('link', { name: 'JSON' })).toHaveCount(0);
			expect(await stranger.content()).not.toContain('Ada');
			await isFitForAll(stranger, 'a shared report');
			await stranger.goto(report);
			await expect(stranger).toHaveURL(/\/sign-in/);
			return { link, stranger };
		});

	await test.step('a link that was revoked, or never was, says so', async () => {
		await page.getByRole('button', { name: /^Revoke the link made/ }).click();
		await expect(page.getByText('revoked', { exact: true })).toBeVisible();
		for (const link of [shared.link, `${server.url}/shared/a-guess`]) {
			const response = await shared.stranger.goto(link);
			expect(response?.status()).toBe(410);
			await expect(shared.stranger.getByRole('heading')).toHaveText(
				'This link has expired or was revoked.'
			);
		}
		await isFitForAll(page, 'the report with its links');
	});

	const moment = page.getByLabel('Moment of the drill');
	await test.step('the drill is seen again from the moment of a gap, by keyboard', async () => {
		await page.getByRole('link', { name: 'See that moment' }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Replay');
		await expect(moment).not.toHaveValue('0');
		await moment.focus();
		await page.keyboard.press('Home');
		await expect(moment).toHaveValue('0');
		await expect(page.getByText('Not declared').first()).toBeVisible();
		await page.keyboard.press('PageUp');
		await expect(moment).toHaveValue('60');
		await page.keyboard.press('ArrowRight');
		await expect(moment).toHaveValue('61');
	});

	await test.step('each gap leads to its moment, and says that one is there', async () => {
		const gaps = page.getByRole('region', { name: 'Gaps' }).getByRole('button');
		const last = gaps.last();
		await last.click();
		await expect(last).toHaveAttribute('aria-current', 'true');
		const clock = await last.locator('time').innerText();
		await expect(moment).toHaveAttribute('aria-valuetext', new RegExp(`^${clock}, `));
	});

	await test.step('a role that nobody holds says so, and shows what would have reached it', async () => {
		const eyes = page.getByRole('combobox', { name: 'Seen by' });
		await expect(eyes).toHaveAccessibleDescription('held by seat 1');
		await eyes.selectOption({ label: 'Communications lead' });
		await expect(eyes).toHaveAccessibleDescription('held by nobody at this moment');
		await isFitForAll(page, 'the replay');
	});
});

test('a stress test of the process runs beside the pages, and shows what breaks first', async ({
	browser,
	server
}) => {
	const page = await facilitate(browser, server);
	await page.goto(`${server.url}/process/stress`);
	await page.getByLabel('How many drills').fill('2000');
	await page.getByRole('button', { name: 'Start the test' }).click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await isFitForAll(page, 'a stress test under way');
	await page.getByRole('button', { name: 'Stop it' }).click();
	await expect(page.getByText('The test was stopped.')).toBeVisible();

	await page.getByLabel('How many drills').fill('27');
	await page.getByLabel('Seed').fill('1');
	await page.getByRole('button', { name: 'Start the test' }).click();
	await expect(page.getByRole('heading', { name: 'What breaks first' })).toBeVisible();
	await expect(page.getByRole('listitem').first()).toContainText('%');
	await page.getByText('All clauses as a table').click();
	await isFitForAll(page, 'the result of a stress test');
});
