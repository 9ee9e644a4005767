import { z } from 'zod';
import { DIMENSIONS } from '../../scenario/schema.ts';
import { accept, facilitatorAction, reject, seatAction } from '../command.ts';

/** What somebody who watches saw, for the report: about a moment and, where it fits, a dimension. */

const content = {
	at: z.int().min(0).optional().describe('Exercise second it is about; default: now'),
	dimension: z.enum(DIMENSIONS).nullable().default(null),
	text: z.string().trim().min(1, 'write what you saw').max(2000)
};

const phases = ['running', 'paused', 'ended'] as const;
const future = () => reject('observation/future', 'Choose a moment that has been.');

export const observe = seatAction({
	openIn: phases,
	observers: true,
	schema: z.strictObject({ type: z.literal('observe'), ...content }),
	decide({ at, dimension, text }, { seat, t }) {
		if (seat.kind !== 'observer') {
			return reject('seat/not-observer', 'Observers record what they see; you take notes.');
		}
		if (at !== undefined && at > t) return future();
		return accept({ type: 'observation-added', by: seat.id, at: at ?? t, dimension, text });
	}
});

export const recordObservation = facilitatorAction({
	openIn: phases,
	schema: z.strictObject({ type: z.literal('record-observation'), ...content }),
	decide({ at, dimension, text }, { t }) {
		if (at !== undefined && at > t) return future();
		return accept({ type: 'observation-added', by: 'facilitator', at: at ?? t, dimension, text });
	}
});

export const withdrawObservation = facilitatorAction({
	openIn: phases,
	schema: z.strictObject({
		type: z.literal('withdraw-observation'),
		observation: z.int().positive().describe('Its number in the log')
	}),
	decide: ({ observation }) => accept({ type: 'observation-withdrawn', observation })
});
