import { z } from 'zod';
import { actionItem, CAUSES } from '../events.ts';
import { accept, facilitatorAction, seatAction } from '../command.ts';

const section = z.string().trim().max(10_000);

const content = {
	whatHappened: section.default(''),
	impact: section.default(''),
	rootCause: section.default(''),
	prevention: section.default(''),
	contributing: section.optional(),
	wentWell: section.optional(),
	wentBadly: section.optional(),
	items: z.array(actionItem).max(50).default([]),
	named: z
		.array(z.enum(CAUSES))
		.max(CAUSES.length)
		.optional()
		.describe('Causes that name somebody. The server says so, as names stand beside the log')
};

type Content = z.infer<z.ZodObject<typeof content>>;

/** The text may be erased later; which parts were filled is recorded for good. */
function written(by: string, wall: number, text: Content) {
	const { whatHappened, impact, rootCause, prevention, items, named = [] } = text;
	const { contributing = '', wentWell = '', wentBadly = '' } = text;
	const complete = items.filter((item) => item.owner && item.due && item.retest);
	return accept({
		type: 'postmortem-written',
		wall,
		by,
		whatHappened,
		impact,
		rootCause,
		prevention,
		contributing,
		wentWell,
		wentBadly,
		items,
		has: {
			whatHappened: whatHappened !== '',
			impact: impact !== '',
			rootCause: rootCause !== '',
			prevention: prevention !== '',
			items: items.length,
			completeItems: complete.length,
			named
		}
	});
}

export const writePostmortem = seatAction({
	openIn: ['ended'],
	schema: z.strictObject({ type: z.literal('write-postmortem'), ...content }),
	decide: (text, { seat, wall }) => written(seat.id, wall, text)
});

/** The facilitator types what the team agreed on. */
export const recordPostmortem = facilitatorAction({
	openIn: ['ended'],
	schema: z.strictObject({ type: z.literal('record-postmortem'), ...content }),
	decide: (text, { wall }) => written('facilitator', wall, text)
});
