import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';

/** Declares an incident, or changes its severity; the reason is for the timeline. */
export const declareSeverity = seatAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('declare-severity'),
		severity: z.int().min(1).max(4),
		reason: z.string().trim().min(1, 'say why, in a few words').max(500)
	}),
	decide({ severity, reason }, { state, seat }) {
		if (state.severity === severity) {
			return reject('severity/unchanged', `The incident is SEV-${severity} already.`);
		}
		return accept({ type: 'severity-declared', by: seat.id, severity, reason });
	}
});
