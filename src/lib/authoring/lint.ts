import type { Finding } from '../document/finding.ts';
import type { Path } from '../document/yaml.ts';
import type { Process } from '../process/schema.ts';
import { READABLE } from '../bots/reading-load.ts';
import { compileScenario, type Compiled } from '../scenario/compile.ts';
import { lintCompiled } from '../scenario/lint.ts';
import type { Scenario } from '../scenario/schema.ts';
import { bindScript } from '../scenario/script.ts';
import { clockOf } from '../scoring/names.ts';
import { bindingFindings } from './bindings.ts';
import { explore, type Explored, type Refusal } from './explore.ts';

/**
 * Everything that can be said about a scenario file: what reading it shows, what the process it is
 * played with does not name and, where it has no error, what playing it shows. The editor, the
 * terminal and the tests say the same.
 */
export function lint(
	text: string,
	file: string,
	process: Process,
	{ plays = true }: { readonly plays?: boolean } = {}
): readonly Finding[] {
	const compiled = compileScenario(text, file);
	if (!compiled.ok) return compiled.findings;
	return inOrder([
		...lintCompiled(compiled, file),
		...bindingFindings(compiled, file, process),
		...(plays ? playsOf(compiled, file, process) : [])
	]);
}

/** What only the process and plays show of a scenario without errors; empty where it has some. */
export function lintPlays(text: string, file: string, process: Process): readonly Finding[] {
	const compiled = compileScenario(text, file);
	if (!compiled.ok) return [];
	return inOrder([
		...bindingFindings(compiled, file, process),
		...playsOf(compiled, file, process)
	]);
}

function playsOf({ scenario, document }: Compiled, file: string, process: Process): Finding[] {
	const script = bindScript(scenario, process);
	return remarksOn(explore(script), script.scenario).map(
		({ path, level = 'warning', ...said }) => ({
			file,
			...document.place(path),
			level,
			...said
		})
	);
}

interface Remark extends Pick<Finding, 'code' | 'what' | 'why' | 'mend'> {
	readonly path: Path;
	readonly level?: Finding['level'];
}

function remarksOn(explored: Explored, scenario: Scenario): Remark[] {
	return [
		...[...explored.cascades].map(cascade),
		...unreached(explored),
		...expectations(explored, scenario),
		...[...explored.stumbles].map(([index, refusal]) => stumble(index, refusal)),
		...overload(explored)
	];
}

const cascade = (id: string): Remark => ({
	path: ['injects', id],
	level: 'error',
	code: 'engine/cascade',
	what: `the inject "${id}" sets off its own condition again within one second`,
	why: 'It is stopped after the first time, and the facilitator cannot tell why.',
	mend: 'Give it a delay, or let what it sets make its condition false.'
});

function unreached({ unreached: { injects, endings }, plays }: Explored): Remark[] {
	const tried = `none of ${plays} plays`;
	return [
		...[...injects].map((id) => ({
			path: ['injects', id],
			code: 'inject/unreached',
			what: `${tried} came to the inject "${id}"`,
			why: 'Whatever it should show, a team will hardly see it.',
			mend: 'Widen its condition, or remove it; `when: false` keeps it for the facilitator’s hand.'
		})),
		...[...endings].map((id) => ({
			path: ['endings', id],
			code: 'ending/unreached',
			what: `${tried} came to the ending "${id}"`,
			why: 'An ending that cannot be reached promises a choice that is none.',
			mend: 'See what its condition waits for, and whether an ending above it always comes first.'
		}))
	];
}

function expectations(
	{ unreached, metByNobody, plays }: Explored,
	{ expect = [] }: Scenario
): Remark[] {
	return expect.flatMap(({ id }, index): Remark[] => {
		const path = ['expect', index];
		if (metByNobody.has(id)) {
			return [
				{
					path,
					code: 'expect/met-by-nobody',
					what: `a team that does nothing meets the expectation "${id}"`,
					why: 'It says nothing about a team.',
					mend: 'Ask for an act in `see`, one that only people can do.'
				}
			];
		}
		if (!unreached.expectations.has(id)) return [];
		return [
			{
				path,
				code: 'expect/never-met',
				what: `no team met the expectation "${id}" in ${plays} plays`,
				why: 'What the model answer cannot do, nobody can be asked to do.',
				mend: 'Let the path do it in time, or give it more time.'
			}
		];
	});
}

const stumble = (index: number, { code, message }: Refusal): Remark => ({
	path: ['path', index],
	code: 'path/stumbles',
	what: `this move of the model answer was refused: ${message}`,
	why: 'What a good team cannot do is no answer.',
	mend: code.endsWith('/unknown')
		? 'Name what the process it is played with has.'
		: 'Make its `when` wait until it can be done.'
});

function overload({ overload: load }: Explored): Remark[] {
	if (!load) return [];
	const { role, injects, from, to, last, team, seed } = load;
	return [
		{
			path: last === null ? ['injects'] : ['injects', last],
			code: 'inject/overload',
			what: `${role} gets ${injects} injects from ${clockOf(from)} to ${clockOf(to)} (${team}, seed ${seed})`,
			why: `More than ${READABLE.injects} in ${READABLE.within / 60} minutes nobody reads.`,
			mend: 'Delay one of them, join two, or send one to somebody else.'
		}
	];
}

const inOrder = (findings: readonly Finding[]): Finding[] =>
	findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
