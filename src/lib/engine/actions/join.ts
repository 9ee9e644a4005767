import { z } from 'zod';
import { accept, facilitatorAction, reject } from '../command.ts';

/** A seat comes into being when somebody joins; the server makes the id and keeps the name. */
export const join = facilitatorAction({
	openIn: ['lobby', 'running', 'paused', 'ended'],
	schema: z.strictObject({
		type: z.literal('join'),
		seat: z.string().regex(/^s\d+$/),
		kind: z.enum(['participant', 'observer', 'stand-in'])
	}),
	decide({ seat, kind }, { state }) {
		if (state.seats.has(seat)) return reject('seat/taken', 'That seat is taken. Join again.');
		return accept({ type: 'seat-joined', seat, kind });
	}
});
