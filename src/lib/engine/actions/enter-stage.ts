import { z } from 'zod';
import { accept, facilitatorAction, reject } from '../command.ts';
import { STAGES } from '../events.ts';

/** From the hot wash to the report, one stage at a time or back again; each starts its own clock. */
export const enterStage = facilitatorAction({
	openIn: ['ended'],
	schema: z.strictObject({
		type: z.literal('enter-stage'),
		stage: z.enum(STAGES),
		gaps: z
			.array(
				z.strictObject({
					title: z.string().max(300),
					retest: z.string().max(200),
					titles: z.record(z.string().max(10), z.string().max(300)).optional()
				})
			)
			.max(50)
			.default([])
			.describe('What the team is shown as worth an action item')
	}),
	decide({ stage, gaps }, { state, wall }) {
		if (state.after?.stage === stage) return reject('stage/entered', 'You are in this stage.');
		return accept({ type: 'stage-entered', wall, stage, gaps });
	}
});

export const publishReport = facilitatorAction({
	openIn: ['ended'],
	schema: z.strictObject({ type: z.literal('publish-report') }),
	decide(_, { state, wall }) {
		if (state.after?.published) {
			return reject('report/published', 'The report is open to the team already.');
		}
		return accept({ type: 'report-published', wall });
	}
});
