import Papa from 'papaparse';
import { formatDuration } from '../document/duration.ts';
import { createDrill } from '../engine/drill.ts';
import { DrawnWorld } from '../scenario/world.ts';
import { INJECT_CHANNELS, type InjectChannel } from '../scenario/inject-channels.ts';
import type { Inject, PathItem } from '../scenario/schema.ts';
import type { Script } from '../scenario/script.ts';
import { clockOf } from '../scoring/names.ts';
import { BEGINNING } from './starting-file.ts';

/*
 * The master scenario events list, as exercise planners know it: one row for each inject, in a file
 * that spreadsheets open (RFC 4180).
 */

const COLUMNS = [
	'number',
	'time',
	'from',
	'to',
	'method',
	'title',
	'message',
	'expected action',
	'notes'
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, string>>;

/** The list of a scenario at one seed. Injects without a time of their own say what they wait for. */
export function exportMsel(script: Script, seed: string): string {
	const { process, compiled } = script;
	const creation = { seed, wall: 0, scenarioHash: '', processHash: '', openItems: [] };
	const draws = new DrawnWorld(createDrill(script, creation).draws);
	const rows = compiled.injects
		.map(({ id, spec, when }): Row => {
			const texts = typeof spec.text === 'string' ? [spec.text] : spec.text;
			const [message = ''] = texts;
			const roles = (spec.to ?? []).map((role) => process.roles[role]?.title ?? role);
			return {
				number: '',
				time: timeText(spec, when?.source),
				from: script.render(spec.from, draws),
				to: roles.length === 0 ? 'everyone' : roles.join('; '),
				method: spec.via,
				title: spec.title === undefined ? spoken(id) : script.render(spec.title, draws),
				message: script.render(message, draws).trimEnd(),
				'expected action': expectedAfter(script, draws, id),
				notes: notesOf(spec, (text) => script.render(text, draws).trimEnd())
			};
		})
		.map((row, index): Row => ({ ...row, number: String(index + 1) }));
	const guarded = rows.map((row) => COLUMNS.map((column) => guard(row[column])));
	return `${Papa.unparse([[...COLUMNS], ...guarded], { newline: '\r\n' })}\r\n`;
}

const flat = (source: string): string => source.replaceAll(/\s+/g, ' ').trim();
const spoken = (id: string): string => id.replaceAll('_', ' ');

/** `5:30`, or what it waits for, and how long after. */
function timeText({ at = 0, delay = 0 }: Inject, waits: string | undefined): string {
	if (waits === undefined) return clockOf(at + delay);
	const from = at > 0 ? ` from ${clockOf(at)} on` : '';
	const later = delay > 0 ? `, ${formatDuration(delay)} later` : '';
	return `when ${flat(waits)}${from}${later}`;
}

/** What the desk has to know of it beside its time and its first text. */
function notesOf(spec: Inject, render: (text: string) => string): string {
	const { guide = '', hints = [], unless, repeat, text } = spec;
	const again = typeof text === 'string' ? [] : text.slice(1);
	const most = repeat?.most === undefined ? '' : `, at most ${repeat.most} times`;
	const until = repeat?.until === undefined ? '' : `, until ${flat(String(repeat.until))}`;
	return [
		guide,
		...(unless === undefined ? [] : [`Not if ${flat(String(unless))}`]),
		...(repeat ? [`Again every ${formatDuration(repeat.every)}${most}${until}`] : []),
		...again.map((one) => `Then: ${render(one)}`),
		...hints.map((hint) => `Hint: ${hint}`)
	]
		.filter(Boolean)
		.join('\n');
}

/** What the model answer does once this inject fired: in its own words, or move by move. */
function expectedAfter(script: Script, draws: DrawnWorld, inject: string): string {
	const waits = `fired("${inject}")`;
	return (script.scenario.path ?? [])
		.filter(({ when }) => String(when ?? '').includes(waits))
		.map((item) => item.expected?.trim() ?? script.render(moveText(item, script), draws))
		.join('\n');
}

function moveText(item: PathItem, { scenario, process }: Script): string {
	const { look, do: act, declare, escalate, update, open, tick, status } = item;
	if (look !== undefined) return `Look: ${scenario.sources?.[look]?.title ?? look}`;
	if (act !== undefined) return `Do: ${scenario.actions?.[act]?.title ?? act}`;
	if (declare !== undefined) return `Declare SEV-${declare}`;
	if (escalate !== undefined) return `Page: ${process.contacts[escalate]?.title ?? escalate}`;
	if (update !== undefined) return `Update: ${process.audiences[update]?.title ?? update}`;
	if (open !== undefined) return `Playbook: ${process.playbooks[open]?.title ?? open}`;
	if (tick !== undefined) return `Step: ${tick}`;
	return `Status: ${status ?? 'resolved'}`;
}

/** A spreadsheet takes a cell that begins so for a formula; the apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;
const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguard = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Something in a row of the list that could not be taken over as it is. */
export interface MselFinding {
	/** As a spreadsheet counts: the heading is row 1. */
	readonly row: number;
	readonly what: string;
	readonly mend: string;
}

export interface Imported {
	/** A scenario to go on with; it lints without an error. */
	readonly text: string;
	readonly findings: readonly MselFinding[];
}

/** Makes a scenario of a list: its injects, and around them the least a scenario needs. */
export function importMsel(list: string, { id, title }: { id: string; title: string }): Imported {
	const read = Papa.parse<Record<string, string>>(list.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: 'greedy',
		transformHeader: (name) => name.trim().toLowerCase()
	});
	const findings: MselFinding[] = [];
	const names = new Set<string>();
	let latest = 0;
	const injects = read.data.map((cells, index) => {
		const cell = (column: Column) => unguard((cells[column] ?? '').trim());
		const note = (what: string, mend: string) => findings.push({ row: index + 2, what, mend });
		const time = timeOf(cell('time'), latest);
		if (time.mend) note(`the time "${cell('time')}" cannot be read`, time.mend);
		latest = Math.max(latest, time.seconds);
		const via = channelOf(cell('method'));
		if (!via) note(`the method "${cell('method')}" is no channel`, `Use one of: ${CHANNELS}.`);
		const name = unique(wordOf(cell('title') || cell('message')), names);
		return injectText(name, {
			at: time.seconds,
			waits: time.waits,
			via: via ?? 'note',
			from: cell('from') || 'Facilitator',
			to: rolesOf(cell('to')),
			title: cell('title'),
			text: cell('message') || cell('title') || 'Nothing was written.',
			guide: [cell('expected action'), cell('notes')].filter(Boolean).join('\n')
		});
	});
	if (injects.length === 0) {
		findings.push({
			row: 1,
			what: 'no row was found',
			mend: `Head the columns: ${COLUMNS.join(', ')}.`
		});
	}
	return { text: scenarioText(id, title, latest, injects.join('')), findings };
}

