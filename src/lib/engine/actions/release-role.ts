import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';

export const releaseRole = seatAction({
	openIn: ['lobby', 'running'],
	schema: z.strictObject({ type: z.literal('release-role'), role: z.string() }),
	decide({ role }, { state, seat }) {
		if (state.roles.get(role)?.holder !== seat.id) {
			return reject('role/not-yours', 'You do not hold this role.');
		}
		return accept({ type: 'role-released', role, seat: seat.id });
	}
});
