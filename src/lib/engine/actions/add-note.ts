import { z } from 'zod';
import { accept, seatAction } from '../command.ts';

export const addNote = seatAction({
	openIn: ['lobby', 'running', 'paused', 'ended'],
	observers: true,
	schema: z.strictObject({
		type: z.literal('add-note'),
		text: z.string().trim().min(1, 'write something').max(2000)
	}),
	decide({ text }, { seat }) {
		return accept({ type: 'note-added', by: seat.id, text });
	}
});
