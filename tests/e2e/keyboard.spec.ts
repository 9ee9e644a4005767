import type { Locator, Page } from '@playwright/test';
import { endDrill, facilitate, feed, invitation, setSpeed } from './people.ts';
import { expect, test } from './server.ts';

/*
 * One participant plays a whole drill and never touches a mouse: every step is Tab, arrows, Space,
 * Enter and typing.
 */

/** Every press of a mouse, pen or finger on any page of this person. */
async function pointersOf(page: Page): Promise<readonly string[]> {
	const seen: string[] = [];
	await page.exposeFunction('pointerPressed', (what: string) => void seen.push(what));
	await page.addInitScript(() => {
		for (const name of ['pointerdown', 'mousedown', 'touchstart']) {
			addEventListener(
				name,
				({ target }) => {
					const told = globalThis as unknown as { pointerPressed(what: string): void };
					told.pointerPressed(`${name} on ${(target as Element).outerHTML}`);
				},
				true
			);
		}
	});
	return seen;
}

/** More stops than any page has. */
const MOST_STOPS = 150;

/** Tabs on, around the page if need be, until it has the focus. */
async function reach(page: Page, wanted: Locator) {
	await expect(wanted).toBeVisible();
	for (let stops = 0; stops < MOST_STOPS; stops += 1) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never came to ${wanted.toString()}.`);
}

async function press(page: Page, name: string | RegExp) {
	await reach(page, page.getByRole('button', { name }).first());
	await page.keyboard.press('Enter');
}

async function type(page: Page, label: string, words: string) {
	await reach(page, page.getByLabel(label, { exact: true }));
	await page.keyboard.type(words);
}

/** Into the group by Tab, then along it by arrows. */
async function choose(page: Page, wanted: Locator) {
	const name = await wanted.getAttribute('name');
	const inGroup = () =>
		page.evaluate((group) => document.activeElement?.getAttribute('name') === group, name);
	for (let stops = 0; stops < MOST_STOPS && !(await inGroup()); stops += 1) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Space');
	for (let steps = 0; steps < 12 && !(await wanted.isChecked()); steps += 1) {
		await page.keyboard.press('ArrowDown');
	}
	await expect(wanted).toBeChecked();
}

/** The first tab is the one stop of the whole list. */
async function tool(page: Page, name: string) {
	await reach(page, page.getByRole('tab', { selected: true }));
	const wanted = page.getByRole('tab', { name, exact: true });
	for (let steps = 0; steps < 4; steps += 1) {
		if ((await wanted.getAttribute('aria-selected')) === 'true') return;
		await page.keyboard.press('ArrowRight');
	}
}

test('a participant plays a whole drill by keyboard alone', async ({ browser, server }) => {
	const facilitator = await facilitate(browser, server, 'first-drill');
	const link = await invitation(facilitator);
	const page = await (await browser.newContext()).newPage();
	const pointers = await pointersOf(page);

	await test.step('joins by the code and takes a role', async () => {
		await page.goto(`${server.url}/join`);
		await type(page, 'Code', link.slice(-6));
		await page.keyboard.press('Enter');
		await type(page, 'Your name', 'Ada');
		await page.keyboard.press('Enter');
		await press(page, 'Take this role Incident lead');
		await expect(page.getByRole('button', { name: 'Give up Incident lead' })).toBeVisible();
	});

	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await setSpeed(facilitator, '60');

	await test.step('acknowledges the alert and declares a severity', async () => {
		await press(page, /^Acknowledge/);
		await expect(page.getByText('Acknowledged by Ada (you)')).toBeVisible();
		await setSpeed(facilitator, '1');
		await tool(page, 'Severity');
		await choose(page, page.getByRole('radio', { name: /SEV-2/ }));
		await type(page, 'Why', 'Customers cannot order');
		await press(page, 'Declare SEV-2');
		await expect(feed(page).getByText('declared SEV-2')).toBeVisible();
	});

	await test.step('pages somebody', async () => {
		await tool(page, 'Escalate');
		await choose(page, page.getByRole('radio', { name: /^Engineering manager/ }));
		await press(page, 'Page Engineering manager');
		await expect(feed(page).getByText('paged Engineering manager')).toBeVisible();
	});

	await test.step('tells customers, and promises the next update', async () => {
		await tool(page, 'Update');
		await type(page, 'Condition', 'You cannot order at the moment. We are on it.');
		await press(page, 'in 15 min');
		await press(page, /^Post by/);
		await expect(feed(page).getByText(/^updated Customers/)).toBeVisible();
	});

	await test.step('looks, and works on the system', async () => {
		await press(page, 'Look');
		await press(page, /^Look at Dashboard/);
		await expect(feed(page).getByText(/Fails since/)).toBeVisible();
		const cause = await feed(page)
			.getByText(/Fails since/)
			.first()
			.innerText();
		await press(page, 'Act');
		await tool(page, 'Fix');
		await press(page, cause.includes('flag') ? /^Turn off flag/ : /^Roll back/);
		await press(page, 'Do it');
		await expect(page.getByText(/left$/)).toBeVisible();
		await setSpeed(facilitator, '60');
	});

	await test.step('says that it is resolved, having seen what is still open', async () => {
		await expect(feed(page).getByText('Orders go through.').first()).toBeVisible();
		await setSpeed(facilitator, '1');
		await tool(page, 'Severity');
		await press(page, 'resolved');
		await expect(page.getByRole('dialog')).toContainText('Promised another update: Customers');
		await press(page, 'It is resolved');
		await expect(feed(page).getByText('set the status to resolved')).toBeVisible();
	});

	await test.step('says what to start, in the hot wash', async () => {
		await endDrill(facilitator);
		await type(page, 'Start', 'Say who leads');
		await press(page, 'Save, for me alone');
		await expect(page.getByText('Only you see it')).toBeVisible();
	});

	await test.step('writes the postmortem, and hands it in', async () => {
		await facilitator.getByRole('button', { name: 'Go on: Postmortem' }).click();
		await type(page, 'What happened', 'Orders failed after a change.');
		await type(page, 'Impact', 'Customers could not order.');
		await type(page, 'Root cause', 'The change was not tried with payments.');
		await type(page, 'What prevents it', 'Try each change with payments first.');
		await expect(page.getByText('Everything is saved.')).toBeVisible();
		await press(page, 'Hand in the postmortem');
		await expect(facilitator.getByText(/Handed in by Ada/)).toBeVisible();
	});

	expect(pointers).toEqual([]);
	await page.getByRole('heading', { name: 'Postmortem', exact: true }).click();
	expect(pointers.length, 'a press would have been seen').toBeGreaterThan(0);
});
