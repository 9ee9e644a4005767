import { z } from 'zod';
import { accept, facilitatorAction, reject } from '../command.ts';

/** One rung of an inject's hint ladder, told to everyone. It marks what the inject asked for. */
export const giveHint = facilitatorAction({
	openIn: ['running', 'paused'],
	schema: z.strictObject({
		type: z.literal('give-hint'),
		inject: z.string(),
		hint: z.int().min(0)
	}),
	decide({ inject, hint }, { script }) {
		const text = script.scenario.injects[inject]?.hints?.[hint];
		if (text === undefined) return reject('hint/unknown', 'The script has no such hint.');
		return accept({ type: 'hint-given', inject, hint, text });
	}
});
