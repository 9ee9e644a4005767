import { z } from 'zod';
import { accept, facilitatorAction, reject } from '../command.ts';
import { seatAudience } from '../projection.ts';

export const answerQuestion = facilitatorAction({
	openIn: ['lobby', 'running', 'paused', 'ended'],
	schema: z.strictObject({
		type: z.literal('answer-question'),
		question: z.int().positive().describe('Number of the question in the log'),
		text: z.string().trim().min(1, 'write an answer').max(2000),
		toEveryone: z.boolean()
	}),
	decide({ question, text, toEveryone }, { state }) {
		const found = state.questions.get(question);
		if (!found) return reject('question/answered', 'This question was answered already.');
		const to = toEveryone ? 'everyone' : seatAudience(found.by);
		const { text: asked, wish } = found;
		return accept({ type: 'question-answered', question, to, asked, text, ...(wish && { wish }) });
	}
});
