import { isFitForAll } from './fit.ts';
import { feed, signIn } from './people.ts';
import { expect, test } from './server.ts';

test('one click on the empty first screen shows a drill through the eyes of any role', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await isFitForAll(page, 'the empty first screen');
	await page.getByRole('button', { name: 'Watch a demonstration' }).click();
	const eyes = page.getByLabel('Watch through the eyes of');
	await expect(eyes).toHaveValue('s1');
	const drill = new URL(page.url()).pathname.replace('/watch', '');

	await test.step('what stand-ins do is seen as theirs', async () => {
		await expect(feed(page).getByText('declared SEV-2 Major')).toBeVisible();
		await expect(feed(page).getByText('Incident lead (stand-in)').first()).toBeVisible();
	});

	await test.step('each role sees its own', async () => {
		const shown = feed(page).getByText('shows Technical lead (stand-in)');
		await expect(shown).toBeHidden();
		await eyes.selectOption('s2');
		await expect(shown).toBeVisible();
	});

	await test.step('whoever watches can do nothing', async () => {
		await expect(page.getByRole('button', { name: 'Declare' })).toBeDisabled();
		await expect(page.getByPlaceholder(/note/i)).toBeHidden();
		await expect(
			page.getByRole('button', { name: /^(Take this role|Give up|Acknowledge)/ })
		).toHaveCount(0);
	});
	await isFitForAll(page, 'watching');

	await test.step('the screen on the wall shows what is everybody’s', async () => {
		const screen = await page.context().newPage();
		await screen.goto(`${server.url}${drill}/screen`);
		await expect(screen.getByText('SEV-2')).toBeVisible();
		await expect(screen.getByText('Technical lead (stand-in)')).toBeVisible();
		await expect(screen.getByText('Fails since release 31')).toBeHidden();
		await isFitForAll(screen, 'the room screen');
	});

	await test.step('it ends by itself, and is told apart from drills of the team', async () => {
		await expect(page.getByRole('heading', { name: /postmortem|hot wash/i }).first()).toBeVisible({
			timeout: 100_000
		});
		await page.goto(`${server.url}/`);
		await expect(page.getByText('Demonstration', { exact: true })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Watch a demonstration' })).toBeVisible();
	});
});
