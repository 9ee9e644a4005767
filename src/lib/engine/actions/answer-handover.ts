import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';

export const answerHandover = seatAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('answer-handover'),
		role: z.string(),
		accept: z.boolean()
	}),
	decide({ role, accept: taken }, { state, seat }) {
		const offer = state.roles.get(role)?.offer;
		if (offer?.to !== seat.id) {
			return reject('role/no-offer', 'Nobody is handing this role to you any more.');
		}
		const type = taken ? 'handover-accepted' : 'handover-declined';
		return accept({ type, role, from: offer.from, to: seat.id });
	}
});
