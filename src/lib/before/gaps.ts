import type { App } from '#server/services/app.ts';
import { checkBinding, type BindingGap } from '../scenario/check.ts';
import { bindScript } from '../scenario/script.ts';

export type Hole = Pick<BindingGap, 'kind' | 'id'>;

/** What a process lacks for each scenario of the library, by the scenario's id. */
export function holesIn({ library }: App, processId: string): Readonly<Record<string, Hole[]>> {
	const process = library.process(processId)?.process;
	if (!process) return {};
	return Object.fromEntries(
		library.scenarios().flatMap(({ id }) => {
			const found = library.scenario(id);
			const gaps = found ? checkBinding(bindScript(found.compiled, process)) : [];
			return gaps.length === 0 ? [] : [[id, gaps.map(({ kind, id }) => ({ kind, id }))] as const];
		})
	);
}
