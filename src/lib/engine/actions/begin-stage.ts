import { z } from 'zod';
import { GATHERING } from '../agenda.ts';
import { accept, facilitatorAction, reject } from '../command.ts';

/** The clock of the agenda runs while the team is briefed, and while it takes its roles. */
export const beginStage = facilitatorAction({
	openIn: ['lobby'],
	schema: z.strictObject({ type: z.literal('begin-stage'), stage: z.enum(GATHERING) }),
	decide({ stage }, { state, wall }) {
		if (state.stage?.id === stage) return reject('stage/begun', 'This has begun already.');
		return accept({ type: 'stage-begun', wall, stage });
	}
});
