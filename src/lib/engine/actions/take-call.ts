import { z } from 'zod';
import { accept, facilitatorAction, reject, type Context } from '../command.ts';
import { readingOf } from '../reading.ts';

/** The facilitator plays a contact that was paged: the story's own answer waits meanwhile. */

const page = z.int().positive().describe('Number of the page in the log');

const ringing = ({ state }: Context, run: number) => state.pages.get(run);
const gone = () => reject('page/over', 'This page was answered already.');

export const takeCall = facilitatorAction({
	openIn: ['running', 'paused'],
	schema: z.strictObject({ type: z.literal('take-call'), page }),
	decide({ page: run }, context) {
		const found = ringing(context, run);
		if (!found) return gone();
		if (found.taken) return reject('page/taken', 'You play this contact already.');
		return accept({ type: 'call-taken', run, contact: found.contact });
	}
});

export const returnCall = facilitatorAction({
	openIn: ['running', 'paused'],
	schema: z.strictObject({ type: z.literal('return-call'), page }),
	decide({ page: run }, context) {
		const found = ringing(context, run);
		if (!found?.taken) return reject('page/not-taken', 'The story plays this contact.');
		return accept({ type: 'call-returned', run, contact: found.contact });
	}
});

export const answerCall = facilitatorAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('answer-call'),
		page,
		text: z.string().trim().min(1, 'say something').max(2000),
		helps: z.boolean().describe('The contact does and tells what the script has it do and tell')
	}),
	decide({ page: run, text, helps }, context) {
		const found = ringing(context, run);
		if (!found) return gone();
		if (!found.taken) return reject('page/not-taken', 'Take the call over before answering it.');
		const { script, state, t } = context;
		const behaviour = helps ? script.scenario.contacts?.[found.contact] : undefined;
		return accept({
			type: 'contact-answered',
			contact: found.contact,
			run,
			to: found.by,
			text,
			byHand: true,
			sets: script.changes(behaviour?.sets, readingOf(script, state, t)),
			reveals: behaviour?.reveals ?? []
		});
	}
});
