import type { FacilitatorCommand } from './index.ts';

/** What a second facilitator may do beside the one in charge: nothing here moves the story. */
export const ASSISTING: ReadonlySet<string> = new Set<FacilitatorCommand['type']>([
	'answer-question',
	'take-call',
	'return-call',
	'answer-call',
	'record-observation',
	'withdraw-observation',
	'override-verdict',
	'withdraw-override'
]);
