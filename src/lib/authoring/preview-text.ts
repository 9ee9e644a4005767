import { clockOf } from '../scoring/names.ts';
import type { Preview, PreviewRow } from './preview.ts';

/** A preview as text: the timeline line by line, then what did not come. */
export function previewText({ draws, brief, rows, waiting, signals }: Preview): string {
	const drawn = Object.entries(draws).map(([name, value]) => `  ${name}: ${value}`);
	const curves = signals.map(({ title, unit, points }) => {
		const values = points.flatMap(([, value]) => (value === null ? [] : [value]));
		const gaps = points.some(([, value]) => value === null) ? ', with gaps' : '';
		const range = `${Math.min(...values)} to ${Math.max(...values)}`;
		return `  ${title}: ${values.length === 0 ? 'nothing' : range}${unit && ` ${unit}`}${gaps}`;
	});
	return [
		...section('Drawn', drawn),
		'Brief',
		indented(brief.trimEnd()),
		'',
		'Timeline (exercise time, story time)',
		...rows.map(lineOf),
		...section(
			'\nDid not come in this play',
			waiting.map(({ id, condition }) => `  ${id}${condition && ` – waits for ${flat(condition)}`}`)
		),
		...section('Signals', curves)
	].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : [title, ...lines, ''];

function lineOf({ t, story, kind, roles, via, from, text }: PreviewRow): string {
	const when = `${clockOf(t).padStart(6)} ${story === t ? '' : clockOf(story)}`.padEnd(14);
	const whom = roles.length === 0 ? 'everyone' : roles.join(', ');
	if (via === '') return `${when} ${kind}: ${text}${roles.length > 0 ? ` (${whom})` : ''}`;
	return `${when} ${via.toUpperCase()} from ${from} to ${whom}\n${indented(text.trimEnd())}`;
}

const indented = (text: string): string =>
	text
		.split('\n')
		.map((line) => `      ${line}`.trimEnd())
		.join('\n');

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
