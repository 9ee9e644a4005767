import type { SeatCommand } from '../engine/actions/index.ts';
import type { Briefing } from './briefing.ts';
import type { Team } from './teams.ts';

const DUE = '2026-02-01';

/** What a stand-in team writes after the drill. */
export function postmortemOf(
	care: Team['writesPostmortem'],
	{ scenario }: Briefing
): Extract<SeatCommand, { type: 'write-postmortem' }> | undefined {
	if (care === 'none') return undefined;
	const whatHappened = `${scenario.title}: see the timeline.`;
	if (care === 'sketchy') {
		const items = [{ title: 'Look into it', owner: '', due: null, retest: '' }];
		return {
			type: 'write-postmortem',
			whatHappened,
			impact: '',
			rootCause: '',
			prevention: '',
			items
		};
	}
	return {
		type: 'write-postmortem',
		whatHappened,
		impact: 'Customers were affected as the updates say.',
		rootCause: 'As found in the evidence.',
		prevention: 'An alert that fires earlier, and a rehearsed first move.',
		items: [
			{
				title: 'Alert earlier and rehearse the first move',
				owner: 'technical_lead',
				due: DUE,
				retest: `open/${scenario.family}`
			}
		]
	};
}
