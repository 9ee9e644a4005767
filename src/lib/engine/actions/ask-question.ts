import { z } from 'zod';
import { accept, seatAction } from '../command.ts';

/** To the facilitator alone: about the exercise, not the incident. */
export const askQuestion = seatAction({
	openIn: ['lobby', 'running', 'paused'],
	observers: true,
	schema: z.strictObject({
		type: z.literal('ask-question'),
		text: z.string().trim().min(1, 'write your question').max(1000),
		wish: z.literal('time-out').optional()
	}),
	decide: ({ text, wish }, { seat }) =>
		accept({ type: 'question-asked', by: seat.id, text, ...(wish && { wish }) })
});
