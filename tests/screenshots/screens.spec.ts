import type { Page } from '@playwright/test';
import {
	act,
	facilitate,
	feed,
	invitation,
	joinDrill,
	openPanel,
	setSpeed,
	signIn
} from '../e2e/people.ts';
import { expect, test } from '../e2e/server.ts';
import { picture, pictureOf } from './picture.ts';

/*
 * A picture of every main screen, in both themes, on a phone and on a desk: `npm run screenshots`.
 * They go into a folder that git ignores; the few that the docs show go there as well.
 */

/** Waits until exercise time has so many tens of minutes. */
const hasPlayed = (facilitator: Page, tens: string) =>
	expect(facilitator.getByRole('banner')).toContainText(new RegExp(`\\+${tens}\\d:\\d\\d`), {
		timeout: 120_000
	});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test('what there is before any drill', async ({ browser, server }) => {
	const stranger = await (await browser.newContext()).newPage();
	await pictureOf(stranger, server, '/', 'welcome');
	await pictureOf(stranger, server, '/join', 'join');
	await pictureOf(stranger, server, '/sign-in', 'sign-in');
	const facilitator = await signIn(browser, server);
	await picture(facilitator, 'home-empty');
	await pictureOf(facilitator, server, '/drills/new', 'new-drill');
	await pictureOf(facilitator, server, '/programme', 'programme-empty');
});

test('what authors see', async ({ browser, server }) => {
	const author = await signIn(browser, server);
	await pictureOf(author, server, '/library', 'library');
	await pictureOf(author, server, '/library/database-disk-full', 'scenario');
	await pictureOf(author, server, '/library/database-disk-full/preview', 'preview');
	await pictureOf(author, server, '/library/new', 'new-scenario');
	await author.getByLabel('Title').fill('The queue that never ends');
	await author.getByRole('button', { name: 'Write it' }).click();
	await expect(author.getByText('Nothing to mend.')).toBeVisible();
	await expect(author.getByText('Playing it')).toBeHidden({ timeout: 60_000 });
	await author.getByRole('tab', { name: 'Timeline' }).click();
	await expect(author.getByText('The drill starts.')).toBeVisible();
	await picture(author, 'editor', { docs: 'desk', whole: false });
});

test('the process, and what breaks first in it', async ({ browser, server }) => {
	const owner = await signIn(browser, server);
	await pictureOf(owner, server, '/process', 'process');
	await pictureOf(owner, server, '/process/edit', 'process-edit');
	await pictureOf(owner, server, '/process/check', 'process-check');
	await owner.goto(`${server.url}/process/stress`);
	await owner.getByLabel('How many drills').fill('27');
	await owner.getByLabel('Seed').fill('1');
	await owner.getByRole('button', { name: 'Start the test' }).click();
	await expect(heading(owner, 'What breaks first')).toBeVisible({ timeout: 120_000 });
	await picture(owner, 'stress');
});

test('a drill, from the lobby to the programme', async ({ browser, server }) => {
	const facilitator = await facilitate(browser, server);
	const link = await invitation(facilitator);
	const drill = new URL(facilitator.url()).pathname;
	const screen = await facilitator.context().newPage();
	await pictureOf(screen, server, `${drill}/screen`, 'screen-lobby');
	const lead = await joinDrill(browser, link, 'Ada', 'Incident lead');
	const move = (name: string) =>
		facilitator.getByRole('button', { name, exact: true }).first().click();

	await test.step('the lobby', async () => {
		await facilitator.locator('summary', { hasText: 'Stand-ins' }).click();
		await facilitator.getByRole('button', { name: 'Seat stand-ins for all vacant roles' }).click();
		await expect(lead.getByText('Technical lead (stand-in)').first()).toBeVisible();
		await picture(facilitator, 'console-lobby');
		await picture(lead, 'lobby');
	});

	await test.step('play', async () => {
		await move('Start the drill');
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
		await expect(feed(lead).getByText('shows you').first()).toBeVisible();
		await expect(
			feed(lead)
				.getByText(/updated/)
				.first()
		).toBeVisible();
		await hasPlayed(facilitator, '1');
		await setSpeed(facilitator, '1');
		await picture(lead, 'room', { docs: 'desk', whole: false });
		await openPanel(lead, 'Act');
		await picture(lead, 'room-act', { docs: 'phone', whole: false });
		await openPanel(lead, 'Playbooks');
		await picture(lead, 'room-playbooks');
		await picture(facilitator, 'console', { docs: 'desk', whole: false });
		await picture(screen, 'screen', { docs: 'desk' });
		await pictureOf(screen, server, `${drill}/watch`, 'watch');
	});

	await test.step('what comes after play', async () => {
		await setSpeed(facilitator, '60');
		await hasPlayed(facilitator, '3');
		await move('End');
		await move('End the drill');
		await expect(heading(lead, 'Hot wash')).toBeVisible();
		await lead.getByLabel('Start', { exact: true }).fill('Say who leads');
		await lead.getByRole('button', { name: 'Save, for me alone' }).click();
		await move('Show everything together');
		await expect(lead.getByText('Say who leads').first()).toBeVisible();
		await picture(lead, 'hot-wash');
		await picture(facilitator, 'console-hot-wash');
		await pictureOf(screen, server, `${drill}/screen`, 'screen-over');
		await move('Go on: Postmortem');
		await lead.getByRole('textbox', { name: 'What happened' }).fill('The volume filled.');
		await lead
			.getByRole('textbox', { name: 'Impact' })
			.fill('Restaurants lost orders for an hour.');
		await lead
			.getByRole('textbox', { name: 'Root cause' })
			.fill('A slot kept space, and nothing watched it.');
		await picture(lead, 'postmortem');
		await move('Go on: Action items');
		await lead
			.getByRole('button', { name: /^Make it an action item/ })
			.first()
			.click();
		await lead
			.getByRole('textbox', { name: 'What', exact: true })
			.fill('Alert on replication slots');
		await lead.getByRole('combobox', { name: 'Owner' }).fill('Technical lead');
		await lead.getByLabel('Due').fill('2030-01-31');
		await expect(lead.getByText('Everything is saved.')).toBeVisible();
		await picture(lead, 'action-items');
		await lead.getByRole('button', { name: 'Hand in the postmortem' }).click();
		await lead.getByRole('button', { name: 'Hand it in as it is' }).click();
		await expect(facilitator.getByText(/^Handed in by Ada/)).toBeVisible();
		await move('Go on: Report');
		await move('Publish the report to the team');
		await facilitator
			.getByRole('dialog')
			.getByRole('button', { name: /^Publish/ })
			.click();
		await expect(facilitator.getByText('The team can read it.')).toBeVisible();
	});

	await test.step('what stays', async () => {
		await pictureOf(facilitator, server, `${drill}/report`, 'report', { docs: 'desk' });
		await picture(facilitator, 'timeline', { docs: 'desk', whole: false, at: '#timeline' });
		await pictureOf(facilitator, server, `${drill}/replay?event=80`, 'replay', { docs: 'desk' });
		await pictureOf(facilitator, server, '/programme', 'programme');
		await pictureOf(facilitator, server, '/', 'home');
	});
});
