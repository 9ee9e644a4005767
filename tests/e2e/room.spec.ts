import type { Page } from '@playwright/test';
import { isFitForAll } from './fit.ts';
import {
	act,
	endDrill,
	facilitate,
	feed,
	goOffline,
	invitation,
	joinDrill,
	setSpeed
} from './people.ts';
import { expect, test } from './server.ts';

async function fromMenu(page: Page, name: string) {
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('button', { name, exact: true }).click();
}

test('what is done without a connection waits in sight, and arrives once', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const link = await invitation(facilitator);
	const ada = await joinDrill(browser, link, 'Ada', 'Incident lead');
	const bo = await joinDrill(browser, link, 'Bo', 'Technical lead');
	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await expect(feed(ada)).toBeVisible();

	const twin = await ada.context().newPage();
	await twin.goto(ada.url());
	await expect(twin.getByRole('button', { name: 'Give up Incident lead' })).toBeVisible();
	await twin.getByPlaceholder(/note/i).fill('From the second tab');
	await twin.getByRole('button', { name: 'Add note' }).click();
	await expect(feed(ada).getByText('From the second tab')).toHaveCount(1);
	await twin.close();

	await goOffline(ada);
	await ada.getByPlaceholder(/note/i).fill('Written in a tunnel');
	await ada.getByRole('button', { name: 'Add note' }).click();
	await expect(ada.getByRole('banner')).toContainText('One act waits to be sent');
	await ada.context().setOffline(false);
	await expect(feed(bo).getByText('Written in a tunnel')).toHaveCount(1);
	await expect(ada.getByRole('banner')).not.toContainText('waits to be sent');
});

test('what came too late is refused in sight, and what was typed stays', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const ada = await joinDrill(browser, await invitation(facilitator), 'Ada', 'Incident lead');
	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await act(ada, 'Severity');
	await ada.getByRole('radio', { name: /SEV-2/ }).check();
	await ada.getByLabel('Why').fill('Said in a tunnel');

	await goOffline(ada);
	await ada.getByRole('button', { name: 'Declare SEV-2' }).click();
	await expect(ada.getByRole('banner')).toContainText('One act waits to be sent');
	const asked = new Promise<string>((resolve) => {
		ada.once('dialog', (dialog) => {
			resolve(dialog.type());
			void dialog.dismiss();
		});
	});
	await ada.evaluate(() => setTimeout(() => location.reload()));
	expect(await asked, 'nobody drops it by a reload').toBe('beforeunload');
	await facilitator.getByRole('button', { name: 'Pause', exact: true }).click();
	await ada.context().setOffline(false);
	const severity = ada.getByRole('region', { name: 'Declare an incident' });
	await expect(severity.getByRole('alert')).toContainText('The drill is paused.');
	await expect(ada.getByLabel('Why')).toHaveValue('Said in a tunnel');

	await facilitator.getByRole('button', { name: 'Resume', exact: true }).click();
	await expect(ada.getByRole('button', { name: 'Declare SEV-2' })).toBeEnabled();
	await goOffline(ada);
	await ada.getByRole('button', { name: 'Declare SEV-2' }).click();
	await endDrill(facilitator);
	await ada.context().setOffline(false);
	await expect(ada.getByRole('heading', { name: 'Hot wash' })).toBeVisible();
	await expect(ada.getByText('The drill is over. Write the postmortem')).toBeVisible();
});

test('a person is called only by choice, in the language of their choice', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const link = await invitation(facilitator);
	const ada = await joinDrill(browser, link, 'Ada', 'Incident lead');
	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await setSpeed(facilitator, '60');
	await fromMenu(ada, 'Settings');
	const sound = ada.getByLabel('A sound when something reaches me');
	await expect(sound).not.toBeChecked();
	await sound.check();
	await isFitForAll(ada, 'the settings');
	await ada.reload();
	await fromMenu(ada, 'Settings');
	await expect(sound).toBeChecked();
	await ada.getByLabel('Language').selectOption('de');
	await ada.getByRole('button', { name: 'Change' }).click();
	await expect(ada.getByRole('region', { name: 'Zeitleiste' })).toBeVisible();
	await expect(ada.getByText('Von Ihnen erwartet')).toBeVisible();
	await isFitForAll(ada, 'the room in German');
});

test('who reads another language than the scenario’s is told once, also who comes late', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const link = await invitation(facilitator);
	const told = (page: Page) => page.getByText('Dieses Szenario ist auf Englisch geschrieben.');
	const german = async (name: string) => {
		const page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
		await page.goto(link);
		await page.getByLabel('Ihr Name').fill(name);
		await page.getByRole('button', { name: 'Teilnehmen' }).click();
		await page.waitForURL(/\/room$/);
		return page;
	};
	const timeline = (page: Page) => page.getByRole('region', { name: 'Zeitleiste' });

	const early = await german('Bo');
	await expect(told(early)).toBeVisible();
	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await expect(timeline(early)).toBeVisible();
	await expect(told(early), 'read in the lobby').toBeHidden();

	const late = await german('Cy');
	await expect(told(late)).toBeVisible();
	await isFitForAll(late, 'the room, told of its language');
	await late.getByRole('button', { name: 'Verstanden' }).click();
	await expect(told(late)).toBeHidden();
	await late.reload();
	await expect(timeline(late)).toBeVisible();
	await expect(told(late)).toBeHidden();
});

test('what an action needs is in sight, and a refusal stands no longer than its reason', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server, 'jobs-pile-up');
	const link = await invitation(facilitator);
	const ada = await joinDrill(browser, link, 'Ada', 'Technical lead');
	await ada.setViewportSize({ width: 1366, height: 768 });
	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await act(ada, 'Fix');

	await ada.getByRole('button', { name: /^Set how fast workers may push/ }).click();
	const choice = ada.getByRole('combobox').and(ada.locator('.tool select:visible'));
	const isUncovered = () =>
		choice.evaluate((element) => {
			const { left, bottom } = element.getBoundingClientRect();
			return document.elementFromPoint(left + 8, bottom - 4) === element;
		});
	await expect.poll(isUncovered).toBe(true);
	await ada.getByRole('button', { name: 'Do it' }).click();
	await expect(choice).toBeFocused();
	await expect.poll(isUncovered).toBe(true);

	const head = ada.getByRole('button', { name: /^Double the sync workers/ });
	await head.click();
	await ada.getByRole('button', { name: 'Do it' }).click();
	await expect(head).toHaveAttribute('aria-expanded', 'false');
	await head.click();
	await ada.getByRole('button', { name: 'Do it' }).click();
	const refusal = ada.getByRole('alert').filter({ hasText: 'under way already' });
	await expect(refusal).toBeVisible();
	await setSpeed(facilitator, '60');
	await expect(refusal).toBeHidden();
});
