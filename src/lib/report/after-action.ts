import papaparse from 'papaparse';
import { CAUSES } from '../engine/events.ts';
import type { Dimension } from '../scenario/schema.ts';
import { spanOf } from '../scoring/names.ts';
import type { Gap, GapReport, Proposal, Rating } from '../scoring/report.ts';
import type { Texts } from '../text/load.ts';

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

/** What such a report is written with. */
export type Wording = Pick<Texts, 'afterAction' | 'shared'>;

export function afterActionMarkdown(report: GapReport, texts: Wording): string {
	const { afterAction: text } = texts;
	return `${[
		`# ${text.title(plain(report.drill.scenario.title))}`,
		overview(report, text),
		`## ${text.analysis}`,
		...analysesOf(report).map((one) => analysis(one, texts)),
		...causes(report, text),
		...hotWash(report, text),
		plan(report, text)
	].join(PARAGRAPH)}\n`;
}

type Text = Texts['afterAction'];

function overview({ drill, sentence, participants }: GapReport, text: Text): string {
	const { scenario, process, ending } = drill;
	const { overview: said } = text;
	const facts = [
		said.name(plain(scenario.title)),
		said.date(dayOf(drill.startedAt) || said.notStarted),
		said.scope(spanOf(drill.length), spanOf(drill.planned), plain(process.title)),
		said.scenario(scenario.id, scenario.family, plain(drill.seed)),
		said.outcome(ending ? `${said.outcomes[ending.outcome]}. ${plain(ending.text)}` : said.noEnding)
	];
	const roles = participants.map(
		({ kind, roles: held }) => `${plain(held.join(', ')) || text.noRole} (${text.kinds[kind]})`
	);
	return [
		plain(sentence),
		`## ${said.title}`,
		list(facts, ''),
		`### ${text.objectives}`,
		list(drill.objectives.map(plain), text.noObjectives),
		`### ${text.participants}`,
		list(roles, text.noParticipants)
	].join(PARAGRAPH);
}

function analysis(
	{ dimension, rating, strengths, improvements }: Analysis,
	{ afterAction: text, shared }: Wording
): string {
	const found = improvements.map(({ title, proposal, evidence }) =>
		[
			`**${plain(title)}.** ${plain(proposal.text)}`,
			...(evidence.length > 0 ? [text.evidence(evidence.join(', '))] : [])
		].join(' ')
	);
	return [
		`### ${text.rated(shared.dimensions[dimension], rating.rating ?? text.notRated, rating.n)}`,
		plain(rating.why),
		`**${text.strengths}**`,
		list(strengths.map(plain), text.noStrengths),
		`**${text.improvements}**`,
		list(found, text.noImprovements)
	].join(PARAGRAPH);
}

/** What the team itself says lay behind it. */
function causes({ postmortem }: GapReport, { causes: text }: Text): string[] {
	const written = CAUSES.filter((cause) => postmortem?.[cause]);
	if (!postmortem || written.length === 0) return [];
	const said = written.map((cause) => {
		const remark = postmortem.named.includes(cause) ? ` (${text.named})` : '';
		return `**${text[cause]}.** ${plain(postmortem[cause])}${remark}`;
	});
	return [`## ${text.title}`, ...said];
}

function hotWash({ hotWash: shown, confidence }: GapReport, { hotWash: text }: Text): string[] {
	if (!shown) return [];
	const parts = (['start', 'stop', 'continue'] as const).flatMap((part) => [
		`**${text[part]}**`,
		list(shown[part].map(plain), text.nothing)
	]);
	const sure = confidence.length === 0 ? [] : [text.confidence(confidence.join(', '))];
	return [`## ${text.title}`, ...parts, ...sure];
}

function plan(report: GapReport, { plan: text }: Text): string {
	const rows = correctionsOf(report).map(({ issue, action, element, owner, start, due }) =>
		[issue, action, text.elements[element], owner, start, due].map((cell) => plain(cell) || '–')
	);
	return [`## ${text.title}`, rows.length === 0 ? text.nothing : table(text.columns, rows)].join(
		PARAGRAPH
	);
}
