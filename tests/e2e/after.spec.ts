import type { Page } from '@playwright/test';
import { isFitForAll } from './fit.ts';
import { endDrill, facilitate, goOffline, invitation, joinDrill, observeDrill } from './people.ts';
import { expect, test } from './server.ts';

/*
 * After play, in real browsers: the hot wash, a postmortem that three write at once – one of them
 * offline for a while –, action items, and the report. One facilitator, three participants, one
 * observer.
 */

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a team goes from the end of play to the published report', async ({ browser, server }) => {
	const facilitator = await facilitate(browser, server);
	const link = await invitation(facilitator);
	const ada = await joinDrill(browser, link, 'Ada', 'Incident lead');
	const bo = await joinDrill(browser, link, 'Bo', 'Technical lead');
	const cy = await joinDrill(browser, link, 'Cy', 'Communications lead');
	const observer = await observeDrill(browser, link, 'Di');
	const everybody = [ada, bo, cy, observer];
	const move = (name: string) => facilitator.getByRole('button', { name, exact: true }).click();

	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await endDrill(facilitator);

	await test.step('the hot wash begins: what each writes stays with them until it is shown', async () => {
		for (const page of everybody) await expect(heading(page, 'Hot wash')).toBeVisible();
		await expect(facilitator.getByRole('timer')).toContainText('left');
		// What is loaded late brings its styles, on either side.
		for (const page of [ada, facilitator]) {
			const agenda = page.getByRole('navigation', { name: 'After the drill' });
			await expect(agenda.getByRole('list')).toHaveCSS('display', 'flex');
		}
		await expect(ada.getByRole('main').locator('form').first()).toHaveCSS('display', 'grid');
		await ada.getByLabel('Start', { exact: true }).fill('Say who leads');
		await ada.getByRole('radio', { name: /2 · A little/ }).check();
		await bo.getByLabel('Stop', { exact: true }).fill('Restarting before looking');
		await bo.getByRole('radio', { name: /4 · Rather/ }).check();
		await observer.getByLabel('Continue', { exact: true }).fill('The calm');
		for (const page of [ada, bo, observer]) {
			await page.getByRole('button', { name: 'Save, for me alone' }).click();
			await expect(page.getByText('Only you see it')).toBeVisible();
		}
		await expect(facilitator.getByText('3 of 4 here have written something.')).toBeVisible();
		await expect(cy.getByText('Say who leads')).toBeHidden();
		await expect(facilitator.getByText('Say who leads')).toBeHidden();
		await isFitForAll(ada, 'the room, hot wash');
		await isFitForAll(observer, 'the observer’s room, hot wash');

		await move('Show everything together');
		for (const page of [...everybody, facilitator]) {
			const shown = page.getByRole('region', { name: 'What the team says' }).last();
			await expect(shown.getByText('Say who leads')).toBeVisible();
			await expect(shown.getByText('Restarting before looking')).toBeVisible();
			await expect(shown.getByText('The calm')).toBeVisible();
			await expect(shown).not.toContainText('Ada');
		}
	});

	await test.step('a question is voted on alone, and judged together', async () => {
		await ada.getByRole('radio', { name: 'No', exact: true }).check();
		await bo.getByRole('radio', { name: 'Partly', exact: true }).check();
		await expect(observer.getByText('Participants vote; you watch.')).toBeVisible();
		await expect(facilitator.getByText('Votes: 0 yes, 1 partly, 1 no')).toBeVisible();
		await facilitator.getByRole('radio', { name: 'Partly', exact: true }).check();
		await move('Record the answer');
		await expect(facilitator.getByText('Say in a sentence what it rests on.')).toBeVisible();
		await facilitator.getByLabel('Why').fill('Tills were named once');
		await move('Record the answer');
		for (const page of everybody)
			await expect(page.getByText('Tills were named once')).toBeVisible();
		await expect(cy.getByText('kept for thirty hours')).toBeHidden();
		await move('Reveal it to the team');
		await expect(cy.getByText(/kept for thirty hours/)).toBeVisible();
		await isFitForAll(facilitator, 'the console, hot wash');
		await isFitForAll(cy, 'the room, hot wash, all shown');
	});

	await test.step('what somebody still writes when the team goes on is not taken from them', async () => {
		await cy.getByLabel('Continue', { exact: true }).fill('One voice to customers');
		await move('Go on: Postmortem');
		for (const page of everybody) await expect(heading(page, 'Postmortem')).toBeVisible();
		await expect(ada.getByLabel('Continue', { exact: true })).toBeHidden();
		const late = cy.getByLabel('Continue', { exact: true });
		await expect(late).toHaveValue('One voice to customers');
		await expect(cy.getByText('The team has gone on.')).toBeVisible();
		await isFitForAll(cy, 'the room, postmortem, with an unsaved reflection');
		await cy.getByRole('button', { name: 'Save, for me alone' }).click();
		await expect(late).toBeHidden();
		await expect(heading(cy, 'Postmortem')).toBeVisible();
	});

	await test.step('three write in the same field at once, one of them offline meanwhile', async () => {
		for (const page of [ada, bo, cy])
			await expect(page.getByText('Opening the document')).toBeHidden();
		await field(ada, 'What happened').fill('The volume filled. ');
		await expect(field(cy, 'What happened')).toHaveValue('The volume filled. ');
		await expect(field(cy, 'What happened')).toBeVisible();

		await goOffline(cy);
		await field(cy, 'What happened').press('End');
		await field(cy, 'What happened').pressSequentially('Customers were not told. ');
		await Promise.all([
			(async () => {
				await field(ada, 'What happened').press('ControlOrMeta+Home');
				await field(ada, 'What happened').pressSequentially('At three in the night: ', {
					delay: 20
				});
			})(),
			(async () => {
				await field(bo, 'What happened').press('ControlOrMeta+End');
				await field(bo, 'What happened').pressSequentially('Writes were refused. ', { delay: 20 });
			})()
		]);
		await cy.context().setOffline(false);
		const all = [ada, bo, cy, observer, facilitator];
		for (const page of all) {
			for (const words of [
				'At three in the night: The volume filled. ',
				'Writes were refused. ',
				'Customers were not told. '
			]) {
				await expect(field(page, 'What happened')).toHaveValue(new RegExp(words));
			}
		}
		const values = await Promise.all(all.map((page) => field(page, 'What happened').inputValue()));
		expect(new Set(values).size).toBe(1);
	});

	await test.step('it is seen who writes where; observers read; a cause is no person', async () => {
		await field(bo, 'Root cause').pressSequentially('Ada');
		await expect(ada.getByText('Bo writes here')).toBeVisible();
		await expect(bo.getByText(/This names Ada/)).toBeVisible();
		await field(bo, 'Root cause').fill('A slot kept space, and nothing watched it.');
		await expect(bo.getByText(/This names/)).toBeHidden();
		await field(bo, 'Contributing factors').fill('Ada was alone at night.');
		await expect(ada.getByText(/This names Ada/)).toBeVisible();
		await expect(field(observer, 'Root cause')).not.toBeEditable();
		await field(facilitator, 'Impact').fill('Restaurants could not take orders.');
		await expect(field(ada, 'Impact')).toHaveValue('Restaurants could not take orders.');
		await isFitForAll(bo, 'the room, postmortem');
		await isFitForAll(facilitator, 'the console, postmortem');
	});

	await test.step('action items close gaps; two fill in one at once; it is handed in', async () => {
		await move('Go on: Action items');
		await ada
			.getByRole('button', { name: /^Make it an action item/ })
			.first()
			.click();
		await expect(bo.getByRole('group', { name: 'Action item 1' })).toBeVisible();
		await expect(bo.getByText('Has an action item')).toBeVisible();
		await field(ada, 'What').fill('Alert on replication slots');
		await bo.getByRole('combobox', { name: 'Owner' }).fill('Technical lead');
		await bo.getByLabel('Due').fill('2030-01-31');
		await expect(cy.getByRole('combobox', { name: 'Owner' })).toHaveValue('Technical lead');
		await expect(cy.getByLabel('Due')).toHaveValue('2030-01-31');
		await isFitForAll(cy, 'the room, action items');
		await expect(cy.getByText('Everything is saved.')).toBeVisible();
		await cy.getByRole('button', { name: 'Hand in the postmortem' }).click();
		const doubts = cy.getByRole('dialog', { name: 'Hand it in as it is?' });
		await expect(doubts).toContainText('Nothing is written yet under: What prevents it.');
		await expect(doubts).toContainText('Somebody is named under: Contributing factors.');
		await isFitForAll(cy, 'the room, a postmortem with empty parts');
		await cy.getByRole('button', { name: 'Hand it in as it is' }).click();
		await expect(
			facilitator.getByText('Handed in by Cy. Nothing has changed since.')
		).toBeVisible();
		await field(ada, 'What').fill('Alert on replication slots and archivers');
		await expect(cy.getByText(/Changed since Cy handed it in/)).toBeVisible();
		await cy.getByRole('button', { name: 'Hand it in again' }).click();
		await expect(ada.getByText('Nothing has changed since.')).toBeVisible();
		await field(ada, 'What').fill('Alert on slots, archivers and logs');
		await expect(facilitator.getByText(/Changed since Cy handed it in/)).toBeVisible();
	});

	await test.step('the report is being prepared, then published; participants open it', async () => {
		await move('Go on: Report');
		await expect(ada.getByText('The report is being prepared.')).toBeVisible();
		const address = `${facilitator.url()}/report`;
		const closed = await ada.request.get(address);
		expect(closed.status()).toBe(403);
		await isFitForAll(ada, 'the room, waiting for the report');
		await move('Publish the report to the team');
		const question = facilitator.getByRole('dialog');
		await expect(question).toContainText('its action items included, is not in the report');
		await isFitForAll(facilitator, 'publishing, with something left out');
		await question.getByRole('button', { name: 'Hand it in, then publish' }).click();
		await expect(facilitator.getByText('The team can read it.')).toBeVisible();
		await isFitForAll(facilitator, 'the console, report');
		await ada.getByRole('link', { name: 'Open the gap report' }).click();
		await expect(ada.getByRole('heading', { level: 1 })).toContainText('Gap report');
		for (const words of [
			'Tills were named once',
			'Restaurants could not take orders.',
			'Alert on slots, archivers and logs',
			'Restarting before looking',
			'Ada was alone at night.',
			/^This names a person\. Say which condition let it happen/
		]) {
			await expect(ada.getByText(words).first()).toBeVisible();
		}
		const log = await ada.request.get(`${facilitator.url()}/events.jsonl`, { maxRedirects: 0 });
		expect(log.status()).toBe(303);
	});

	await test.step('after a restart of the server everything is still there', async () => {
		await server.kill();
		await server.restart();
		await bo.reload();
		await expect(bo.getByText('The report is here')).toBeVisible();
		await move('Back: Action items');
		await expect(field(bo, 'What')).toHaveValue('Alert on slots, archivers and logs');
		await expect(bo.getByRole('link', { name: 'Open the gap report' })).toBeVisible();
	});
});
