import { storyTime } from '../scenario/story-time.ts';
import { clockOf } from '../scoring/names.ts';
import type { Preview, PreviewRow } from './preview.ts';

/**
 * A preview as text: the timeline line by line, then what did not come.
 *
 * @param starts story time at exercise 0, such as `Tue 03:05`
 */
export function previewText(preview: Preview, starts: string): string {
	const { draws, brief, rows, waiting, signals } = preview;
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
		...rows.map((row) => lineOf(row, starts)),
		...section(
			'\nDid not come in this play',
			waiting.map(({ id, condition }) => `  ${id}${condition && ` – waits for ${flat(condition)}`}`)
		),
		...section('Signals', curves)
	].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : [title, ...lines, ''];

function lineOf({ t, story, kind, roles, via, from, text }: PreviewRow, starts: string): string {
	const when = `${clockOf(t).padStart(6)}  ${storyTime(starts, story)} `;
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
