import { z } from 'zod';
import { STATUSES } from '../../scenario/schema.ts';
import { UNDECLARED } from '../state.ts';
import { accept, reject, seatAction } from '../command.ts';

/** Investigating, identified, monitoring, resolved. Saying resolved ends nothing by itself. */
export const setStatus = seatAction({
	openIn: ['running'],
	schema: z.strictObject({ type: z.literal('set-status'), status: z.enum(STATUSES) }),
	decide({ status }, { state, seat }) {
		if (state.severity === UNDECLARED) {
			return reject('status/undeclared', 'Declare a severity first; then there is an incident.');
		}
		if (state.status === status)
			return reject('status/unchanged', `The status is ${status} already.`);
		return accept({ type: 'status-changed', by: seat.id, status });
	}
});
