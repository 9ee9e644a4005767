import type { Browser, Page } from '@playwright/test';
import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { isFitForAll } from './fit.ts';
import { act, endDrill, expectation, feed, joinDrill, setSpeed, signIn } from './people.ts';
import { expect, test, type RunningServer } from './server.ts';
import { SCENARIO, TITLE } from '../told-or-not.ts';

/*
 * What a drill is for: it shows a gap, the process is changed, and a later drill shows whether the
 * change holds.
 */

const KEY = 'severities.2.updates.support';
const ITEM = 'Tell the support desk';

/** What the console says of the words that support waits for, once the drill has shown it. */
const SHOWN = { 'tells support': 'met', 'forgets support': /late|missed/ };
type Team = keyof typeof SHOWN;

async function bringScenario(page: Page, server: RunningServer) {
	await page.goto(`${server.url}/library/new`);
	await page.getByLabel('Scenario file').setInputFiles({
		name: 'told-or-not.yaml',
		mimeType: 'application/yaml',
		buffer: Buffer.from(SCENARIO)
	});
	await page.getByRole('button', { name: 'Import it' }).click();
	await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
}

/** A drill from its making to its end, by one who plays; their page is given back. */
async function play(browser: Browser, page: Page, server: RunningServer, team: Team) {
	await page.goto(`${server.url}/drills/new?scenario=told-or-not`);
	await page.locator('input[value="told-or-not"]').check();
	await page.getByRole('button', { name: 'Make the drill' }).click();
	const link = await page.getByText(/\/join\/[a-z0-9]{6}$/).innerText();
	const drill = new URL(page.url()).pathname.split('/').at(-1) ?? '';
	const player = await joinDrill(browser, link, 'Ada', 'Technical lead');
	await page.getByRole('button', { name: 'Start the drill' }).click();
	await setSpeed(page, '60');
	await expect(feed(player).getByText('[FIRING] OrdersFailing').first()).toBeVisible();
	if (team === 'tells support') {
		await setSpeed(page, '1');
		await act(player, 'Update');
		await player.getByRole('radio', { name: /^Support team/ }).check();
		await player.getByLabel('Condition').fill('Orders fail; we are on it.');
		await player.getByRole('button', { name: 'in 15 min' }).click();
		await player.getByRole('button', { name: /^Post by/ }).click();
		await expect(feed(player).getByText(/^updated Support team/)).toBeVisible();
		await setSpeed(page, '60');
	}
	await expect(expectation(page, 'Update to Support team')).toContainText(SHOWN[team]);
	await endDrill(page);
	return { drill, player };
}

/** The team makes the gap an action item due on this day, and its report is published. */
async function decide(page: Page, player: Page, due: string) {
	const goOn = (stage: string) => page.getByRole('button', { name: `Go on: ${stage}` }).click();
	await goOn('Postmortem');
	await player.getByLabel('What happened').fill('Orders failed, and support was not told.');
	await goOn('Action items');
	await player.getByRole('button', { name: /^Make it an action item.*Support/ }).click();
	await player.getByRole('textbox', { name: 'What', exact: true }).fill(ITEM);
	await player.getByRole('combobox', { name: 'Owner' }).fill('Communications lead');
	await player.getByLabel('Due').fill(due);
	await expect(player.getByText('Everything is saved.')).toBeVisible();
	await player.getByRole('button', { name: 'Hand in the postmortem' }).click();
	await player.getByRole('button', { name: 'Hand it in as it is' }).click();
	await expect(page.getByText('Handed in by Ada.')).toBeVisible();
	await goOn('Report');
	await page.getByRole('button', { name: 'Publish the report to the team' }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /^Publish/ })
		.click();
	await expect(page.getByText('The team can read it.')).toBeVisible();
}

/** What the report proposes becomes a version of the process. */
async function applyProposal(page: Page, server: RunningServer, drill: string) {
	await page.goto(`${server.url}/drills/${drill}/report`);
	const gap = page.getByRole('article').filter({ hasText: KEY });
	await gap.getByRole('link', { name: 'See the change, and apply it' }).click();
	await isFitForAll(page, 'a proposal');
	await page.getByLabel('Your name').fill('Ada');
	await page.getByRole('button', { name: 'Apply it as version 2' }).click();
	await expect(page.getByText('Applied by Ada, as version 2 of the process.')).toBeVisible();
	await page.goto(`${server.url}/process/versions`);
	await expect(page.getByRole('row', { name: /proposed by a gap report/ })).toBeVisible();
}

/** The process as it is now, and as a drill was made with, by what its log says. */
async function processes(page: Page, server: RunningServer, drill: string) {
	const textAt = async (path: string) => (await page.request.get(server.url + path)).text();
	const [created = ''] = (await textAt(`/drills/${drill}/events.jsonl`)).split('\n');
	const now = createHash('sha256').update(await textAt('/process/file.yaml'));
	return { now: now.digest('hex'), created };
}

