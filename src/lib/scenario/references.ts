import type { Finding } from '../document/finding.ts';
import type { Path } from '../document/yaml.ts';
import type { CompiledScenario, Located } from './compiled.ts';
import type { Condition, Quantity } from './conditions.ts';
import { drawnFindings } from './drawn-findings.ts';
import { expectationFindings } from './expectations.ts';
import { orderFindings } from './order.ts';
import { partsOf } from './parts.ts';
import { pathFindings } from './path-findings.ts';
import { textFindings } from './texts.ts';
import { valueFindings } from './values.ts';

/** Calls whose id the scenario itself must define, and where. */
const DEFINED_BY = {
	fired: 'injects',
	looked: 'sources',
	known: 'facts',
	started: 'actions',
	doing: 'actions',
	did: 'actions',
	chosen: 'actions',
	before: 'actions',
	ended: 'endings'
} as const;

type Section = (typeof DEFINED_BY)[keyof typeof DEFINED_BY];

/** Calls whose id only the process can define. */
const PROCESS_CALLS = new Set([
	'escalated',
	'reached',
	'updated',
	'updates',
	'eta_passed',
	'opened',
	'ticked'
]);

/** What participants may not be told apart by: knowledge and acts only. */
const HIDDEN_VARIABLES = ['state', 'draw', 'true_severity', 'known_severity'] as const;

/** Ids that nothing defines, times that cannot come, and whatever else would not work in a drill. */
export function referenceFindings(
	document: Located,
	compiled: CompiledScenario,
	file: string
): Finding[] {
	const checker = new ReferenceChecker(document, compiled, file);
	checker.conditions();
	checker.ids();
	checker.times();
	return [
		...checker.findings,
		...drawnFindings(document, compiled, file),
		...expectationFindings(document, compiled, file),
		...orderFindings(document, compiled, file),
		...pathFindings(document, compiled, file),
		...textFindings(document, compiled, file),
		...valueFindings(document, compiled, file)
	];
}

class ReferenceChecker {
	readonly findings: Finding[] = [];
	readonly #document: Located;
	readonly #compiled: CompiledScenario;
	readonly #file: string;
	readonly #names: ReadonlySet<string>;

	constructor(document: Located, compiled: CompiledScenario, file: string) {
		this.#document = document;
		this.#compiled = compiled;
		this.#file = file;
		this.#names = namesIn(compiled);
	}

	conditions() {
		const { sources, actions, expectations, path } = this.#compiled;
		for (const { path, part } of partsOf(this.#compiled)) this.#mentions(path, part);
		for (const { id, offered } of sources) this.#noKnowledge(['sources', id, 'offered'], offered);
		for (const { id, offered } of actions) this.#noKnowledge(['actions', id, 'offered'], offered);
		expectations.forEach(({ after }, index) =>
			this.#visibleOnly(['expect', index, 'after'], after, ['state', 'true_severity'])
		);
		path.forEach(({ when }, index) =>
			this.#visibleOnly(['path', index, 'when'], when, HIDDEN_VARIABLES)
		);
	}

	ids() {
		const { scenario } = this.#compiled;
		const reveals = (path: Path, ids: readonly string[] | undefined) =>
			ids?.forEach((id, index) => this.#defined([...path, index], id, 'facts'));
		for (const [id, { reveals: ids }] of Object.entries(scenario.injects)) {
			reveals(['injects', id, 'reveals'], ids);
		}
		for (const [id, { reveals: ids }] of Object.entries(scenario.contacts ?? {})) {
			reveals(['contacts', id, 'reveals'], ids);
		}
		for (const [id, source] of Object.entries(scenario.sources ?? {})) {
			source.signals?.forEach((signal, index) =>
				this.#defined(['sources', id, 'signals', index], signal, 'signals')
			);
			source.shows?.forEach((show, index) =>
				reveals(['sources', id, 'shows', index, 'reveals'], show.reveals)
			);
		}
		for (const [id, action] of Object.entries(scenario.actions ?? {})) {
			action.outcomes?.forEach((outcome, index) =>
				reveals(['actions', id, 'outcomes', index, 'reveals'], outcome.reveals)
			);
			reveals(['actions', id, 'on_cancel', 'reveals'], action.on_cancel?.reveals);
		}
		scenario.truth.forEach(({ seen }, index) => reveals(['truth', index, 'seen'], seen));
		scenario.path?.forEach((item, index) => {
			if (item.look !== undefined) this.#defined(['path', index, 'look'], item.look, 'sources');
			if (item.do !== undefined) this.#defined(['path', index, 'do'], item.do, 'actions');
		});
		for (const id of Object.keys(scenario.flows ?? {})) {
			if (typeof scenario.state?.[id] !== 'number') {
				this.#report(
					['flows', id],
					0,
					'flow/not-a-number',
					`the flow "${id}" moves a state that is no number`,
					'There is nothing it could add to.',
					`Add ${id} under state with a number such as 0.0.`
				);
			}
		}
		this.#oneNamespace();
	}

	times() {
		const { scenario } = this.#compiled;
		for (const { id, spec } of this.#compiled.injects) {
			if (spec.at === undefined && spec.when === undefined) {
				this.#report(
					['injects', id],
					0,
					'inject/no-trigger',
					`the inject "${id}" has neither at nor when`,
					'Nothing would ever fire it.',
					'Add `at: 5m`, or a `when` condition; `when: false` keeps it for the facilitator’s hand.'
				);
			}
			if ((spec.at ?? 0) + (spec.delay ?? 0) > scenario.length) {
				this.#report(
					['injects', id, spec.delay === undefined ? 'at' : 'delay'],
					0,
					'inject/after-end',
					`the inject "${id}" comes after the planned length`,
					'Most drills would end before it fires.',
					'Bring it forward, or lengthen the scenario.'
				);
			}
		}
	}

