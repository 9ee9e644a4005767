import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';
import { holds, roleTitle, startedEvent } from '../rules.ts';

/** The approving role gives the go-ahead or declines; the proposer may withdraw. */
export const answerProposal = seatAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('answer-proposal'),
		run: z.int().positive().describe('Number of the proposal in the feed'),
		approve: z.boolean(),
		reason: z.string().trim().max(500).default('')
	}),
	decide({ run, approve, reason }, context) {
		const { script, state, seat } = context;
		const proposal = state.proposals.get(run);
		if (!proposal) return reject('action/no-proposal', 'That proposal was answered already.');
		const approver = script.scenario.actions?.[proposal.action]?.approval ?? '';
		const mayDecide = holds(state, seat.id, approver);
		const withdraws = !approve && proposal.by === seat.id;
		if (!mayDecide && !withdraws) {
			return reject('action/not-yours', `The ${roleTitle(script, approver)} decides this.`);
		}
		if (!approve) return accept({ type: 'action-declined', by: seat.id, run, reason });
		const { action, options, by } = proposal;
		return accept(
			startedEvent(context, { action, options, by, proposal: run, approvedBy: seat.id })
		);
	}
});
