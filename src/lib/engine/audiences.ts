import { audiencesOf, EVERYONE, roleAudience, type Audience } from './projection.ts';
import type { DrillEvent } from './events.ts';
import type { DrillState, Seat } from './state.ts';

/**
 * Who gets something addressed to roles (none: everyone). A vacant role's mail goes to everyone,
 * flagged, so that nothing is swallowed unseen.
 */
export function addressees(
	state: DrillState,
	roles: readonly string[]
): { to: Audience[]; vacant: string[] } {
	if (roles.length === 0) return { to: [...EVERYONE], vacant: [] };
	const vacant = roles.filter((role) => !state.roles.get(role)?.holder);
	if (vacant.length > 0) return { to: [...EVERYONE], vacant };
	return { to: roles.map(roleAudience), vacant };
}

/** Whether an event is part of what a seat may know, now. */
export function seatSees(seat: Seat, event: DrillEvent): boolean {
	return audiencesOf(event).some((audience) => event.n <= (seat.audiences.get(audience) ?? 0));
}

/** Whether anybody who can act is connected among the addressees. */
export function reachesSomebody(state: DrillState, to: readonly Audience[]): boolean {
	for (const seat of state.seats.values()) {
		if (!seat.connected || seat.kind === 'observer') continue;
		if (to.some((audience) => seat.audiences.get(audience) === Infinity)) return true;
	}
	return false;
}
