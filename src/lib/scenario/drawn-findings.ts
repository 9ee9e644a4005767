import type { Finding } from '../document/finding.ts';
import type { CompiledScenario, Located } from './compiled.ts';
import { valuesDrawn } from './values.ts';

/** Sentences of the debrief that no draw leads to, and values drawn of which none is said. */
export function drawnFindings(
	document: Located,
	{ scenario }: CompiledScenario,
	file: string
): Finding[] {
	const draws = Object.entries(scenario.draw ?? {});
	const named = draws.flatMap(([id, draw]) => (valuesDrawn(draw) ? [id] : []));
	return Object.entries(scenario.debrief?.drawn ?? {}).flatMap(([id, sentences]): Finding[] => {
		const place = (...value: string[]) => document.place(['debrief', 'drawn', id, ...value]);
		const untold = { file, level: 'error' as const, why: 'No drill would ever tell it.' };
		const draw = scenario.draw?.[id];
		if (draw === undefined) {
			const what = `debrief.drawn tells of "${id}", and nothing draws it`;
			const mend =
				named.length > 0 ? `Use one of: ${named.join(', ')}.` : `Add ${id} under draw, with pick.`;
			return [{ ...untold, ...place(), code: 'reference/unknown', what, mend }];
		}
		const values = valuesDrawn(draw);
		if (values === undefined) {
			const what = `debrief.drawn tells of "${id}", a number between two`;
			const mend = `Leave it out here; a text tells the number with \${${id}}.`;
			return [{ ...untold, ...place(), code: 'drawn/number', what, mend }];
		}
		const never = Object.keys(sentences).filter((value) => !values.has(value));
		if (never.length > 0) {
			const mend = `Use one of: ${[...values].join(', ')}.`;
			return never.map((value) => {
				const what = `the draw "${id}" is never ${JSON.stringify(value)}`;
				return { ...untold, ...place(value), code: 'drawn/never', what, mend };
			});
		}
		const silent = [...values].filter((value) => sentences[value] === undefined);
		if (silent.length === 0) return [];
		const warning: Finding = {
			...{ file, level: 'warning', ...place(), code: 'drawn/untold' },
			what: `debrief.drawn says nothing of "${id}" where it is ${silent.join(' or ')}`,
			why: 'In such a drill nobody would be told which it was.',
			mend: `Add a sentence for ${silent.join(' and for ')}.`
		};
		return [warning];
	});
}
