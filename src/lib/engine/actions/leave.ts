import { z } from 'zod';
import { accept, seatAction, type EventBodies } from '../command.ts';

export const leave = seatAction({
	openIn: ['lobby', 'running', 'paused', 'ended'],
	observers: true,
	schema: z.strictObject({ type: z.literal('leave') }),
	decide(_, { state, seat }) {
		const released: EventBodies = [];
		for (const [role, held] of state.roles) {
			if (held.holder === seat.id) released.push({ type: 'role-released', role, seat: seat.id });
		}
		return accept(...released, { type: 'seat-left', seat: seat.id });
	}
});