const CHANNELS = INJECT_CHANNELS.join(', ');
/** What planners call the channels. */
const METHODS: Readonly<Record<string, InjectChannel>> = {
	'e-mail': 'email',
	mail: 'email',
	phone: 'call',
	telephone: 'call',
	'phone call': 'call',
	message: 'chat',
	slack: 'chat',
	page: 'alert',
	pager: 'alert',
	'status page': 'status',
	'social media': 'social',
	tv: 'news',
	verbal: 'note',
	'in person': 'note'
};

function channelOf(method: string): InjectChannel | undefined {
	const word = method.toLowerCase();
	return INJECT_CHANNELS.find((channel) => channel === word) ?? METHODS[word];
}

interface Time {
	readonly seconds: number;
	/** A condition in words that a person has to write as one. */
	readonly waits: string;
	readonly mend: string;
}

/** `5:30`, `0:05:30` and `+5` minutes since the start; whatever waits for something keeps its words. */
function timeOf(cell: string, latest: number): Time {
	const clock = /^\+?(\d+):(\d\d)(?::(\d\d))?$/.exec(cell);
	if (clock) {
		const [, first, second, third] = clock.map(Number);
		const seconds =
			third === undefined || Number.isNaN(third)
				? (first ?? 0) * 60 + (second ?? 0)
				: (first ?? 0) * 3600 + (second ?? 0) * 60 + third;
		return { seconds, waits: '', mend: '' };
	}
	const minutes = /^\+?(\d+)(?:\s*(?:m|min|minutes))?$/.exec(cell);
	if (minutes) return { seconds: Number(minutes[1]) * 60, waits: '', mend: '' };
	if (cell.startsWith('when ')) return { seconds: latest, waits: cell.slice(5), mend: '' };
	return { seconds: latest, waits: '', mend: 'Write minutes and seconds since the start: 5:30.' };
}

