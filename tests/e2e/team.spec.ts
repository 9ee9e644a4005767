import type { Browser, Page } from '@playwright/test';
import { act, facilitate, feed, openPanel, setSpeed } from './people.ts';
import { expect, test } from './server.ts';

/*
 * A whole session as a team has it: one facilitator, soon joined by a second, six participants, of
 * whom one comes late, one observer, and a stand-in, each in a browser of their own. The narrower
 * specs try each part; this one tries that they go together.
 */

interface Coming {
	readonly link: string;
	readonly name: string;
	readonly role?: string;
	readonly observes?: boolean;
}

async function come(browser: Browser, { link, name, role, observes }: Coming): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(link);
	const called = page.getByLabel('Your name');
	// A busy browser may wake the page up only now, and what was typed before is gone.
	await expect(async () => {
		await called.fill(name);
		if (observes) await page.getByRole('radio', { name: /^Observe/ }).check();
		await page.getByRole('button', { name: /^Join/ }).click();
		await page.waitForURL(/\/room$/, { timeout: 5_000 });
	}).toPass();
	if (role) await take(page, role);
	return page;
}

async function take(page: Page, role: string): Promise<void> {
	await page.getByRole('button', { name: `Take this role ${role}` }).click();
	await expect(page.getByRole('button', { name: `Give up ${role}` })).toBeVisible();
}

/** Lets a second facilitator into this drill by its link, and waits until both know. */
async function secondFacilitator(browser: Browser, first: Page): Promise<Page> {
	await first.locator('summary', { hasText: 'Invite a second facilitator' }).click();
	await first.getByRole('button', { name: 'Make a link' }).click();
	const link = await first.getByText(/\/console\/\S+$/).innerText();
	const page = await (await browser.newContext()).newPage();
	await page.goto(link);
	await page.getByLabel('Your name').fill('Gil');
	await page.getByRole('button', { name: 'Open the console' }).click();
	await expect(page.getByRole('button', { name: 'Take charge' })).toBeVisible();
	return page;
}

const handConsole = (page: Page) =>
	page.getByRole('button', { name: /^Hand the console over to/ }).click();

async function improvise(facilitator: Page, from: string, text: string): Promise<void> {
	await facilitator.getByRole('button', { name: 'Improvise an inject' }).click();
	const dialog = facilitator.getByRole('dialog');
	await dialog.getByLabel('From', { exact: true }).fill(from);
	await dialog.getByLabel('What it says').fill(text);
	await dialog.getByRole('button', { name: 'Send it' }).click();
	await expect(dialog).toBeHidden();
}

