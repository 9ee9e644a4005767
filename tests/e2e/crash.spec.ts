import { expect, test } from './server.ts';
import { feed, facilitate, joinDrill, setSpeed } from './people.ts';

test('after a crash everybody is back by themselves, and the drill waits where it stood', async ({
	browser,
	server
}) => {
	const facilitator = await facilitate(browser, server);
	const link = await facilitator.getByText(/\/join\/[a-z0-9]{6}$/).innerText();
	const lead = await joinDrill(browser, link, 'Ada', 'Incident lead');
	const technical = await joinDrill(browser, link, 'Bo', 'Technical lead');
	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await setSpeed(facilitator, '60');
	await expect(feed(technical).getByText('DiskWillFill', { exact: false }).first()).toBeVisible();
	await setSpeed(facilitator, '1');
	await lead.getByPlaceholder(/note/i).fill('Before the crash');
	await lead.getByRole('button', { name: 'Add note' }).click();
	await expect(feed(technical).getByText('Before the crash')).toBeVisible();
	// The field is emptied when the server has answered.
	const note = lead.getByPlaceholder(/note/i);
	await expect(note).toHaveValue('');

	await server.kill();
	await note.fill('While the server was down');
	await lead.getByRole('button', { name: 'Add note' }).click();
	await note.fill('Typed while that one waits');
	await server.restart();

	for (const page of [lead, technical]) {
		await expect(feed(page).getByText('the server was restarted')).toBeVisible();
		await expect(feed(page).getByText('Before the crash')).toHaveCount(1);
		await expect(feed(page).getByText('While the server was down')).toHaveCount(1);
		await expect(feed(page).getByText('DiskWillFill', { exact: false }).first()).toBeVisible();
	}
	await expect(note).toHaveValue('Typed while that one waits');
	await expect(facilitator.getByText('The server was restarted.')).toBeVisible();
	await facilitator.getByRole('button', { name: 'Resume' }).click();
	await expect(feed(technical).getByText('goes on')).toBeVisible();
	await technical
		.getByRole('button', { name: /^Acknowledge DiskWillFill/ })
		.first()
		.click();
	await expect(lead.getByText('Acknowledged by Bo')).toBeVisible();
});