/** What the last report, the programme and the comparison say became of the item. */
async function shows(
	page: Page,
	server: RunningServer,
	drill: string,
	said: { readonly result: 'verified' | 'regressed'; readonly change: string }
) {
	await page.goto(`${server.url}/drills/${drill}/report`);
	const followed = page.getByRole('region', { name: 'Open items of earlier drills' });
	await expect(followed.getByRole('listitem')).toContainText(said.result);
	await isFitForAll(page, `a report that says ${said.result}`);

	await page.goto(`${server.url}/programme`);
	const item = page.getByRole('region', { name: 'Action items' }).getByRole('listitem');
	await expect(item.filter({ hasText: ITEM })).toContainText(
		new RegExp(`${said.result} on .+ in ${TITLE}`)
	);
	await expect(item.getByText(said.result, { exact: true })).toBeVisible();
	await isFitForAll(page, `the programme with an item ${said.result}`);

	await page.getByRole('link', { name: 'Compare two drills' }).click();
	const gaps = page.getByRole('region', { name: 'Gaps' }).getByRole('listitem');
	await expect(gaps.filter({ hasText: 'Support' })).toContainText(said.change);
	await isFitForAll(page, 'the comparison');
}

/** The kinds of things in the calendar of the programme, in its own words. */
async function calendarOf(page: Page, server: RunningServer): Promise<string[]> {
	await page.goto(`${server.url}/programme`);
	await page.locator('summary', { hasText: 'Calendar' }).click();
	const address = await page.getByText(/calendar\.ics\?key=/).innerText();
	const wrong = await page.request.get(address.replace(/key=.*/, 'key=wrong'));
	expect(wrong.status()).toBe(404);
	const text = await (await page.request.get(address)).text();
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR/);
	const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
	return events.map((event) => /^SUMMARY:(.*)\r$/m.exec(event)?.[1] ?? '');
}

/** Another program that keeps what it is sent. */
async function elsewhere() {
	const got: { readonly body: string; readonly headers: IncomingHttpHeaders }[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			got.push({ body, headers: request.headers });
			response.writeHead(204).end();
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	return { url: `http://127.0.0.1:${port}/in`, got, close: () => server.close() };
}

test('a gap becomes an action item, the process is changed, and the next drill verifies it', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await bringScenario(page, server);
	const other = await elsewhere();
	await page.goto(`${server.url}/programme/hooks`);
	await page.getByLabel('Address').fill(other.url);
	await page.getByRole('button', { name: 'Add it' }).click();
	const secret = await page.getByRole('status').locator('code').innerText();
	await isFitForAll(page, 'news for other tools');

	const first = await play(browser, page, server, 'forgets support');
	await decide(page, first.player, '2030-01-31');
	await test.step('another program is told of the published report', async () => {
		await expect.poll(() => other.got.length).toBe(1);
		const [news] = other.got;
		expect(JSON.parse(news?.body ?? '')).toMatchObject({
			event: 'report-published',
			drill: { id: first.drill, title: TITLE }
		});
		const signed = `${String(news?.headers['x-muster-timestamp'])}.${news?.body}`;
		expect(news?.headers['x-muster-signature']).toBe(
			`sha256=${createHmac('sha256', secret).update(signed).digest('hex')}`
		);
		await page.goto(`${server.url}/programme/hooks`);
		await expect(page.getByText(`report-published/${first.drill}`)).toBeVisible();
		await expect(page.getByText(/arrived/)).toBeVisible();
		other.close();
	});
	await applyProposal(page, server, first.drill);
	const second = await play(browser, page, server, 'tells support');
	await shows(page, server, second.drill, { result: 'verified', change: 'closed' });
	const { now, created } = await processes(page, server, second.drill);
	expect(created, 'a new drill is made with the new version').toContain(now);
	expect((await calendarOf(page, server)).sort()).toEqual([
		'Incident drill is due',
		'Review of the process is due: Incident response for a small team'
	]);
});

test('where the next drill misses it again, the item has regressed, and is overdue', async ({
	browser,
	server
}) => {
	const page = await signIn(browser, server);
	await bringScenario(page, server);
	const first = await play(browser, page, server, 'forgets support');
	await decide(page, first.player, '2020-01-31');
	await applyProposal(page, server, first.drill);
	const second = await play(browser, page, server, 'forgets support');
	await shows(page, server, second.drill, { result: 'regressed', change: 'still open' });
	await page.goto(`${server.url}/programme`);
	const item = page.getByRole('region', { name: 'Action items' }).getByRole('listitem');
	await expect(item.getByText('overdue', { exact: true })).toBeVisible();
	expect(await calendarOf(page, server)).toContain(`Action item is due: ${ITEM}`);
});
