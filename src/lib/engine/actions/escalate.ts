import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';
import { answerTime } from '../contacts.ts';

/** Pages a contact of the escalation path. Whether anybody answers is up to the story. */
export const escalate = seatAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('escalate'),
		contact: z.string(),
		message: z.string().trim().max(1000).default('')
	}),
	decide({ contact, message }, context) {
		const { script, state, seat } = context;
		if (!script.process.contacts[contact]) {
			return reject('contact/unknown', `Your process names no contact ${contact}.`);
		}
		for (const page of state.pages.values()) {
			if (page.contact === contact && !page.silent) {
				return reject('contact/ringing', 'It is ringing already. Wait, or page the next contact.');
			}
		}
		const attempt = (state.marks.escalated.get(contact)?.count ?? 0) + 1;
		const answersAt = answerTime(context, contact, attempt);
		return accept({ type: 'contact-paged', by: seat.id, contact, message, attempt, answersAt });
	}
});
