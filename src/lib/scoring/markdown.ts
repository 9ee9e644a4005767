import { clockOf, seatNumber, spanOf } from './names.ts';
import type { Gap, GapReport } from './report.ts';

/** The report as Markdown: the first screen says it all, the rest is evidence. */
export function reportMarkdown(report: GapReport): string {
	const sections = [
		head(report),
		ratings(report),
		topGaps(report),
		strengths(report),
		severity(report),
		gapDetails(report),
		asked(report),
		observations(report),
		questions(report),
		hotWash(report),
		followThrough(report),
		postmortem(report),
		facts(report),
		timeline(report)
	];
	return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const PARAGRAPH = '\n\n';
const TOP = 3;
const MOST_STRENGTHS = 8;

const head = ({ drill, sentence }: GapReport): string =>
	[`# ${escape(drill.scenario.title)} – gap report`, escape(sentence)].join(PARAGRAPH);

/** Keeps texts of others from becoming headings, tables, links or markup. */
const escape = (text: string): string =>
	text.replaceAll(/[\\`*_[\]<>|#~]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ');

const rows = (titles: readonly string[], lines: readonly (readonly string[])[]): string =>
	[titles, titles.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const share = (credit: number | null): string =>
	credit === null ? '–' : `${Math.floor(credit * 100)} %`;

function ratings(report: GapReport): string {
	const lines = report.ratings.map(({ dimension, rating, credit, n, thin, why }) => [
		capital(dimension),
		rating ?? 'not rated',
		share(credit),
		dimension === 'severity' ? `${n} min` : `${n}${thin && n > 0 ? ' (thin)' : ''}`,
		escape(why)
	]);
	return ['## Ratings', rows(['Dimension', 'Rating', 'Credit', 'n', ''], lines)].join(PARAGRAPH);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function topGaps({ gaps }: GapReport): string {
	if (gaps.length === 0) return '';
	const lines = gaps
		.slice(0, TOP)
		.map(
			({ title, proposal }, index) => `${index + 1}. **${escape(title)}.** ${escape(proposal.text)}`
		);
	return ['## What matters most', lines.join('\n')].join(PARAGRAPH);
}

function strengths({ strengths }: GapReport): string {
	if (strengths.length === 0) return '';
	const lines = strengths.slice(0, MOST_STRENGTHS).map(({ text }) => `- ${escape(text)}`);
	const more = strengths.length - lines.length;
	if (more > 0) lines.push(`- and ${more} more.`);
	return ['## What went well', lines.join('\n')].join(PARAGRAPH);
}

function severity({ severity }: GapReport): string {
	if (severity.scored === 0) return '';
	const lines = severity.segments
		.filter(({ accepted }) => accepted.length > 0)
		.map(({ from, to, declared, resolved, accepted, credit }) => [
			clockOf(from),
			clockOf(to),
			declared === null ? (resolved ? 'resolved' : 'undeclared') : `SEV-${declared}`,
			accepted[0] === accepted[1] ? `SEV-${accepted[0] ?? ''}` : `SEV-${accepted.join(' to ')}`,
			credit === null ? 'unscored' : share(credit)
		]);
	const table = rows(['From', 'To', 'Declared', 'Called for', 'Credit'], lines);
	return ['## Severity', table].join(PARAGRAPH);
}

function gapDetails({ gaps }: GapReport): string {
	if (gaps.length === 0) return '';
	return ['## Gaps', ...gaps.map(gapDetail)].join(PARAGRAPH);
}

const CAUSES = {
	plan: 'the plan – no clause covers it, or its clause does not fit',
	execution: 'the execution – the process covers it',
	artefact: 'the exercise – the drill itself got in the way'
} as const;

function gapDetail(gap: Gap, index: number): string {
	const { title, reasons, cause, details, consequences, proposal, evidence, retest, critical } =
		gap;
	const lines = [
		`### ${index + 1}. ${escape(title)}`,
		bullets([
			`Dimension: ${gap.dimension}${critical ? ', critical' : ''}; cost ${share(gap.lost)} of it`,
			`Cause: ${CAUSES[cause]}`,
			...reasons.map(({ id, because }) => `Asked for by \`${id}\`: ${escape(because)}`),
			...details.map(escape),
			...consequences.map((text) => `Followed from it, not observed: ${escape(text)}`),
			...(evidence.length > 0 ? [`Evidence: events ${evidence.join(', ')}`] : []),
			`Change: ${escape(proposal.text)}`,
			`Retest: \`${retest}\``
		])
	];
	const { patch } = proposal;
	if (patch) lines.push(fenced(`${patch.op} ${patch.path}: ${JSON.stringify(patch.value)}`));
	return lines.join(PARAGRAPH);
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const fenced = (text: string): string => `\`\`\`\n${text}\n\`\`\``;

function asked({ opportunities }: GapReport): string {
	const lines = opportunities.map(
		({ what, verdict, credit, weight, dueAt, metAt, reasons, evidence, overridden, marks }) => [
			escape(what),
			[
				overridden
					? `${verdict}, not ${overridden.verdict}: ${escape(overridden.reason)}`
					: verdict,
				...(marks.length > 0 ? [`(${marks.join(', ')})`] : [])
			].join(' '),
			share(weight === 0 ? null : credit),
			dueAt === null ? '–' : clockOf(dueAt),
			metAt === null ? '–' : clockOf(metAt),
			reasons.map(({ id }) => `\`${id}\``).join(', '),
			evidence.slice(0, 6).join(', ')
		]
	);
	if (lines.length === 0) return '';
	const titles = ['What was asked', 'Verdict', 'Credit', 'Due', 'Done', 'By', 'Events'];
	return ['## Everything that was asked', rows(titles, lines)].join(PARAGRAPH);
}

function observations(report: GapReport): string {
	if (report.observations.length === 0) return '';
	const lines = report.observations.map(
		({ at, by, dimension, text }) =>
			`${clockOf(at)}, ${by}${dimension ? `, on ${dimension}` : ''}: ${escape(text)}`
	);
	return ['## Observations', bullets(lines)].join(PARAGRAPH);
}

function questions({ ask, discuss }: GapReport): string {
	const asked = ask.map(({ question, answer }) =>
		answer ? `${question} – ${answer.verdict}. ${answer.reason}` : question
	);
	const lines = [...asked, ...discuss].map(escape);
	return lines.length === 0 ? '' : ['## For people to judge', bullets(lines)].join(PARAGRAPH);
}

function hotWash({ hotWash: shown, confidence }: GapReport): string {
	if (!shown) return '';
	const parts = [
		['Start', shown.start],
		['Stop', shown.stop],
		['Continue', shown.continue]
	] as const;
	const said = parts.map(
		([title, texts]) =>
			`**${title}.**\n\n${texts.length === 0 ? 'Nothing was written.' : bullets(texts.map(escape))}`
	);
	const sure =
		confidence.length === 0
			? []
			: [
					`**Confidence** that the team would handle this for real, of 5: ${confidence.join(', ')}.`
				];
	return ['## Hot wash', ...said, ...sure].join(PARAGRAPH);
}

function followThrough(report: GapReport): string {
	if (report.followThrough.length === 0) return '';
	const lines = report.followThrough.map(
		({ key, result, note }) => `\`${key}\`: ${result}. ${escape(note)}`
	);
	return ['## Open items of earlier drills', bullets(lines)].join(PARAGRAPH);
}

const CAUSE_TITLES = { rootCause: 'Root cause', contributing: 'Contributing factors' } as const;

function postmortem({ postmortem: written }: GapReport): string {
	if (!written) return '';
	const sections = [
		['What happened', written.whatHappened],
		['Impact', written.impact],
		[CAUSE_TITLES.rootCause, written.rootCause],
		['Prevention', written.prevention]
	] as const;
	const more = [
		[CAUSE_TITLES.contributing, written.contributing],
		['What went well', written.wentWell],
		['What did not go well', written.wentBadly]
	] as const;
	const texts = [...sections, ...more.filter(([, text]) => text !== '')].map(
		([title, text]) => `**${title}.** ${escape(text) || 'Nothing was written.'}`
	);
	const named = written.named.map(
		(cause) =>
			`${CAUSE_TITLES[cause]} names a person. Say which condition let it happen; a name prevents nothing.`
	);
	const items = written.items.map(({ title, owner, due, retest }) => [
		escape(title),
		escape(owner) || '–',
		due ?? '–',
		retest === '' ? '–' : `\`${retest}\``
	]);
	const table = items.length === 0 ? [] : [rows(['Action item', 'Owner', 'Due', 'Retest'], items)];
	return ['## Postmortem', ...texts, ...named, ...table].join(PARAGRAPH);
}

function facts({ drill, participants, rubric, engine }: GapReport): string {
	const draws = Object.entries(drill.draws).map(([name, value]) => `${name} ${String(value)}`);
	const ending = drill.ending
		? `${drill.ending.outcome}, at ${clockOf(drill.ending.at)}. ${drill.ending.text}`
		: 'none was reached';
	const seats = participants.map(({ seat, kind, roles, joinedAt, away }) => {
		const about = [
			...roles,
			...(joinedAt > 0 ? [`joined at ${clockOf(joinedAt)}`] : []),
			...(away > 0 ? [`away for ${spanOf(away)}`] : [])
		];
		return `${seatNumber(seat)} ${kind}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
	});
	return [
		'## The drill',
		bullets(
			[
				`Scenario: ${drill.scenario.id} (${drill.scenario.hash.slice(0, 12)})`,
				`Process: ${drill.process.title} (${drill.process.hash.slice(0, 12)})`,
				`Seed: ${drill.seed}${draws.length > 0 ? `; drawn: ${draws.join(', ')}` : ''}`,
				`Played: ${spanOf(drill.length)} of ${spanOf(drill.planned)} planned`,
				`Ending: ${ending}`,
				`Seats: ${seats.join('; ')}`,
				`Rubric ${rubric}, engine ${engine}`
			].map(escape)
		)
	].join(PARAGRAPH);
}

function timeline(report: GapReport): string {
	if (report.timeline.length === 0) return '';
	const lines = report.timeline.map(({ t, text, by, event }) => [
		clockOf(t),
		escape(text),
		escape(by.join(', ')),
		String(event)
	]);
	return ['## Timeline', rows(['Time', 'What', 'By', 'Event'], lines)].join(PARAGRAPH);
}
