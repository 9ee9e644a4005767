import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import seedrandom from 'seedrandom';
import { Draft } from '../../src/lib/after/draft.svelte.ts';
import {
	contentOf,
	itemsOf,
	itemText,
	newItem,
	sectionOf,
	SECTIONS
} from '../../src/lib/after/draft-shape.ts';
import { ServerUnderTest, type Person } from '../serve.ts';

/* Several people write one postmortem over real sockets; the server keeps it on disk. */

let folder: string;
let server: ServerUnderTest;
let drill: { id: string; code: string };
let facilitator: Person;
let team: Person[];
const closing: (() => void)[] = [];

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'muster-draft-'));
	server = await ServerUnderTest.start(undefined, folder);
	drill = await server.drill('first-drill');
	facilitator = await server.facilitate(drill.id);
	team = await Promise.all(['Ada', 'Bo', 'Cy'].map((name) => server.join(drill.code, name)));
	await facilitator.send({ type: 'start' });
	await facilitator.send({ type: 'end' });
});
afterEach(async () => {
	for (const close of closing.splice(0)) close();
	await server.close();
	rmSync(folder, { recursive: true });
});

function draftOf(person: Person): Draft {
	const draft = new Draft(person.socket);
	closing.push(draft.open());
	return draft;
}

const write = (draft: Draft, text: string, at = 0) =>
	sectionOf(draft.doc, 'whatHappened').insert(at, text);
const read = (draft: Draft) => contentOf(draft.doc);

/** Everybody has sent everything and shows the same. */
const haveConverged = (drafts: readonly Draft[]) =>
	vi.waitFor(
		() => {
			const [first, ...others] = drafts;
			if (!first) throw new Error('nobody writes');
			expect(drafts.map(({ status }) => status)).toEqual(drafts.map(() => 'saved'));
			for (const other of others) expect(read(other)).toEqual(read(first));
		},
		{ timeout: 10_000 }
	);

/** The same seat comes back with the document it had, as a browser does by itself. */
async function back(person: Person): Promise<void> {
	const arrived = person.settled();
	person.socket.connect();
	await arrived;
}

