import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';

export const openPlaybook = seatAction({
	openIn: ['running'],
	schema: z.strictObject({ type: z.literal('open-playbook'), family: z.string() }),
	decide({ family }, { script, state, seat }) {
		if (!script.process.playbooks[family]) {
			return reject('playbook/unknown', `Your process has no playbook ${family}.`);
		}
		if (state.marks.opened.has(family)) return reject('playbook/open', 'It is open already.');
		return accept({ type: 'playbook-opened', by: seat.id, family });
	}
});
