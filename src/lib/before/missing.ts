import type { DrillState } from '../engine/state.ts';
import { checkBinding } from '../scenario/check.ts';
import type { Script } from '../scenario/script.ts';
import type { Hole } from './gaps.ts';

/** What a drill that could start still lacks. Only an empty room keeps it from starting. */
export type Missing =
	| { readonly kind: 'player' }
	| { readonly kind: 'role'; readonly role: string }
	| { readonly kind: 'comms' }
	| { readonly kind: 'answers'; readonly seats: readonly string[] }
	| { readonly kind: 'hole'; readonly hole: Hole };

/** Whoever plays and is here, stand-ins included. */
export const playersOf = ({ seats }: DrillState) =>
	[...seats.values()].filter(({ here, kind }) => here && kind !== 'observer');

/** Whoever can be asked whether the page works. */
export const readersOf = ({ seats }: DrillState) =>
	[...seats.values()].filter(({ here, kind }) => here && kind !== 'stand-in');

export function missingIn(state: DrillState, script: Script): Missing[] {
	const missing: Missing[] = [];
	if (playersOf(state).length === 0) missing.push({ kind: 'player' });
	for (const role of Object.keys(script.process.roles)) {
		if (!state.roles.get(role)?.holder) missing.push({ kind: 'role', role });
	}
	missing.push(...commsIn(state));
	return [...missing, ...checkBinding(script).map((hole) => ({ kind: 'hole' as const, hole }))];
}

function commsIn(state: DrillState): Missing[] {
	const { commsCheck } = state;
	const readers = readersOf(state);
	if (readers.length === 0) return [];
	if (!commsCheck) return [{ kind: 'comms' }];
	const silent = readers.filter(({ id }) => !commsCheck.has(id)).map(({ id }) => id);
	return silent.length === 0 ? [] : [{ kind: 'answers', seats: silent }];
}
