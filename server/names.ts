import { refuse, type Refusal } from './refusal.ts';

export const MAX_NAME = 60;

/** The name somebody gave as the others will read it, or why it cannot be one. */
export function nameFrom(given: string): { readonly ok: true; readonly name: string } | Refusal {
	const name = given.trim();
	if (name === '') return refuse('name/missing', 'Write the name the others know you by.');
	if (name.length > MAX_NAME) {
		return refuse('name/long', `Use a name of at most ${MAX_NAME} letters.`);
	}
	return { ok: true, name };
}
