import { isFitForAll } from './fit.ts';
import { act, endDrill, facilitate, feed, joinDrill, openPanel, setSpeed } from './people.ts';
import { expect, test } from './server.ts';

test('every page is fit for all, in every state a drill goes through', async ({
	browser,
	server
}) => {
	const stranger = await (await browser.newContext()).newPage();
	for (const path of ['/', '/sign-in', '/join', '/setup?token=none']) {
		await stranger.goto(`${server.url}${path}`);
		await isFitForAll(stranger, path);
	}

	const facilitator = await facilitate(browser, server);
	await isFitForAll(facilitator, 'the console in the lobby');
	const link = await facilitator.getByText(/\/join\/[a-z0-9]{6}$/).innerText();
	await stranger.goto(link);
	await isFitForAll(stranger, 'joining');
	const lead = await joinDrill(browser, link, 'Ada', 'Incident lead');
	await isFitForAll(lead, 'the room in the lobby');

	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await setSpeed(facilitator, '60');
	await lead
		.getByRole('button', { name: /^Acknowledge DiskWillFill/ })
		.first()
		.click();
	await openPanel(lead, 'Look');
	await lead
		.getByRole('button', { name: /^Look at/ })
		.first()
		.click();
	await expect(feed(lead).getByText('shows you')).toBeVisible();
	await setSpeed(facilitator, '1');
	await isFitForAll(lead, 'the room, looking');
	await openPanel(lead, 'Playbooks');
	await lead.getByRole('button', { name: /^Open/ }).first().click();
	await isFitForAll(lead, 'the room, playbooks');
	for (const tool of ['Severity', 'Update', 'Escalate', 'Fix'] as const) {
		await act(lead, tool);
		await isFitForAll(lead, `the room, ${tool}`);
	}
	await facilitator.locator('summary').first().click();
	await isFitForAll(facilitator, 'the console, running');
	await facilitator.getByRole('button', { name: 'Improvise an inject' }).click();
	await isFitForAll(facilitator, 'improvising');
	await facilitator.keyboard.press('Escape');

	await endDrill(facilitator);
	await expect(lead.getByRole('heading', { name: 'Hot wash' })).toBeVisible();
	await isFitForAll(lead, 'the hot wash');
	await isFitForAll(facilitator, 'the console, over');
	await facilitator.getByRole('link', { name: 'Open the gap report' }).click();
	await expect(facilitator.getByRole('heading', { level: 1 })).toContainText('Gap report');
	await isFitForAll(facilitator, 'the report');
	await facilitator.goto(`${server.url}/`);
	await isFitForAll(facilitator, 'the list of drills');
	await facilitator.goto(`${server.url}/drills/new`);
	await isFitForAll(facilitator, 'a new drill');
});

test('what is not for somebody is not shown to them, and they are told what to do', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const drill = new URL(facilitator.url()).pathname;
	const link = await facilitator.getByText(/\/join\/[a-z0-9]{6}$/).innerText();
	const participant = await joinDrill(browser, link, 'Ada', 'Incident lead');
	for (const path of ['/report', '/report.md', '/report.json']) {
		const answer = await participant.goto(`${server.url}${drill}${path}`);
		expect(answer?.status(), 'not before it is published').toBe(403);
	}
	for (const path of ['', '/replay', '/watch', '/events.jsonl']) {
		await participant.goto(`${server.url}${drill}${path}`);
		await expect(participant).toHaveURL(/\/sign-in\?next=/);
	}
	await participant.getByLabel('Passphrase').fill('a wrong guess');
	await participant.getByRole('button', { name: 'Sign in' }).click();
	await expect(participant.getByText('That is not the passphrase. Try again.')).toBeVisible();

	await participant.goto(`${server.url}/join`);
	await participant.getByLabel('Code').fill('wrong1');
	await participant.getByRole('button', { name: 'Go on' }).click();
	await expect(participant.getByText(/No drill has this code/)).toBeVisible();

	await participant.goto(link);
	await expect(participant, 'the seat is kept').toHaveURL(/\/room$/);
});
