import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { rubrics } from '../../src/lib/scoring/rubric.ts';
import { DrillRegistry } from '../../server/drills.ts';
import { ScenarioLibrary } from '../../server/library.ts';
import { SqliteStore } from '../../server/store/sqlite.ts';
import { ScenarioWorkshop } from '../../server/workshop.ts';
import { ManualClock } from '../serve.ts';

const EXAMPLE = new URL('../../docs/examples/first-scenario.yaml', import.meta.url);
const FILE = readFileSync(EXAMPLE, 'utf8')
	.replace(/^id: .*$/m, 'id: padlock')
	.replace(/^title: .*$/m, 'title: The padlock is gone');
const titled = (title: string) => FILE.replace(/^title: .*$/m, `title: ${title}`);
const BROKEN = FILE.replace('state.failing, because', 'state.flailing, because');

const clock = new ManualClock();
let store: SqliteStore;
let library: ScenarioLibrary;
let workshop: ScenarioWorkshop;
/** Everything that is kept in memory goes; what was stored stays. */
const restart = () => {
	library = new ScenarioLibrary();
	workshop = new ScenarioWorkshop({ store, library, clock });
};
beforeEach(() => {
	store = new SqliteStore(':memory:');
	restart();
});

const created = (text = FILE) => {
	const result = workshop.create(text);
	if (!result.ok) throw new Error(result.message);
	return result.id;
};
const save = (id: string, text: string, after: number, note = '') =>
	workshop.save({ id, text, after, note });
const offered = (id: string) => library.scenario(id)?.source.text;

describe('a new scenario', () => {
	it('has the id of its file, and is offered to drills at once', () => {
		expect(created()).toBe('padlock');
		expect(library.scenarios().map(({ id }) => id)).toContain('padlock');
	});

	it('with an id that is taken gets a number, in the file too; shipped and archived ones count', () => {
		expect([created(), created()]).toEqual(['padlock', 'padlock-2']);
		workshop.archive('padlock-2', true);
		expect(created()).toBe('padlock-3');
		expect(offered('padlock-3')).toBe(FILE.replace('id: padlock', 'id: padlock-3'));
		const copy = workshop.duplicate('bad-deploy');
		expect(copy).toEqual({ ok: true, id: 'bad-deploy-2' });
		expect(library.scenario('bad-deploy-2')?.compiled.scenario.id).toBe('bad-deploy-2');
		expect(workshop.duplicate('nothing')).toMatchObject({ code: 'scenario/unknown' });
	});

	it('without an id is named by its title', () => {
		expect(created(FILE.replace(/^id: .*\n/m, ''))).toBe('the-padlock-is-gone');
		expect(created('injects: [')).toBe('scenario');
	});

	it('with faults is kept as a draft that no drill is made with', () => {
		expect(workshop.get(created(BROKEN))).toMatchObject({ faults: 1, playable: null, version: 1 });
		expect(offered('padlock')).toBeUndefined();
	});

	it('may be 256 KiB long and must be text; the refusal says so', () => {
		const filled = (bytes: number) => `${FILE}#${'x'.repeat(bytes - Buffer.byteLength(FILE) - 1)}`;
		expect(workshop.create(filled(256 * 1024)).ok).toBe(true);
		expect(workshop.create(filled(256 * 1024 + 1))).toMatchObject({
			code: 'scenario/large',
			message: expect.stringContaining('257 KiB')
		});
		expect(workshop.create('\0\u0001PNG')).toMatchObject({ code: 'scenario/binary' });
		expect(workshop.create(' \r\n')).toMatchObject({ code: 'scenario/empty' });
	});

	it('comes out as it went in; only line ends are made alike', () => {
		const id = created(`\uFEFF${FILE.replaceAll('\n', '\r\n')}`);
		expect(workshop.versions(id)[0]?.text).toBe(FILE);
	});
});

describe('saving', () => {
	it('makes a new version, and keeps the old ones with their notes', () => {
		const id = created();
		expect(save(id, titled('Second'), 1, ' shorter ')).toEqual({ ok: true, n: 2 });
		restart();
		expect(workshop.versions(id).map(({ n, note }) => [n, note])).toEqual([
			[2, 'shorter'],
			[1, '']
		]);
		expect(workshop.get(id)).toMatchObject({ title: 'Second', version: 2, playable: 2 });
	});

	it('is refused when somebody saved meanwhile, and theirs stays', () => {
		const id = created();
		save(id, titled('Theirs'), 1);
		expect(save(id, titled('Mine'), 1)).toMatchObject({
			code: 'scenario/conflict',
			message: expect.stringContaining('version 2')
		});
		expect(workshop.get(id)?.title).toBe('Theirs');
		expect(save(id, titled('Mine'), 2)).toEqual({ ok: true, n: 3 });
	});

	it('is refused as well when another process saved it', () => {
		const id = created();
		const other = new ScenarioWorkshop({ store, library, clock });
		other.save({ id, text: titled('Theirs'), after: 1, note: '' });
		expect(save(id, titled('Mine'), 1)).toMatchObject({ code: 'scenario/conflict' });
	});

	it('the same text again makes no version', () => {
		const id = created();
		save(id, titled('Second'), 1);
		expect(save(id, titled('Second'), 1)).toEqual({ ok: true, n: 2 });
		expect(workshop.versions(id).length).toBe(2);
	});

	it('under another id is refused, since drills go by it', () => {
		const id = created();
		const renamed = FILE.replace('id: padlock', 'id: other');
		expect(save(id, renamed, 1)).toMatchObject({ code: 'scenario/id' });
		expect(save('nothing', FILE, 1)).toMatchObject({ code: 'scenario/unknown' });
	});
});

describe('drills', () => {
	it('are made with the newest version that compiles, after a restart too', () => {
		const id = created();
		save(id, titled('Second'), 1);
		save(id, BROKEN, 2);
		expect(offered(id)).toBe(titled('Second'));
		restart();
		expect(offered(id)).toBe(titled('Second'));
		expect(workshop.get(id)).toMatchObject({ version: 3, playable: 2, faults: 1 });
		save(id, titled('Fourth'), 3);
		expect(offered(id)).toBe(titled('Fourth'));
	});

	it('keep the text they were made with', async () => {
		const id = created();
		const drills = new DrillRegistry({ store, library, clock, rubrics });
		const drill = await drills.create({ scenario: id });
		if (!drill.ok) throw new Error(drill.message);
		save(id, titled('Second'), 1);
		workshop.archive(id, true);
		restart();
		const later = new DrillRegistry({ store, library, clock, rubrics });
		expect(later.sources(drill.id)?.scenario).toBe(FILE);
		expect((await later.report(drill.id))?.drill.scenario.title).toBe('The padlock is gone');
	});

	it('are not made with an archived scenario, until it is taken back', () => {
		const id = created();
		workshop.archive(id, true);
		restart();
		expect([offered(id), workshop.get(id)?.archived]).toEqual([undefined, true]);
		save(id, titled('Second'), 1);
		expect(offered(id)).toBeUndefined();
		workshop.archive(id, false);
		expect(offered(id)).toBe(titled('Second'));
	});
});
