import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';

export const acknowledgeAlert = seatAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('acknowledge-alert'),
		inject: z.int().positive().describe('Number of the alert in the feed')
	}),
	decide({ inject }, { state, seat }) {
		const acknowledged = state.alerts.get(inject);
		if (acknowledged === undefined) return reject('alert/unknown', 'That is not an alert.');
		if (acknowledged) return reject('alert/acknowledged', 'Somebody acknowledged it already.');
		return accept({ type: 'alert-acknowledged', by: seat.id, inject });
	}
});
