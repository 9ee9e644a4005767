import type { TextsOf } from './load.ts';

export interface Refused {
	/** `area/reason`, stable. */
	readonly code: string;
	/** English, from the rule that refused. */
	readonly message: string;
}

/** Why something was refused, in the reader's language where it has a sentence for the code. */
export const refusalText = (texts: TextsOf<'refusals'>, { code, message }: Refused): string =>
	texts[code] ?? message;
