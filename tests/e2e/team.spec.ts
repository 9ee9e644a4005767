import type { Browser, Page } from '@playwright/test';
import {
	act,
	consoleLink,
	declare,
	endDrill,
	facilitate,
	feed,
	goOffline,
	improvise,
	invitation,
	joinDrill,
	observeDrill,
	openPanel,
	setSpeed,
	takeRole
} from './people.ts';
import { expect, test } from './server.ts';

/*
 * A whole session as a team has it: one facilitator, soon joined by a second, six participants, of
 * whom one comes late, one observer, and a stand-in, each in a browser of their own. The narrower
 * specs try each part; this one tries that they go together.
 */

/** Comes in by the link of this drill, and waits until both know. */
async function secondFacilitator(browser: Browser, first: Page): Promise<Page> {
	const link = await consoleLink(first);
	const page = await (await browser.newContext()).newPage();
	await page.goto(link);
	await page.getByLabel('Your name').fill('Gil');
	await page.getByRole('button', { name: 'Open the console' }).click();
	await expect(page.getByRole('button', { name: 'Take charge' })).toBeVisible();
	return page;
}

const handConsole = (page: Page) =>
	page.getByRole('button', { name: /^Hand over the console to/ }).click();

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const STAND_IN = 'Communications lead (stand-in)';

test('a session of nine people and a stand-in, from the lobby to the report', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const drill = new URL(facilitator.url()).pathname;
	const link = await invitation(facilitator);
	const [ada, bo, cy, di, ed, observer] = await Promise.all([
		joinDrill(browser, link, 'Ada', 'Incident lead'),
		joinDrill(browser, link, 'Bo', 'Technical lead'),
		joinDrill(browser, link, 'Cy'),
		joinDrill(browser, link, 'Di'),
		joinDrill(browser, link, 'Ed'),
		observeDrill(browser, link, 'Olga')
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
		await declare(ada, 'SEV-2', 'The primary is about to refuse writes');
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
		await goOffline(di);
		await improvise(facilitator, 'A large customer', 'We cannot order anything.');
		await expect(feed(ada).getByText('We cannot order anything.')).toBeVisible();
		await expect(screen.getByText('We cannot order anything.')).toBeVisible();
		await di.context().setOffline(false);
		await expect(feed(di).getByText('We cannot order anything.')).toBeVisible();
	});

	const edsPhone =
		await test.step('one goes on from a phone: same seat, nothing missed', async () => {
			await ed.getByRole('button', { name: 'More', exact: true }).click();
			await ed.getByRole('button', { name: 'Continue on another device' }).click();
			const url = await ed.getByText(/\/drills\/\w+\/device\/\S+$/).innerText();
			const phone = await browser.newContext({ viewport: { width: 360, height: 780 } });
			const page = await phone.newPage();
			await page.goto(url);
			await page.getByRole('button', { name: 'Continue here' }).click();
			await ed.context().close();
			await expect(feed(page).getByText('declared SEV-2 Major')).toBeVisible();
			await page.getByRole('button', { name: /^People/ }).click();
			await expect(
				page.getByRole('region', { name: 'People' }).getByText('Ed (you)')
			).toBeVisible();
			return page;
		});

	const flo = await test.step('one comes late, and reads what went before', async () => {
		const page = await joinDrill(browser, link, 'Flo');
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
		await takeRole(cy, 'Communications lead');
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

	await test.step('a time-out is asked for, given, and stops the story for all', async () => {
		await flo.getByRole('button', { name: 'More', exact: true }).click();
		await flo.getByRole('button', { name: 'Ask for a time-out' }).click();
		await expect(second.getByText('I ask for a time-out').first()).toBeVisible();
		await second.getByRole('button', { name: 'Call the time-out' }).click();
		const onScreen = screen.getByRole('status').getByText('Time-out');
		await expect(onScreen).toBeVisible();
		for (const page of [ada, flo, observer, edsPhone]) {
			await expect(page.getByRole('banner')).toContainText('Act on real incidents as usual.');
		}
		await handConsole(second);
		await facilitator.getByRole('button', { name: 'Resume', exact: true }).click();
		await expect(onScreen).toBeHidden();
		for (const page of [ada, flo, observer, edsPhone]) {
			await expect(page.getByRole('banner')).not.toContainText('Act on real incidents');
		}
		await expect(flo.getByRole('banner')).toContainText('Ask for a time-out');
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

	await endDrill(facilitator);
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
		await expect(bo.getByText('Everything is saved.')).toBeVisible();
		await bo.getByRole('button', { name: 'Hand in the postmortem' }).click();
		// Nobody has written what prevents it; the question stays where the team goes on meanwhile.
		const doubts = bo.getByRole('dialog', { name: 'Hand it in as it is?' });
		await expect(doubts).toBeVisible();
		await move('Go on: Action items');
		await expect(
			bo.getByRole('heading', { name: 'Action items', includeHidden: true })
		).toBeAttached();
		await doubts.getByRole('button', { name: 'Hand it in as it is' }).click();
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
