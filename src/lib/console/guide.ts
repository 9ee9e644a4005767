import type { Script } from '../scenario/script.ts';
import type { Wording } from './comparison.ts';
import { inWords, type Piece } from './in-words.ts';

/** What somebody who never ran a drill needs to know beside one inject. */
export interface Guide {
	/** In the author's words; may be empty. */
	readonly note: string;
	/** What a good team does once it fired, in the author's words. */
	readonly expected: readonly string[];
	/** What the scenario asks of the team from then on, and within how many seconds. */
	readonly asked: readonly { readonly what: readonly Piece[]; readonly within: number }[];
}

export function guideOf(script: Script, inject: string, wording: Wording): Guide {
	const { injects, path = [], expect = [] } = script.scenario;
	const waits = `fired("${inject}")`;
	const mentions = (condition: unknown) => String(condition ?? '').includes(waits);
	return {
		note: injects[inject]?.guide ?? '',
		expected: path.flatMap(({ when, expected }) =>
			expected !== undefined && mentions(when) ? [expected.trim()] : []
		),
		asked: expect.flatMap(({ after, see, within }) =>
			see !== undefined && within !== undefined && mentions(after)
				? [{ what: inWords(String(see), wording), within }]
				: []
		)
	};
}