async function timeOut(facilitator: Page): Promise<void> {
	await facilitator.getByRole('button', { name: 'Pause for …' }).click();
	await facilitator.getByRole('button', { name: /^Time-out/ }).click();
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const STAND_IN = 'Communications lead (stand-in)';

test('a session of nine people and a stand-in, from the lobby to the report', async ({
	browser,
	server
}) => {
	test.setTimeout(180_000);
	const facilitator = await facilitate(browser, server);
	const drill = new URL(facilitator.url()).pathname;
	const link = await facilitator.getByText(/\/join\/[a-z0-9]{6}$/).innerText();
	const [ada, bo, cy, di, ed, observer] = await Promise.all([
		come(browser, { link, name: 'Ada', role: 'Incident lead' }),
		come(browser, { link, name: 'Bo', role: 'Technical lead' }),
		come(browser, { link, name: 'Cy' }),
		come(browser, { link, name: 'Di' }),
		come(browser, { link, name: 'Ed' }),
		come(browser, { link, name: 'Olga', observes: true })
	]);
	const screen = await facilitator.context().newPage();
	await screen.goto(`${server.url}${drill}/screen`);

	await test.step('a stand-in takes the role nobody took, and everybody sees what it is', async () => {
		await facilitator.locator('summary', { hasText: /^Stand-ins/ }).click();
		await facilitator
			.getByRole('button', { name: 'Seat a stand-in as Communications lead' })
			.click();
		for (const page of [ada, observer, screen, facilitator]) {
			await expect(page.getByText(STAND_IN).first()).toBeVisible();
		}
	});

	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await setSpeed(facilitator, '60');

	await test.step('an alert reaches all; the lead declares; the stand-in tells customers', async () => {
		await bo
			.getByRole('button', { name: /^Acknowledge DiskWillFill/ })
			.first()
			.click();
		await expect(ada.getByText('Acknowledged by Bo')).toBeVisible();
		await act(ada, 'Severity');
		await ada.getByRole('radio', { name: /SEV-2/ }).check();
		await ada.getByLabel('Why').fill('The primary is about to refuse writes');
		await ada.getByRole('button', { name: 'Declare SEV-2' }).click();
		await expect(screen.getByText('SEV-2').first()).toBeVisible();
		await expect(feed(ed).getByText(STAND_IN).first()).toBeVisible();
		await expect(
			feed(ed)
				.getByText(/updated Customers/)
				.first()
		).toBeVisible();
		await setSpeed(facilitator, '5');
	});

	await test.step('one loses the connection, and misses nothing', async () => {
		await di.context().setOffline(true);
		await improvise(facilitator, 'A large customer', 'We cannot order anything.');
		await expect(feed(ada).getByText('We cannot order anything.')).toBeVisible();
		await expect(screen.getByText('We cannot order anything.')).toBeVisible();
		await di.context().setOffline(false);
		await expect(feed(di).getByText('We cannot order anything.')).toBeVisible({ timeout: 40_000 });
	});

	const edsPhone =
		await test.step('one goes on from a phone: same seat, nothing missed', async () => {
			const state = await ed.context().storageState();
			const phone = await browser.newContext({
				storageState: state,
				viewport: { width: 360, height: 780 }
			});
			const page = await phone.newPage();
			await page.goto(ed.url());
			await ed.context().close();
			await expect(feed(page).getByText('declared SEV-2 Major')).toBeVisible();
			await page.getByRole('button', { name: /^People/ }).click();
			await expect(
				page.getByRole('region', { name: 'People' }).getByText('Ed (you)')
			).toBeVisible();
			return page;
		});

	const flo = await test.step('one comes late, and reads what went before', async () => {
		const page = await come(browser, { link, name: 'Flo' });
		await expect(feed(page).getByText('declared SEV-2 Major')).toBeVisible();
		return page;
	});

	await test.step('the lead is handed over, announced and taken over', async () => {
		await ada.getByRole('button', { name: 'Hand over Incident lead' }).click();
		const dialog = ada.getByRole('dialog');
		await dialog.getByRole('radio', { name: 'Di', exact: true }).check();
		await dialog.getByRole('button', { name: 'Offer it' }).click();
		await di.getByRole('button', { name: 'Take over' }).click();
		for (const page of [ada, flo, observer]) {
			await expect(feed(page).getByText('took over Incident lead from Ada')).toBeVisible();
		}
	});

	await test.step('a person takes the role of the stand-in, which goes', async () => {
		await take(cy, 'Communications lead');
		await expect(feed(bo).getByText('took the role Communications lead').first()).toBeVisible();
		await expect(screen.getByText(STAND_IN)).toBeHidden();
		await act(cy, 'Update');
	});

	await test.step('the observer sees what the team sees, and cannot act', async () => {
		await expect(feed(observer).getByText('We cannot order anything.')).toBeVisible();
		await openPanel(observer, 'Act');
		await expect(observer.getByRole('heading', { name: 'Record an observation' })).toBeVisible();
		await expect(observer.getByRole('button', { name: /^Declare/ })).toHaveCount(0);
		await expect(observer.getByRole('button', { name: /^Take this role/ })).toHaveCount(0);
	});

	const second = await secondFacilitator(browser, facilitator);
	await test.step('a second facilitator only helps until the console is handed over', async () => {
		await expect(second.getByRole('button', { name: 'Pause', exact: true })).toBeDisabled();
		await handConsole(facilitator);
		await expect(facilitator.getByRole('button', { name: 'Pause', exact: true })).toBeDisabled();
		await improvise(second, 'Head of operations', 'In two sentences: what is wrong?');
		await expect(feed(bo).getByText('In two sentences: what is wrong?')).toBeVisible();
		await edsPhone.getByRole('button', { name: /^Now/ }).click();
		await expect(feed(edsPhone).getByText('In two sentences: what is wrong?')).toBeVisible();
	});

	await test.step('a time-out stops the story for all, until it is resumed', async () => {
		const paused = screen.getByRole('status').getByText('Time-out');
		await timeOut(second);
		await expect(paused).toBeVisible();
		for (const page of [ada, flo]) {
			await expect(page.getByText(/Time-out/).first()).toBeVisible();
		}
		await handConsole(second);
		await facilitator.getByRole('button', { name: 'Resume', exact: true }).click();
		await expect(paused).toBeHidden();
	});

	await test.step('the facilitator sees what one of them sees', async () => {
		const watching = await facilitator.context().newPage();
		await watching.goto(`${server.url}${drill}/watch`);
		await watching
			.getByLabel('Watch through the eyes of')
			.selectOption({ label: 'Di · Incident lead' });
		await expect(feed(watching).getByText('We cannot order anything.')).toBeVisible();
		await watching.close();
	});

	await facilitator.getByRole('button', { name: 'End', exact: true }).click();
	await facilitator.getByRole('button', { name: 'End the drill' }).click();
	const everybody = [ada, bo, cy, di, edsPhone, flo, observer];
	const move = (name: string) => facilitator.getByRole('button', { name, exact: true }).click();

	await test.step('hot wash: each for themselves, then shown together', async () => {
		await expect(screen.getByRole('heading', { name: 'Hot wash' })).toBeVisible();
		for (const page of everybody) {
			await expect(page.getByRole('heading', { name: 'Hot wash', exact: true })).toBeVisible();
		}
		await edsPhone.getByLabel('Start', { exact: true }).fill('Say who leads');
		await flo.getByLabel('Continue', { exact: true }).fill('The calm');
		for (const page of [edsPhone, flo]) {
			await page.getByRole('button', { name: 'Save, for me alone' }).click();
			await expect(page.getByText('Only you see it')).toBeVisible();
		}
		await expect(ada.getByText('Say who leads')).toBeHidden();
		await move('Show everything together');
		await expect(ada.getByText('Say who leads').first()).toBeVisible();
	});

	await test.step('three write the postmortem at once', async () => {
		await move('Go on: Postmortem');
		await expect(screen.getByRole('heading', { name: 'Postmortem' })).toBeVisible();
		const parts = [
			[ada, 'What happened', 'The volume filled, and writes were refused.'],
			[bo, 'Root cause', 'A slot kept space, and nothing watched it.'],
			[cy, 'Impact', 'Restaurants could not take orders.']
		] as const;
		await Promise.all(parts.map(([page, name, text]) => field(page, name).pressSequentially(text)));
		for (const page of [bo, di, flo, observer]) {
			for (const [, name, text] of parts) await expect(field(page, name)).toHaveValue(text);
		}
		await move('Go on: Action items');
		await expect(bo.getByText('Everything is saved.')).toBeVisible();
		await bo.getByRole('button', { name: 'Hand in the postmortem' }).click();
		await expect(facilitator.getByText(/Handed in by Bo/)).toBeVisible();
	});

	await test.step('the report is published; participants read it, by role and without names', async () => {
		await move('Go on: Report');
		await expect(flo.getByText('The report is being prepared.')).toBeVisible();
		await move('Publish the report to the team');
		const dialog = facilitator.getByRole('dialog');
		await dialog.getByRole('button', { name: /^Publish/ }).click();
		await flo.getByRole('link', { name: 'Open the gap report' }).click();
		await expect(flo.getByRole('heading', { level: 1 })).toContainText('Gap report');
		await expect(flo.getByText('Restaurants could not take orders.').first()).toBeVisible();
		await expect(flo.getByText('Incident lead').first()).toBeVisible();
		await expect(flo.getByRole('main')).not.toContainText(/\b(Ada|Bo|Cy|Di|Ed|Flo|Olga)\b/);
	});
});
