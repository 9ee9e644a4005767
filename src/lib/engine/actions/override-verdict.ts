import { z } from 'zod';
import { accept, facilitatorAction, reject } from '../command.ts';

/**
 * A person corrects the score, with a reason: the verdict, or that an act was done aloud at a moment.
 * The report keeps both values.
 */
export const overrideVerdict = facilitatorAction({
	openIn: ['running', 'paused', 'ended'],
	schema: z.strictObject({
		type: z.literal('override-verdict'),
		key: z.string().min(1).max(200),
		openedAt: z.int().min(0).nullable(),
		verdict: z.enum(['met', 'partial', 'missed', 'waived']).nullable(),
		doneAt: z.int().min(0).nullable(),
		reason: z.string().trim().min(1, 'give a reason').max(1000)
	}),
	decide({ key, openedAt, verdict, doneAt, reason }, { t }) {
		if ((verdict === null) === (doneAt === null)) {
			return reject('override/one', 'Choose a verdict, or the moment at which it was done aloud.');
		}
		if (doneAt !== null && doneAt > t) {
			return reject('override/future', 'Choose a moment that has been.');
		}
		return accept({ type: 'verdict-overridden', key, openedAt, verdict, doneAt, reason });
	}
});

export const withdrawOverride = facilitatorAction({
	openIn: ['running', 'paused', 'ended'],
	schema: z.strictObject({
		type: z.literal('withdraw-override'),
		override: z.int().positive().describe('Its number in the log')
	}),
	decide: ({ override }) => accept({ type: 'override-withdrawn', override })
});
