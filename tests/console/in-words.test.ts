import { describe, expect, it } from 'vitest';
import { inWords } from '#lib/console/in-words.ts';
import { loadTexts } from '#lib/text/load.ts';
import { scenarioText, scriptOf } from '../stage.ts';

const script = scriptOf(
	scenarioText(`
state: { fixed: false, disk_used: 10, site: ok }
sources: { dash: { title: Dashboard, takes: 20s, shows: [{ text: Full }] } }
actions: { free: { title: Free space, takes: 10s, choose: { slot: [a, b] }, outcomes: [{ text: Done }] } }
facts: { cause: the disk is full }
injects: { full: { at: 0s, via: alert, from: Monitor, title: Disk full!, text: It is full } }
`)
);
const english = (await loadTexts('en', 'console')).console.conditions;
const german = (await loadTexts('de', 'console')).console.conditions;

describe('a condition in words', () => {
	it.each([
		['fired("full")', '“Disk full!” has fired'],
		[
			'!fired("full") && state.disk_used >= 98.0',
			'“Disk full!” has not fired and disk used at least 98'
		],
		['status == "resolved" && !state.fixed', 'the status is resolved and not fixed'],
		['(state.fixed || state.site != "ok")', '(fixed or site is not ok)'],
		[
			'held("incident_lead") && !did("free")',
			'somebody is Incident lead and “Free space” was not done'
		],
		[
			'known("cause") && escalated("database_owner")',
			'the team knows: the disk is full and Database owner was paged'
		],
		['chosen("free", "slot") == "a"', 'the slot chosen for “Free space” is a'],
		['t >= duration("28m")', 'the time played at least 28m'],
		['severity <= 2', 'the declared severity at most 2']
	])('%s', (condition, words) => {
		expect(inWords(condition, script, english)).toBe(words);
	});

	it('is said in the reader’s language', () => {
		expect(inWords('!fired("full") && updates("customers") > 1', script, german)).toBe(
			'„Disk full!“ ist nicht gekommen und Lagemeldungen an Customers über 1'
		);
	});

	it('does not translate what stands inside a name', () => {
		const words = inWords('fired("full") && looked("dash")', script, english);
		expect(words).toBe('“Disk full!” has fired and the team has looked at Dashboard');
	});
});
