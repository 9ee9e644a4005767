import { z } from 'zod';
import { accept, facilitatorAction } from '../command.ts';

/**
 * To the next thing that reaches somebody. What happens on the way is worked out by the drill, which
 * then records how far it went.
 */
export const skipAhead = facilitatorAction({
	openIn: ['running'],
	schema: z.strictObject({ type: z.literal('skip-ahead') }),
	decide: () => accept()
});
