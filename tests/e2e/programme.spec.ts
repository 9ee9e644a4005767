import { rubric } from '../../src/lib/scoring/rubric.ts';
import { isFitForAll } from './fit.ts';
import { playedUnder } from './past.ts';
import { signIn } from './people.ts';
import { expect, test } from './server.ts';

/* What a team's drills say together, where an older version of the rubric judged them first. */

/** As version 1 might have been: P was easier to earn, and the severity could be corrected for longer. */
const older = {
	...rubric,
	version: '1',
	ratings: { ...rubric.ratings, P: 0.8, M: 0.1 },
	severity: { ...rubric.severity, allowance: 1200 }
};

test.use({ past: playedUnder(older, 'database-disk-full', 'bad-deploy') });

test('a rubric that changed shows both judgements, and a trend by either', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await page.goto(`${server.url}/programme`);
	const again = page.getByRole('region', { name: 'Rubric changed: judged again', exact: true });

	await test.step('what changed in the rubric is named in words', async () => {
		const changes = again.getByRole('listitem');
		await expect(changes).toHaveText([
			'Credit from which the rating is P: 80 % → 90 %',
			'Credit from which the rating is M: 10 % → 40 %',
			'Time to correct the severity after it could be known: 20 min → 5 min'
		]);
	});

	await test.step('each drill has a row with what it was and what it is', async () => {
		const rows = again.getByRole('row');
		await expect(rows).toHaveCount(3);
		await expect(rows.filter({ hasText: /M,\s\d+\s% →\sU,\s\d+\s%/ }).first()).toBeVisible();
	});

	await test.step('the trend is judged by the version one chooses', async () => {
		const choice = page.getByRole('navigation', { name: 'Judged by' });
		await expect(choice.getByRole('link', { name: 'rubric 2, in force' })).toHaveAttribute(
			'aria-current',
			'true'
		);
		const severity = page.getByRole('img', { name: /^Severity, drill by drill/ });
		const now = await severity.getAttribute('aria-label');
		await choice.getByRole('link', { name: 'rubric 1' }).click();
		await expect(choice.getByRole('link', { name: 'rubric 1' })).toHaveAttribute(
			'aria-current',
			'true'
		);
		await expect(severity).not.toHaveAttribute('aria-label', now ?? '');
	});
	await isFitForAll(page, 'the programme under two rubrics');

	await test.step('each drill stands there with its sentence and the way to its report', async () => {
		const played = page.getByRole('region', { name: 'Drills so far' }).getByRole('listitem');
		await expect(played).toHaveCount(2);
		await expect(played.first()).toContainText(/The team .*what matters most/);
		await expect(played.first().getByRole('link')).toHaveAttribute('href', /\/report$/);
		await expect(page.getByText('P: performed without challenges')).toBeVisible();
	});

	await test.step('a report says what it said when it was published', async () => {
		await again.getByRole('link').first().click();
		await expect(
			page.getByText(/^Judged by rubric 2; as published under rubric 1: Severity/)
		).toBeVisible();
		await isFitForAll(page, 'a report that was judged again');
	});
});

test('personal data of a finished drill is erased for good, and its findings stay', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await page.goto(`${server.url}/programme`);
	await expect(page.getByText('Ada').first()).toBeVisible();
	const items = page.getByRole('region', { name: 'Action items' });
	const from = items.getByRole('link', { name: /^from/ });
	const href = (await from.first().getAttribute('href')) ?? '';
	const report = new URL(href, page.url()).href;
	const ratings = () => page.getByRole('region', { name: 'Ratings' }).innerText();

	await page.goto(report);
	const before = await ratings();

	await test.step('its postmortem is reviewed, and stays open while an item is', async () => {
		const states = page.getByRole('list', { name: 'State of the postmortem' });
		const current = states.locator('[aria-current="step"]');
		await expect(current).toHaveText(/^draft, since/);
		for (const state of ['in review', 'reviewed']) {
			await page.getByRole('button', { name: `Move on: ${state}` }).click();
			await expect(current).toHaveText(new RegExp(`^${state}, since`));
		}
		await page.getByRole('button', { name: 'Move on: closed' }).click();
		await expect(page.getByRole('alert')).toContainText('Some action items are still open.');
		await expect(current).toHaveText(/^reviewed/);
	});
	await expect(page.getByText('Orders failed, and Ada saw it first.')).toBeVisible();
	await page.getByText('Erase personal data').click();
	await isFitForAll(page, 'what erasing does');

	await test.step('it asks first, and Escape keeps everything', async () => {
		await page.getByRole('button', { name: 'Erase …' }).click();
		await expect(page.getByRole('dialog')).toContainText('It cannot be undone.');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(page.getByText('Orders failed, and Ada saw it first.')).toBeVisible();
	});

	await test.step('then the words are gone, and the ratings are as they were', async () => {
		await page.getByRole('button', { name: 'Erase …' }).click();
		await page.getByRole('button', { name: 'Erase it for good' }).click();
		await expect(
			page.getByText('The personal data of this drill was erased.', { exact: false })
		).toBeVisible();
		await expect(page.getByText('Ada', { exact: false })).toHaveCount(0);
		expect(await ratings()).toBe(before);
		const log = await page.request.get(report.replace(/report$/, 'events.jsonl'));
		expect(await log.text()).not.toContain('Ada');
	});
});
