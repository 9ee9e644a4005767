/*
 * The first lines of a scenario file, read and written line by line: they must be found in a file
 * that is full of faults, and everything else in it must stay as the author wrote it.
 */

const ID = /^(["']?)id\1:[ \t]*(["']?)([a-z][a-z0-9-]*)\2[ \t]*(?=#|$)/m;
const ID_LINE = /^(["']?id["']?):[^#\n]*/m;
const TITLE = /^(["']?)title\1:(.+)$/m;
/** Longer ids make poor addresses. */
const MAX_ID = 60;

/** The id a file gives itself. */
export const idIn = (text: string): string | undefined => ID.exec(text)?.[3];

/** The title a file gives itself, where it stands on one line. */
export function titleIn(text: string): string | undefined {
	const written = TITLE.exec(text)?.[2]?.trim() ?? '';
	const quote = written[0];
	if (quote === '>' || quote === '|') return undefined;
	if (quote === '"' || quote === "'") {
		const inside = written.slice(1, written.lastIndexOf(quote));
		return inside.replaceAll("''", "'") || undefined;
	}
	return written.split(' #')[0]?.trim() || undefined;
}

/** The same file under another id; a comment beside the id stays. */
export const withId = (text: string, id: string): string =>
	text.replace(
		ID_LINE,
		(line: string, key: string) => `${key}: ${id}${line.slice(line.trimEnd().length)}`
	);

/** An id made of a title: `It’s down, again!` becomes `it-s-down-again`. */
export function idFrom(title: string): string {
	const words = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+/, '');
	return words.slice(0, MAX_ID).replace(/-+$/, '') || 'scenario';
}
