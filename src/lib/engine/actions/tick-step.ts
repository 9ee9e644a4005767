import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';
import { knownStep } from '../rules.ts';

export const tickStep = seatAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('tick-step'),
		step: z.string().describe('family.step, such as database.look_first'),
		note: z.string().trim().max(500).default('')
	}),
	decide({ step, note }, { script, state, seat }) {
		if (!knownStep(script, step)) return reject('step/unknown', `No playbook has a step ${step}.`);
		const [family = ''] = step.split('.');
		if (!state.marks.opened.has(family)) {
			return reject('step/closed', 'Open this playbook before ticking its steps.');
		}
		if (state.tickedAt.has(step)) return reject('step/ticked', 'This step is ticked already.');
		return accept({ type: 'step-ticked', by: seat.id, step, note });
	}
});
