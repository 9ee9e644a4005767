import { describe, expect, it } from 'vitest';
import { inWords } from '#lib/console/in-words.ts';
import { namesIn } from '#lib/console/names.ts';
import { loadTexts } from '#lib/text/load.ts';
import { scenarioText, Stage } from '../stage.ts';

const stage = Stage.running(
	scenarioText(`
draw: { db: { pick: [orders-1] }, cause: { pick: [leak, rush] } }
state: { fixed: false, disk_used: 10, site: ok }
sources: { dash: { title: 'Dashboard of \${db}', takes: 20s, shows: [{ text: Full }] } }
actions: { free: { title: Free space, takes: 10s, choose: { slot: [a, b] }, outcomes: [{ text: Done }] } }
facts: { cause_found: the disk is full }
injects: { full: { at: 0s, via: alert, from: Monitor, title: Disk full!, text: It is full } }
`)
);
const nameOf = namesIn(stage.drill.script, stage.drill.state.draws);
const english = await loadTexts('en', 'conditions', 'shared');
const german = await loadTexts('de', 'conditions', 'shared');

/** What has no words, between the signs that Markdown gives code. */
const read = (condition: string, texts = english) =>
	inWords(condition, { texts, nameOf })
		.map(({ text, isCode }) => (isCode ? `\`${text}\`` : text))
		.join('');

describe('a condition in words', () => {
	it.each([
		['fired("full")', '“Disk full!” has fired'],
		['!fired("full")', '“Disk full!” has not fired'],
		['known("cause_found")', 'the team knows “the disk is full”'],
		['looked("dash")', 'the team has looked at “Dashboard of orders-1”'],
		['held("incident_lead")', 'somebody is Incident lead'],
		['escalated("database_owner")', 'Database owner was paged'],
		['updated("customers")', 'Customers got an update'],
		['ticked("database.free_space")', '“Free space” is ticked'],
		['before("free", "free")', '“Free space” came before “Free space”']
	])('%s happened, or did not', (condition, words) => {
		expect(read(condition)).toBe(words);
	});

	it.each([
		['state.fixed', '“fixed” is “yes”'],
		['!state.fixed', '“fixed” is “no”'],
		['state.site != "ok"', '“site” is not “ok”'],
		['state.disk_used >= 98.0', '“disk used” is at least 98'],
		['98 > state.disk_used', '“disk used” is less than 98'],
		['draw.cause == "leak"', 'the drawn “cause” is “leak”'],
		['chosen("free", "slot") == "a"', 'the “slot” chosen for “Free space” is “a”'],
		['updates("customers") > 1', 'the number of updates to Customers is more than 1'],
		['status == "resolved"', 'the status is “resolved”'],
		['hour in [2, 3]', 'the hour of the day is 2 or the hour of the day is 3']
	])('%s compares with what the console shows', (condition, words) => {
		expect(read(condition)).toBe(words);
	});

	it.each([
		['severity <= 2', 'SEV-2 or worse is declared'],
		['severity < 2', 'SEV-1 is declared'],
		['!(severity <= 2)', 'SEV-3 or milder, or nothing, is declared'],
		['severity == 5', 'no severity is declared'],
		['severity < 5', 'a severity is declared'],
		['severity != 1', 'another severity than SEV-1, or none, is declared'],
		['known_severity <= 3', 'SEV-3 or worse could be known to the team']
	])('%s is a range of severities', (condition, words) => {
		expect(read(condition)).toBe(words);
	});

	it.each([
		['t >= duration("28m")', '28 min have been played'],
		['t < duration("1h30m")', 'less than 1 h 30 min have been played'],
		['since("full") > duration("6m")', '6 min have passed since “Disk full!”']
	])('%s is time that passes', (condition, words) => {
		expect(read(condition)).toBe(words);
	});

	it.each([
		[
			'fired("full") && !state.fixed && severity <= 1',
			'“Disk full!” has fired, “fixed” is “no” and SEV-1 is declared'
		],
		[
			'fired("full") && (state.fixed || state.site != "ok")',
			'“Disk full!” has fired and (“fixed” is “yes” or “site” is not “ok”)'
		],
		['!(state.fixed || fired("full"))', '“fixed” is “no” and “Disk full!” has not fired']
	])('%s is a sentence', (condition, words) => {
		expect(read(condition)).toBe(words);
	});

	it('is left as it was written where it has no words, and only there', () => {
		expect(read('state.fixed && state.disk_used * 2.0 > 5.0')).toBe(
			'“fixed” is “yes” and `state.disk_used * 2.0 > 5.0`'
		);
	});

	it('is said in the reader’s language', () => {
		expect(read('!fired("full") && updates("customers") > 1 && severity <= 2', german)).toBe(
			'„Disk full!“ ist nicht gekommen, die Zahl der Lagemeldungen an Customers ist über 1 und SEV-2 oder schlimmer ist ausgerufen'
		);
	});

	it('of a scenario we ship has words, except a choice inside a comparison', async () => {
		const { readFile, readdir } = await import('node:fs/promises');
		const folder = new URL('../../scenarios/', import.meta.url);
		const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
		const { compileScenario } = await import('#lib/scenario/compile.ts');
		const without: string[] = [];
		for (const file of files) {
			const read = compileScenario(await readFile(new URL(file, folder), 'utf8'), file);
			if (!read.ok) throw new Error(file);
			for (const { when } of read.scenario.injects) {
				if (!when) continue;
				const pieces = inWords(when.source, { texts: english, nameOf });
				without.push(...pieces.filter(({ isCode }) => isCode).map(({ text }) => text));
			}
		}
		expect(without.filter((code) => !code.includes(' ? '))).toEqual([]);
	});
});
