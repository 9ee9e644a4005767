import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';

/** A handover is announced here and takes effect only when the other side acknowledges it. */
export const handOverRole = seatAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('hand-over-role'),
		role: z.string(),
		to: z.string(),
		note: z.string().trim().max(500).default('')
	}),
	decide({ role, to, note }, { state, seat }) {
		const held = state.roles.get(role);
		if (held?.holder !== seat.id) return reject('role/not-yours', 'You do not hold this role.');
		const other = state.seats.get(to);
		if (!other?.here || other.kind === 'observer' || to === seat.id) {
			return reject('role/nobody-there', 'Choose a participant who is here.');
		}
		if (held.offer?.to === to) return reject('role/offered', 'They have not answered yet.');
		return accept({ type: 'handover-offered', role, from: seat.id, to, note });
	}
});
