import { z } from 'zod';
import { accept, facilitatorAction, reject, seatAction } from '../command.ts';
import { ANSWERS, type Answer } from '../events.ts';
import type { DrillState } from '../state.ts';

/** What only people can judge: each votes alone, then the team agrees and the facilitator records it. */

const question = z.string().min(1).max(100).describe('Id of the expectation');
const unknown = () => reject('ask/unknown', 'This drill does not ask that.');
const asks = ({ after }: DrillState, id: string) => after?.ask.some((asked) => asked.id === id);

export const castVote = seatAction({
	openIn: ['ended'],
	schema: z.strictObject({ type: z.literal('cast-vote'), question, vote: z.enum(ANSWERS) }),
	decide({ question: id, vote }, { state, seat }) {
		if (!asks(state, id)) return unknown();
		if (state.after?.judged.has(id)) {
			return reject('ask/judged', 'The team has agreed on this. Talk to the facilitator.');
		}
		return accept({ type: 'vote-cast', by: seat.id, question: id, vote });
	}
});

export const judgeQuestion = facilitatorAction({
	openIn: ['ended'],
	schema: z.strictObject({
		type: z.literal('judge-question'),
		question,
		verdict: z.enum(ANSWERS),
		reason: z.string().trim().min(1, 'say what it rests on').max(1000)
	}),
	decide({ question: id, verdict, reason }, { state }) {
		if (!asks(state, id)) return unknown();
		const cast = [...(state.after?.votes.get(id)?.values() ?? [])];
		const count = (answer: Answer) => cast.filter((vote) => vote === answer).length;
		const votes = { yes: count('yes'), partly: count('partly'), no: count('no') };
		return accept({ type: 'question-judged', question: id, verdict, reason, votes });
	}
});
