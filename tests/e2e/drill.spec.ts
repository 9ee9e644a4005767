import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	act,
	endDrill,
	expectation,
	facilitate,
	feed,
	goOffline,
	joinDrill,
	openPanel,
	setSpeed
} from './people.ts';
import { expect, test } from './server.ts';

/*
 * A whole drill in real browsers: one facilitator and three participants, each in a browser of
 * their own. One reloads in the middle, one loses the connection for a while, and on purpose nobody
 * tells customers anything.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCENARIO = 'scenarios/database-disk-full.yaml';

test('a team plays a drill from the invitation to the gap report', async ({ browser, server }) => {
	const facilitator = await facilitate(browser, server);
	const link = await facilitator.getByText(/\/join\/[a-z0-9]{6}$/).innerText();

	const lead = await joinDrill(browser, link, 'Ada', 'Incident lead');
	const technical = await joinDrill(browser, link, 'Bo', 'Technical lead');
	const communications = await joinDrill(browser, link, 'Cy', 'Communications lead');
	await expect(facilitator.getByRole('listitem').filter({ hasText: 'Cy' })).toContainText(
		'Communications lead'
	);
	await facilitator.getByRole('button', { name: 'Start the drill' }).click();
	await setSpeed(facilitator, '60');

	await test.step('an alert reaches everybody; one acknowledges it for all', async () => {
		await technical
			.getByRole('button', { name: /^Acknowledge DiskWillFill/ })
			.first()
			.click();
		await expect(lead.getByText('Acknowledged by Bo')).toBeVisible();
		await setSpeed(facilitator, '1');
	});

	await test.step('the lead declares a severity, and everybody sees it', async () => {
		await act(lead, 'Severity');
		await lead.getByRole('radio', { name: /SEV-2/ }).check();
		await lead.getByLabel('Why').fill('The primary is about to refuse writes');
		await lead.getByRole('button', { name: 'Declare SEV-2' }).click();
		for (const page of [lead, technical, communications]) {
			await expect(feed(page).getByText('declared SEV-2 Major')).toBeVisible();
		}
	});

	await test.step('who reloads has the same seat and roles, and misses nothing', async () => {
		await openPanel(technical, 'Look');
		await technical
			.getByRole('button', { name: /^Look at/ })
			.first()
			.click();
		await expect(feed(technical).getByText('shows you')).toBeVisible();
		await technical.reload();
		await expect(feed(technical).getByText('declared SEV-2 Major')).toBeVisible();
		await expect(technical.getByRole('button', { name: 'Give up Technical lead' })).toBeVisible();
		await expect(feed(technical).getByText('shows you')).toBeVisible();
	});

	await test.step('who loses the connection is told, comes back, and sees what arrived', async () => {
		await goOffline(communications);
		await lead.getByPlaceholder(/note/i).fill('Bo looks at the database');
		await lead.getByRole('button', { name: 'Add note' }).click();
		await facilitator.getByRole('button', { name: 'Improvise an inject' }).click();
		const dialog = facilitator.getByRole('dialog');
		await dialog.getByLabel('From').fill('A large customer');
		await dialog.getByLabel('What it says').fill('We cannot order anything.');
		await dialog.getByRole('button', { name: 'Send it' }).click();
		await expect(feed(lead).getByText('We cannot order anything.')).toBeVisible();
		await communications.context().setOffline(false);
		await expect(feed(communications).getByText('We cannot order anything.')).toBeVisible();
		await expect(feed(communications).getByText('Bo looks at the database')).toBeVisible();
	});

	await test.step('the lead escalates along the path', async () => {
		await act(lead, 'Escalate');
		await lead.locator('summary', { hasText: 'Others, for special cases' }).click();
		await lead.getByRole('radio', { name: /Database owner/ }).check();
		await lead.getByRole('button', { name: 'Page Database owner' }).click();
		await expect(feed(communications).getByText('paged Database owner')).toBeVisible();
	});

	await test.step('time passes, customers hear nothing, the facilitator ends the drill', async () => {
		await setSpeed(facilitator, '60');
		const untold = expectation(facilitator, 'Update to Customers').filter({ hasText: 'missed' });
		await expect(untold.first()).toBeVisible();
		await endDrill(facilitator);
	});

	await test.step('the team writes its postmortem', async () => {
		await facilitator.getByRole('button', { name: 'Go on: Postmortem' }).click();
		await lead.getByLabel('What happened').fill('The volume filled, and writes were refused.');
		await lead.getByLabel('Impact').fill('Restaurants could not take orders.');
		await lead.getByLabel('Root cause').fill('Something kept space and nothing watched it.');
		await lead.getByLabel('What prevents it').fill('Watch what keeps space.');
		await expect(lead.getByText('Everything is saved.')).toBeVisible();
		await lead.getByRole('button', { name: 'Hand in the postmortem' }).click();
		await expect(technical.getByText(/Handed in by Ada/)).toBeVisible();
	});

	await facilitator.getByRole('link', { name: 'Open the gap report' }).click();
	await test.step('the report names the gap they made on purpose', async () => {
		await expect(facilitator.getByRole('heading', { level: 1, name: /Gap report/ })).toBeVisible();
		const gaps = facilitator.getByRole('region', { name: /^Gaps/ });
		await expect(gaps.getByText(/severities\.[12]\.updates\.customers/).first()).toBeVisible();
		await expect(facilitator.getByText('Restaurants could not take orders.')).toBeVisible();
	});

	await test.step('the log, replayed in a terminal, gives the very same report', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'muster-download-'));
		const download = async (name: string) => {
			const started = facilitator.waitForEvent('download');
			await facilitator.getByRole('link', { name, exact: true }).click();
			return readFile(await (await started).path(), 'utf8');
		};
		const [report, log] = [await download('JSON'), await download('Log of events')];
		const file = join(folder, 'events.jsonl');
		await writeFile(file, log);
		const replay = ['server/cli.ts', 'replay', file, '--scenario', SCENARIO, '--json'];
		const { stdout, stderr } = spawnSync(process.execPath, replay, { cwd: ROOT, encoding: 'utf8' });
		await rm(folder, { recursive: true });
		expect(stderr).toBe('');
		expect(stdout).toBe(report);
	});
});
