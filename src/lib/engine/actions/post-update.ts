import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';
import { readingOf } from '../reading.ts';

const part = z.string().trim().max(2000).default('');

/** A status update in CAN form (condition, actions, needs) with the promise of the next one. */
export const postUpdate = seatAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('post-update'),
		audience: z.string(),
		condition: part,
		actions: part,
		needs: part,
		nextInMinutes: z
			.int()
			.min(1)
			.max(24 * 60)
			.nullable()
			.default(null)
	}),
	decide({ audience, condition, actions, needs, nextInMinutes }, { script, state, seat, t }) {
		const to = script.process.audiences[audience];
		if (!to) return reject('audience/unknown', `Your process names no audience ${audience}.`);
		if (!condition && !actions && !needs) {
			return reject('update/empty', 'Say at least what the condition is.');
		}
		return accept({
			type: 'update-posted',
			by: seat.id,
			audience,
			channel: to.channel,
			delivered: !script.channelFails(to.channel, readingOf(script, state, t)),
			condition,
			actions,
			needs,
			has: { condition: condition !== '', actions: actions !== '', needs: needs !== '' },
			nextAt: nextInMinutes === null ? null : t + nextInMinutes * 60
		});
	}
});
