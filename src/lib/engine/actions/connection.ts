import { z } from 'zod';
import { accept, facilitatorAction, reject } from '../command.ts';

const seat = z.string().regex(/^s\d+$/);
const anyPhase = ['lobby', 'running', 'paused', 'ended'] as const;

/** The server saw a seat's first socket open. */
export const connect = facilitatorAction({
	openIn: anyPhase,
	schema: z.strictObject({ type: z.literal('connect'), seat }),
	decide({ seat: id }, { state }) {
		if (!state.seats.has(id)) return reject('seat/unknown', 'That seat does not exist.');
		if (state.seats.get(id)?.connected) return reject('seat/connected', 'Already connected.');
		return accept({ type: 'seat-connected', seat: id });
	}
});

/** The server saw a seat's last socket close. */
export const disconnect = facilitatorAction({
	openIn: anyPhase,
	schema: z.strictObject({ type: z.literal('disconnect'), seat }),
	decide({ seat: id }, { state }) {
		if (!state.seats.get(id)?.connected) return reject('seat/gone', 'Already disconnected.');
		return accept({ type: 'seat-disconnected', seat: id });
	}
});
