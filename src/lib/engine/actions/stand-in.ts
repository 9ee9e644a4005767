import { z } from 'zod';
import { accept, facilitatorAction, reject, type EventBodies } from '../command.ts';
import { DILIGENCES } from '../events.ts';
import { knownRole, roleTitle } from '../rules.ts';
import type { DrillState } from '../state.ts';

/** Colleagues played by the server: they hold a role that nobody took, until somebody takes it. */

export const seatStandIn = facilitatorAction({
	openIn: ['lobby', 'running', 'paused'],
	schema: z.strictObject({
		type: z.literal('seat-stand-in'),
		role: z.string(),
		diligence: z.enum(DILIGENCES)
	}),
	decide({ role, diligence }, { script, state }) {
		if (!knownRole(script, role)) {
			return reject('role/unknown', `Your process has no role ${role}.`);
		}
		if (state.roles.get(role)?.holder) {
			return reject('stand-in/held', `${roleTitle(script, role)} is held already.`);
		}
		const seat = freeSeat(state);
		return accept(
			{ type: 'seat-joined', seat, kind: 'stand-in', standsFor: role, diligence },
			{ type: 'role-claimed', role, seat }
		);
	}
});

export const dismissStandIn = facilitatorAction({
	openIn: ['lobby', 'running', 'paused'],
	schema: z.strictObject({ type: z.literal('dismiss-stand-in'), seat: z.string() }),
	decide({ seat: id }, { state }) {
		const seat = state.seats.get(id);
		if (!seat?.here || seat.kind !== 'stand-in') {
			return reject('stand-in/gone', 'This stand-in has left already.');
		}
		const released: EventBodies = [...state.roles].flatMap(([role, { holder }]) =>
			holder === id ? [{ type: 'role-released' as const, role, seat: id }] : []
		);
		return accept(...released, { type: 'seat-left', seat: id });
	}
});

/** A person takes a role from the stand-in that held it; one that has no role left goes. */
export function relieve(state: DrillState, role: string): EventBodies {
	const holder = state.roles.get(role)?.holder ?? '';
	if (state.seats.get(holder)?.kind !== 'stand-in') return [];
	const others = [...state.roles].some(([id, held]) => id !== role && held.holder === holder);
	const released = { type: 'role-released', role, seat: holder } as const;
	return others ? [released] : [released, { type: 'seat-left', seat: holder }];
}

export const freeSeat = ({ seats }: DrillState): string =>
	`s${1 + Math.max(0, ...[...seats.keys()].map((id) => Number(id.slice(1))))}`;
