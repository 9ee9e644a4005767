import { valueIn } from '../document/edit.ts';
import type { GapReport } from '../scoring/report.ts';

/** What a proposal changes in the process that was played, line by line. */
export interface Change {
	/** Clause path. */
	readonly path: string;
	/** Lines that would go; none where there is no such clause. */
	readonly gone: readonly string[];
	readonly come: readonly string[];
}

/**
 * The changes that a report proposes, by root of the gap.
 *
 * @param process the text of the process the drill was played with
 */
export function changesOf({ gaps }: GapReport, process: string): Record<string, Change> {
	return Object.fromEntries(
		gaps.flatMap(({ root, proposal: { patch } }) => {
			if (!patch) return [];
			const { path, value } = patch;
			const change = {
				path,
				gone: linesOf(valueIn(process, path.split('.'))),
				come: linesOf(value)
			};
			return [[root, change] as const];
		})
	);
}

/** A value as its lines would stand in the file. */
function linesOf(value: unknown): string[] {
	if (value === undefined) return [];
	if (Array.isArray(value)) return value.map((item) => `- ${String(item)}`);
	if (typeof value !== 'object' || value === null) return [String(value)];
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
		typeof inner === 'object' && inner !== null
			? [`${key}:`, ...linesOf(inner).map((line) => `  ${line}`)]
			: [`${key}: ${String(inner)}`]
	);
}