const wordOf = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '_')
		.replace(/^[^a-z]+/, '')
		.slice(0, 30)
		.replace(/_+$/, '') || 'inject';

function unique(word: string, names: Set<string>): string {
	let name = word;
	for (let n = 2; names.has(name) || RESERVED.has(name); n += 1) name = `${word}_${n}`;
	names.add(name);
	return name;
}

/** Ids that the frame below uses. */
const RESERVED: ReadonlySet<string> = new Set(['look_around', 'say_it_is_over', 'ended']);

const rolesOf = (cell: string): string[] =>
	cell === '' || /^(everyone|all)$/i.test(cell) ? [] : cell.split(/\s*[;,]\s*/).map(wordOf);

interface Entry {
	readonly at: number;
	readonly waits: string;
	readonly via: InjectChannel;
	readonly from: string;
	readonly to: readonly string[];
	readonly title: string;
	readonly text: string;
	readonly guide: string;
}

function injectText(name: string, inject: Entry): string {
	const { at, waits, via, from, to, title, text, guide } = inject;
	return [
		`  ${name}:`,
		...(waits === '' ? [] : [`    # when: ${waits}`]),
		`    at: ${at}s`,
		`    via: ${via}`,
		`    from: ${quoted(from)}`,
		...(to.length === 0 ? [] : [`    to: [${to.join(', ')}]`]),
		...(title === '' ? [] : [`    title: ${quoted(title)}`]),
		`    text: ${quoted(text)}`,
		...(guide === '' ? [] : [`    guide: ${quoted(guide)}`]),
		''
	].join('\n');
}

/** JSON is YAML; a placeholder in a list is meant as it stands. */
const quoted = (text: string): string => JSON.stringify(text.replaceAll('${', '$ {'));

function scenarioText(id: string, title: string, latest: number, injects: string): string {
	const minutes = Math.max(10, Math.ceil(latest / 60) + 10);
	return `# Made from a list of events. Each inject stands at its time; write the world, what can be found and
# done, and what a good response shows around them (scenarios/README.md).
format: 1
id: ${JSON.stringify(id)}
title: ${quoted(title)}
family: ${BEGINNING.family}
difficulty: ${BEGINNING.difficulty}
length: ${minutes}m
starts: ${BEGINNING.starts}
summary: One line for the library, without spoilers.
brief: Say what the system is, and what is at stake.
objectives: [Say what this drill is for]
modelled_on: [{ title: The incident this list was made for }]
state: { over: false }
truth: [{ severity: 3, when: '!state.over', because: Say how severe it is }]
sources: { look_around: { title: Look around, shows: [{ text: Say what is found here }] } }
injects:
${injects === '' ? '  begin: { at: 1m, via: note, from: Facilitator, text: It begins. }\n' : injects}actions:
  say_it_is_over: { title: Say that it is over, outcomes: [{ sets: { over: true }, text: It is over. }] }
path:
  - { declare: 3 }
  - { look: look_around }
  - { do: say_it_is_over, when: 't >= duration("${Math.ceil(minutes / 2)}m")' }
endings:
  ended: { when: state.over, outcome: good, text: It is over. }
`;
}
