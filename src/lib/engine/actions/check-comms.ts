import { z } from 'zod';
import { accept, facilitatorAction, reject, seatAction } from '../command.ts';

/** Does everybody read this? Asked in the lobby; asking again begins anew. */
export const askCommsCheck = facilitatorAction({
	openIn: ['lobby'],
	schema: z.strictObject({ type: z.literal('ask-comms-check') }),
	decide: () => accept({ type: 'comms-check-asked' })
});

export const answerCommsCheck = seatAction({
	openIn: ['lobby'],
	observers: true,
	schema: z.strictObject({ type: z.literal('answer-comms-check') }),
	decide(_, { state, seat }) {
		if (!state.commsCheck) return reject('comms/not-asked', 'Nobody asked for a comms check yet.');
		if (state.commsCheck.has(seat.id)) {
			return reject('comms/answered', 'Your answer has arrived already.');
		}
		return accept({ type: 'comms-check-answered', by: seat.id });
	}
});