	#mentions(path: Path, { mentions }: Condition | Quantity) {
		let action: string | undefined;
		for (const { call, id, start } of mentions) {
			if (call === 'since' || call === 'count') this.#nameable(path, id, start);
			if (call === 'chosen' && action !== undefined) {
				this.#option(path, action, id, start);
				action = undefined;
				continue;
			}
			if (call === 'chosen') action = id;
			if (!(call in DEFINED_BY)) continue;
			this.#defined(path, id, DEFINED_BY[call as keyof typeof DEFINED_BY], start);
		}
	}

	/** The second id of `chosen` names a choice of that very action. */
	#option(path: Path, action: string, id: string, offset: number) {
		const options = Object.keys(this.#compiled.scenario.actions?.[action]?.choose ?? {});
		if (options.includes(id)) return;
		this.#report(
			path,
			offset,
			'reference/unknown',
			`the action "${action}" has nothing called "${id}" to choose`,
			'It would be empty for ever, so nothing can be compared with it.',
			options.length > 0
				? `Use one of: ${options.join(', ')}.`
				: `Add choose: { ${id}: [a, b] } to the action.`
		);
	}

	/** `since` and `count` take any id; one of the process must be used in its own way elsewhere. */
	#nameable(path: Path, id: string, offset: number) {
		if (this.#names.has(id)) return;
		this.#report(
			path,
			offset,
			'reference/unknown',
			`nothing in this scenario is called "${id}"`,
			'It could never happen, so whatever counts from it would wait for ever.',
			'Correct the name: an inject, source, action, fact or ending, a contact, audience or step.'
		);
	}

	#defined(path: Path, id: string, section: Section | 'signals', offset = 0) {
		const known = Object.keys(this.#compiled.scenario[section] ?? {});
		if (known.includes(id)) return;
		this.#report(
			path,
			offset,
			'reference/unknown',
			`nothing under ${section} is called "${id}"`,
			'It could never happen, so whatever waits for it would wait for ever.',
			known.length > 0 ? `Use one of: ${known.join(', ')}.` : `Add ${id} under ${section}.`
		);
	}

	#noKnowledge(path: Path, part: Condition | null) {
		const leak = part?.mentions.find((mention) => mention.call === 'known');
		if (!leak) return;
		this.#report(
			path,
			leak.start,
			'offered/gives-away',
			'`offered` reads known()',
			'An option that appears once a fact is known tells the team that it is the right one.',
			'Offer it all along, or make it depend on something else than knowledge.'
		);
	}

	#visibleOnly(path: Path, part: Condition | null, hidden: readonly string[]) {
		const leak = hidden.find((name) => part?.variables.has(name));
		if (!leak || !part) return;
		this.#report(
			path,
			Math.max(0, part.source.indexOf(leak)),
			'condition/hidden',
			`this condition reads ${leak}`,
			'Nobody can be asked to react to what nobody could see.',
			'Read knowledge and acts instead, such as fired("…"), looked("…") or known("…").'
		);
	}

	#oneNamespace() {
		const seen = new Map<string, string>();
		const { scenario } = this.#compiled;
		for (const section of ['injects', 'sources', 'actions', 'facts', 'endings'] as const) {
			for (const id of Object.keys(scenario[section] ?? {})) {
				const other = seen.get(id);
				if (other !== undefined) {
					this.#report(
						[section, id],
						0,
						'id/taken',
						`"${id}" stands under ${section} and under ${other}`,
						'since() and count() could not tell which one is meant.',
						'Give one of them another name.'
					);
				}
				seen.set(id, section);
			}
		}
	}

	#report(path: Path, offset: number, code: string, what: string, why: string, mend: string) {
		const place = this.#document.place(path, offset);
		this.findings.push({ file: this.#file, ...place, level: 'error', code, what, why, mend });
	}
}

/** Every id that can have happened, the process's as far as the scenario names them. */
function namesIn(compiled: CompiledScenario): ReadonlySet<string> {
	const { injects, sources, actions, facts, endings, contacts } = compiled.scenario;
	const defined = [injects, sources, actions, facts, endings, contacts];
	const mentioned = partsOf(compiled).flatMap(({ part }) => part.mentions);
	return new Set([
		...defined.flatMap((section) => Object.keys(section ?? {})),
		...mentioned.filter(({ call }) => PROCESS_CALLS.has(call)).map(({ id }) => id)
	]);
}
