import type { Catalogue } from '../engine/catalogue.ts';
import type { TextsOf } from '../text/load.ts';

interface Sitting {
	readonly kind: string;
	readonly standsFor?: string | null | undefined;
}

/** Names of all who sit here: people have given theirs, and a stand-in is called by its role. */
export function namesOf(
	given: Readonly<Record<string, string>>,
	seats: Iterable<readonly [string, Sitting]>,
	{ process }: Catalogue,
	text: Pick<TextsOf<'shared'>, 'standIn'>
): Readonly<Record<string, string>> {
	const standIns = [...seats].flatMap(([seat, { kind, standsFor }]) =>
		kind === 'stand-in' && standsFor
			? [[seat, text.standIn(process.roles[standsFor]?.title ?? standsFor)] as const]
			: []
	);
	return { ...given, ...Object.fromEntries(standIns) };
}
