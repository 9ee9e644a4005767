import type { Catalogue } from '../engine/catalogue.ts';
import { ERASED_NAME } from '../engine/erase.ts';
import type { TextsOf } from '../text/load.ts';

interface Sitting {
	readonly kind: string;
	readonly standsFor?: string | null | undefined;
}

/** A name as screens say it; one that was erased is said so in the reader's words. */
export const nameText = (name: string, { erased }: Pick<TextsOf<'shared'>, 'erased'>): string =>
	name === ERASED_NAME ? erased : name;

/** Names of all who sit here: people have given theirs, and a stand-in is called by its role. */
export function namesOf(
	given: Readonly<Record<string, string>>,
	seats: Iterable<readonly [string, Sitting]>,
	{ process }: Catalogue,
	text: Pick<TextsOf<'shared'>, 'standIn' | 'erased'>
): Readonly<Record<string, string>> {
	const standIns = [...seats].flatMap(([seat, { kind, standsFor }]) =>
		kind === 'stand-in' && standsFor
			? [[seat, text.standIn(process.roles[standsFor]?.title ?? standsFor)] as const]
			: []
	);
	const people = Object.entries(given).map(([seat, name]) => [seat, nameText(name, text)] as const);
	return Object.fromEntries([...people, ...standIns]);
}
