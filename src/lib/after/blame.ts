/** Shorter words are names and many other things. */
const SHORTEST_NAME = 3;

/** The first of these names that a text about causes mentions; a cause is a condition, never a person. */
export function nameIn(text: string, names: readonly string[]): string | undefined {
	const words = new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
	return names.find((name) =>
		name
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.some((word) => word.length >= SHORTEST_NAME && words.has(word))
	);
}
