import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';
import { checkOptions, holds, startedEvent } from '../rules.ts';

/**
 * Works on the system. Where the scenario asks for a go-ahead it becomes a proposal, unless the
 * actor holds the approving role or goes on without asking, which is seen and scored.
 */
export const startAction = seatAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('start-action'),
		action: z.string(),
		options: z.record(z.string(), z.string()).default({}),
		withoutApproval: z.boolean().default(false)
	}),
	decide({ action, options, withoutApproval }, context) {
		const { script, state, seat } = context;
		const found = script.scenario.actions?.[action];
		if (!found || !state.offers?.actions.includes(action)) {
			return reject('action/unknown', 'That cannot be done right now.');
		}
		const wrong = checkOptions(found, options);
		if (wrong) return reject('action/options', wrong);
		for (const run of state.runs.values()) {
			if (run.action === action) return reject('action/running', 'It is under way already.');
		}
		if (found.most !== undefined && (state.marks.started.get(action)?.count ?? 0) >= found.most) {
			return reject('action/spent', 'It was done as often as it can be.');
		}
		const approver = found.approval;
		if (approver && !holds(state, seat.id, approver) && !withoutApproval) {
			for (const proposal of state.proposals.values()) {
				if (proposal.action === action) {
					return reject('action/proposed', 'It was proposed already and waits for a go-ahead.');
				}
			}
			return accept({ type: 'action-proposed', by: seat.id, action, options });
		}
		const approvedBy = approver && holds(state, seat.id, approver) ? seat.id : null;
		return accept(
			startedEvent(context, { action, options, by: seat.id, proposal: null, approvedBy })
		);
	}
});