describe('a postmortem written together', () => {
	it.each(['1', '2', '3'])(
		'is the same for three who type at once, one of them offline for a while (seed %s)',
		async (seed) => {
			const random = seedrandom(seed);
			const drafts = team.map(draftOf);
			await haveConverged(drafts);
			const typed: string[] = [];
			const type = (draft: Draft, who: number) => {
				const text = sectionOf(draft.doc, SECTIONS[Math.floor(random() * 3)] ?? 'impact');
				const word = `${who}${typed.length} `;
				typed.push(word.trim());
				text.insert(Math.floor(random() * (text.length + 1)), word);
			};
			for (let step = 0; step < 60; step += 1) {
				const who = Math.floor(random() * 3);
				const draft = drafts[who];
				if (draft) type(draft, who);
				if (step === 20) team[2]?.socket.disconnect();
				if (step % 10 === 0) await new Promise((next) => setImmediate(next));
				if (step === 45 && team[2]) await back(team[2]);
			}
			await haveConverged(drafts);
			const [first] = drafts;
			const all = SECTIONS.map((section) => first && read(first)[section]).join('');
			for (const word of typed) for (const letter of word) expect(all).toContain(letter);
			expect(all.replaceAll(' ', '').length).toBe(typed.join('').length);
		}
	);

	it('is told to the others only once it is on disk, and is there after a restart', async () => {
		const [ada, bo] = team.map(draftOf);
		if (!ada || !bo) throw new Error('two write');
		await haveConverged([ada, bo]);
		let stored = 0;
		bo.doc.on('update', () => (stored = server.app.store.drafts.changes(drill.id).length));
		write(ada, 'The disk filled.');
		await haveConverged([ada, bo]);
		expect(stored).toBeGreaterThan(0);

		for (const close of closing.splice(0)) close();
		await server.close();
		server = await ServerUnderTest.start(undefined, folder);
		const again = await server.facilitate(drill.id);
		const reopened = draftOf(again);
		await haveConverged([reopened]);
		expect(read(reopened).whatHappened).toBe('The disk filled.');
	});

	it('takes what was typed before the connection was lost and never answered', async () => {
		const [ada, bo] = team.map(draftOf);
		if (!ada || !bo || !team[0]) throw new Error('two write');
		await haveConverged([ada, bo]);
		write(ada, 'lost? ');
		team[0].socket.disconnect();
		write(ada, 'and offline ');
		expect(ada.status).toBe('offline');
		write(bo, 'meanwhile ');
		await back(team[0]);
		await haveConverged([ada, bo]);
		for (const words of ['lost?', 'and offline', 'meanwhile']) {
			expect(read(bo).whatHappened).toContain(words);
		}
	});

	it('lets two add and fill in action items at once', async () => {
		const [ada, bo] = team.map(draftOf);
		if (!ada || !bo) throw new Error('two write');
		await haveConverged([ada, bo]);
		for (const draft of [ada, bo]) itemsOf(draft.doc).push([newItem()]);
		await haveConverged([ada, bo]);
		itemsOf(ada.doc).forEach((item, index) => itemText(item, 'title')?.insert(0, `Item ${index}`));
		itemsOf(bo.doc).forEach((item) => {
			itemText(item, 'owner')?.insert(0, 'technical_lead');
			item.set('due', '2026-12-01');
			item.set('retest', 'update/customers');
		});
		await haveConverged([ada, bo]);
		const item = { owner: 'technical_lead', due: '2026-12-01', retest: 'update/customers' };
		expect(read(ada).items).toEqual([
			{ title: 'Item 0', ...item },
			{ title: 'Item 1', ...item }
		]);
	});

	it('says who writes where, and forgets whoever leaves', async () => {
		const [ada, bo] = team.map(draftOf);
		if (!ada || !bo || !team[0]) throw new Error('two write');
		await haveConverged([ada, bo]);
		ada.write('impact');
		await vi.waitFor(() => expect(bo.places).toEqual({ [team[0]?.seat ?? '']: 'impact' }));
		team[0].socket.disconnect();
		await vi.waitFor(() => expect(bo.places).toEqual({}));
	});

	it('is read by observers, who write nothing', async () => {
		const played = await server.drill('first-drill');
		const facilitates = await server.facilitate(played.id);
		const ada = await server.join(played.code, 'Ada');
		const watcher = await server.join(played.code, 'Watcher', 'observer');
		await facilitates.send({ type: 'start' });
		await facilitates.send({ type: 'end' });
		const [writing, watching] = [draftOf(ada), draftOf(watcher)];
		await haveConverged([writing, watching]);
		write(writing, 'Seen by all');
		await haveConverged([writing, watching]);
		write(watching, 'Not mine to say. ');
		await vi.waitFor(() => expect(watching.refusal?.code).toBe('seat/observer'));
		expect(read(writing).whatHappened).toBe('Seen by all');
	});

	it('says of its causes whether they name somebody, whatever the page says of them', async () => {
		const [ada] = team;
		if (!ada) throw new Error('one hands in');
		const words = { whatHappened: 'Ada was paged', impact: '', prevention: '', items: [] };
		const causes = { rootCause: 'It was Ada.', contributing: 'A full disk' };
		await ada.send({ type: 'write-postmortem', ...words, ...causes, named: ['contributing'] });
		const log = await server.app.drills.events(drill.id);
		const written = log.find((event) => event.type === 'postmortem-written');
		expect(written?.has.named).toEqual(['rootCause']);
	});

	it('is gone for good once personal data is erased, also from those who still have it', async () => {
		const [ada] = team.map(draftOf);
		if (!ada || !team[0]) throw new Error('one writes');
		await haveConverged([ada]);
		write(ada, 'Ada slept.');
		await haveConverged([ada]);
		const cut = team[0].gone();
		await server.app.drills.erasePersonalData(drill.id);
		await cut;
		await back(team[0]);
		write(ada, 'Again: Ada slept.');
		await vi.waitFor(() => expect(ada.refusal?.code).toBe('draft/erased'));
		expect(server.app.store.drafts.changes(drill.id)).toEqual([]);
	});
});
