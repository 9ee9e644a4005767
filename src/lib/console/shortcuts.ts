import type { TextsOf } from '../text/load.ts';

export type Shortcut = keyof TextsOf<'dialogs'>['keys']['acts'];

/** The key of each act; the same in every language, so that a cheat sheet on the wall stays true. */
export const SHORTCUTS: Readonly<Record<Shortcut, string>> = {
	pause: 'p',
	discussion: 'd',
	timeOut: 't',
	skipAhead: 'n',
	improvise: 'i',
	hint: 'h',
	observe: 'o',
	answer: 'a',
	undo: 'u',
	script: '1',
	team: '2',
	asked: '3',
	feed: 'f',
	signals: 's',
	world: 'w',
	end: 'e',
	keys: '?'
};

interface Pressed {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	readonly repeat: boolean;
}

/** What a key means on the console; undefined where it is part of something else. */
export function shortcutOf(
	{ key, ctrlKey, altKey, metaKey, repeat }: Pressed,
	isWriting: boolean
): Shortcut | undefined {
	if (isWriting || ctrlKey || altKey || metaKey || repeat) return undefined;
	const wanted = key.toLowerCase();
	return (Object.keys(SHORTCUTS) as Shortcut[]).find((act) => SHORTCUTS[act] === wanted);
}
