import papaparse from 'papaparse';
import type { Dimension } from '../scenario/schema.ts';
import { spanOf } from '../scoring/names.ts';
import type { Gap, GapReport, Proposal, Rating } from '../scoring/report.ts';

/*
 * The report in the form of an After-Action Report and Improvement Plan, as the Homeland Security
 * Exercise and Evaluation Program has it, and the tables that go into a spreadsheet or a tracker.
 * It says nothing that the gap report does not.
 */

/** What a corrective action changes. */
export type Element = 'planning' | 'organisation' | 'equipment' | 'training' | 'exercise';

export interface Correction {
	readonly dimension: string;
	readonly issue: string;
	readonly action: string;
	readonly element: Element;
	readonly owner: string;
	/** Days such as `2026-09-30`; empty where nobody said. */
	readonly start: string;
	readonly due: string;
	/** What a later drill checks. */
	readonly retest: string;
}

interface Analysis {
	readonly dimension: Dimension;
	readonly rating: Rating;
	readonly strengths: readonly string[];
	readonly improvements: readonly Gap[];
}

const ELEMENTS: Readonly<Record<Proposal['kind'], Element>> = {
	'add-clause': 'planning',
	'change-time': 'planning',
	'change-text': 'planning',
	'add-playbook': 'planning',
	'add-playbook-step': 'planning',
	'add-contact': 'organisation',
	'add-audience': 'organisation',
	'add-role': 'organisation',
	practice: 'training'
};

const dayOf = (wall: number | null): string =>
	wall === null ? '' : new Date(wall).toISOString().slice(0, 10);

/** The improvement plan: what each gap asks for, and what the team decided beside that. */
export function correctionsOf({ gaps, postmortem }: GapReport): Correction[] {
	const items = postmortem?.items ?? [];
	const start = dayOf(postmortem?.wall ?? null);
	const planned = gaps.map((gap) => {
		const item = items.find(({ retest }) => retest !== '' && retest === gap.retest);
		return {
			dimension: gap.dimension,
			issue: gap.title,
			action: item?.title ?? gap.proposal.text,
			element: gap.cause === 'artefact' ? ('exercise' as const) : ELEMENTS[gap.proposal.kind],
			owner: item?.owner ?? '',
			start: item ? start : '',
			due: item?.due ?? '',
			retest: gap.retest
		};
	});
	const known = new Set(gaps.map(({ retest }) => retest));
	const others = items.filter(({ retest }) => !known.has(retest));
	return [
		...planned,
		...others.map(({ title, owner, due, retest }) => ({
			dimension: 'learning',
			issue: '',
			action: title,
			element: 'planning' as const,
			owner,
			start,
			due: due ?? '',
			retest
		}))
	];
}

const analysesOf = ({ ratings, strengths, gaps }: GapReport): Analysis[] =>
	ratings.map((rating) => ({
		dimension: rating.dimension,
		rating,
		strengths: strengths
			.filter(({ dimension }) => dimension === rating.dimension)
			.map(({ text }) => text),
		improvements: gaps.filter(({ dimension }) => dimension === rating.dimension)
	}));

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const harmless = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

const csv = (fields: readonly string[], rows: readonly (readonly string[])[]): string =>
	`${papaparse.unparse([[...fields], ...rows.map((row) => row.map(harmless))], { newline: '\r\n' })}\r\n`;

export function correctionsCsv(report: GapReport): string {
	const fields = ['capability', 'issue', 'corrective_action', 'element'];
	const rows = correctionsOf(report).map((one) => [
		one.dimension,
		one.issue,
		one.action,
		one.element,
		one.owner,
		one.start,
		one.due,
		one.retest
	]);
	return csv([...fields, 'owner', 'start', 'due', 'retest'], rows);
}

/** The action items of the postmortem, for a tracker. */
export function itemsCsv({ postmortem, drill }: GapReport): string {
	const rows = (postmortem?.items ?? []).map(({ title, owner, due, retest }) => [
		title,
		owner,
		due ?? '',
		retest,
		drill.scenario.title
	]);
	return csv(['title', 'owner', 'due', 'retest', 'drill'], rows);
}

const PARAGRAPH = '\n\n';

/** Keeps texts of others from becoming headings, tables, links or markup. */
const plain = (text: string): string =>
	text.replaceAll(/[\\`*_[\]<>|#~]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ');

const list = (lines: readonly string[], none: string): string =>
	lines.length === 0 ? none : lines.map((line) => `- ${line}`).join('\n');

const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
	[titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function afterActionMarkdown(report: GapReport): string {
	return `${[
		`# After-Action Report and Improvement Plan: ${plain(report.drill.scenario.title)}`,
		overview(report),
		'## Analysis by capability',
		...analysesOf(report).map(analysis),
		plan(report)
	].join(PARAGRAPH)}\n`;
}

function overview({ drill, sentence, participants }: GapReport): string {
	const facts = [
		`Exercise name: ${plain(drill.scenario.title)}`,
		`Date: ${dayOf(drill.startedAt) || 'not started'}`,
		`Scope: a drill of ${spanOf(drill.length)} (${spanOf(drill.planned)} planned), played with the process “${plain(drill.process.title)}”`,
		`Scenario: ${drill.scenario.id}, family ${drill.scenario.family}, seed ${plain(drill.seed)}`,
		`Outcome: ${drill.ending ? `${drill.ending.outcome}. ${plain(drill.ending.text)}` : 'no ending was reached'}`
	];
	const roles = participants.map(
		({ kind, roles: held }) => `${plain(held.join(', ')) || 'no role'} (${kind})`
	);
	return [
		plain(sentence),
		'## Exercise overview',
		list(facts, ''),
		'### Objectives',
		list(drill.objectives.map(plain), 'None were written.'),
		'### Participants by role',
		list(roles, 'Nobody took part.')
	].join(PARAGRAPH);
}

function analysis({ dimension, rating, strengths, improvements }: Analysis): string {
	const stated = rating.rating ?? 'not rated';
	const found = improvements.map(
		({ title, proposal, evidence }) =>
			`**${plain(title)}.** ${plain(proposal.text)}${evidence.length > 0 ? ` Evidence: events ${evidence.join(', ')}.` : ''}`
	);
	return [
		`### ${dimension.charAt(0).toUpperCase()}${dimension.slice(1)}: ${stated} (n = ${rating.n})`,
		plain(rating.why),
		'**Strengths**',
		list(strengths.map(plain), 'None was observed.'),
		'**Areas for improvement**',
		list(found, 'None was found.')
	].join(PARAGRAPH);
}

function plan(report: GapReport): string {
	const rows = correctionsOf(report).map(({ issue, action, element, owner, start, due }) =>
		[issue, action, element, owner, start, due].map((cell) => plain(cell) || '–')
	);
	const titles = ['Issue', 'Corrective action', 'Element', 'Owner', 'Start', 'Due'];
	return [
		'## Improvement plan',
		rows.length === 0 ? 'Nothing is to be changed.' : table(titles, rows)
	].join(PARAGRAPH);
}
