import type { Finding } from '../document/finding.ts';
import { nearest } from '../document/nearest.ts';
import type { Path } from '../document/yaml.ts';
import type { CompiledScenario, Located } from './compiled.ts';
import { partsOf } from './parts.ts';
import { STATUSES, type Scalar, type Scenario } from './schema.ts';

/** What conditions compare with and nothing can ever be: mostly misspelt texts. */
export function valueFindings(
	document: Located,
	compiled: CompiledScenario,
	file: string
): Finding[] {
	const { texts, set } = textsGiven(compiled.scenario);
	const compared = partsOf(compiled).flatMap(({ path, part }) =>
		part.comparisons.map((comparison) => ({ path, ...comparison }))
	);
	const isAsked = (named: Named) => compared.some((other) => isSame(other, named));
	const finding = (path: Path, start: number, said: Pick<Finding, 'code' | 'what' | 'mend'>) => {
		const why = 'The comparison would never change, and nobody would see why.';
		return { file, ...document.place(path, start), level: 'error' as const, why, ...said };
	};
	const findings = compared.flatMap(({ path, subject, value, start }): Finding[] => {
		const mend =
			typeof value === 'number' ? mendNumber(subject, value) : mendText(texts.get(subject), value);
		if (mend === undefined) return [];
		const slips = set.filter(
			(text) => text.subject === subject && !isAsked(text) && nearest(text.value, [String(value)])
		);
		const never = finding(path, start, {
			code: 'condition/never-equal',
			what: `${subject} is never ${JSON.stringify(value)}`,
			mend
		});
		const unasked = slips.map((slip) =>
			finding(slip.path, 0, {
				code: 'state/never-asked',
				what: `${subject} becomes ${JSON.stringify(slip.value)}, which no condition asks for`,
				mend: `Write ${String(value)}, which a condition asks for, or correct it there.`
			})
		);
		// Of two spellings the rarer one is the slip; where neither is, both places are shown.
		const asked = compared.filter((other) => isSame(other, { subject, value })).length;
		if (slips.length === 0 || slips.length > asked) return [never];
		return slips.length < asked ? unasked : [never, ...unasked];
	});
	return findings.filter(isFirst);
}

interface Named {
	readonly subject: string;
	readonly value: string | number;
}

const isSame = (a: Named, b: Named): boolean => a.subject === b.subject && a.value === b.value;

/** One slip is told once, however many conditions ask for what was meant. */
const isFirst = ({ line, column }: Finding, index: number, all: readonly Finding[]): boolean =>
	all.findIndex((other) => other.line === line && other.column === column) === index;

function mendText(texts: ReadonlySet<string> | undefined, value: string): string | undefined {
	if (!texts || texts.has(value)) return undefined;
	return `Use one of: ${[...texts].filter(Boolean).join(', ')}.`;
}

const LEVELS = { from: 1, to: 5, mend: 'Levels are 1 to 4, and 5 until somebody declares one.' };
const RANGES: Readonly<Record<string, { from: number; to: number; mend: string }>> = {
	hour: { from: 0, to: 23, mend: 'Hours are 0 to 23; midnight is 0.' },
	severity: LEVELS,
	true_severity: LEVELS,
	known_severity: LEVELS
};

function mendNumber(subject: string, value: number): string | undefined {
	const range = RANGES[subject];
	return range && (value < range.from || value > range.to) ? range.mend : undefined;
}

type Draw = NonNullable<Scenario['draw']>[string];

/** What a draw can come to, as texts; `undefined` for a number between two. */
export function valuesDrawn(draw: Draw): Set<string> | undefined {
	if ('weighted' in draw) return new Set(Object.keys(draw.weighted));
	return 'pick' in draw ? new Set(draw.pick.map(String)) : undefined;
}

/** A text that a state begins with or comes to be, and where that stands. */
interface SetText {
	readonly path: Path;
	readonly subject: string;
	readonly value: string;
}

/** What each name that holds a text can be, by the subject of a comparison. */
function textsGiven(scenario: Scenario) {
	const texts = new Map<string, Set<string>>([['status', new Set(['', ...STATUSES])]]);
	for (const [id, draw] of Object.entries(scenario.draw ?? {})) {
		const values = valuesDrawn(draw);
		if (values) texts.set(`draw.${id}`, values);
	}
	for (const [id, { choose }] of Object.entries(scenario.actions ?? {})) {
		for (const [option, known] of Object.entries(choose ?? {})) {
			texts.set(`chosen/${id}/${option}`, new Set(['', ...known]));
		}
	}
	const set = setTexts(scenario);
	for (const { subject, value } of set) {
		texts.set(subject, (texts.get(subject) ?? new Set()).add(value));
	}
	return { texts, set };
}

function setTexts({ state = {}, injects, actions, contacts }: Scenario): SetText[] {
	const isText = (id: string) => typeof state[id] === 'string';
	const found = (path: Path, sets: Sets | undefined): SetText[] =>
		Object.entries(sets ?? {}).flatMap(([id, value]) =>
			isText(id) ? [{ path: [...path, id], subject: `state.${id}`, value: String(value) }] : []
		);
	return [
		...found(['state'], state),
		...Object.entries(injects).flatMap(([id, { sets }]) => found(['injects', id, 'sets'], sets)),
		...Object.entries(actions ?? {}).flatMap(([id, { outcomes = [], on_cancel: cancelled }]) => [
			...outcomes.flatMap(({ sets }, index) =>
				found(['actions', id, 'outcomes', index, 'sets'], sets)
			),
			...found(['actions', id, 'on_cancel', 'sets'], cancelled?.sets)
		]),
		...Object.entries(contacts ?? {}).flatMap(([id, { sets }]) =>
			found(['contacts', id, 'sets'], sets)
		)
	];
}

type Sets = Readonly<Record<string, Scalar>>;
