/** Slips of the finger that a misspelt word may hold; more, and another word was meant. */
const SLIPS = 2;

/** The word that was most likely meant, or `undefined` where none comes near. */
export function nearest(written: string, words: Iterable<string>): string | undefined {
	const plain = written.toLowerCase();
	let best: { readonly word: string; readonly slips: number } | undefined;
	for (const word of words) {
		const slips = distance(plain, word.toLowerCase());
		if (slips <= Math.min(SLIPS, word.length / 3) && slips < (best?.slips ?? Infinity)) {
			best = { word, slips };
		}
	}
	return best?.word;
}

/** Letters added, left out or changed, and neighbours that changed places. */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min(
				(last[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(last[j - 1] ?? 0) + (same ? 0 : 1)
			);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		[before, last] = [last, row];
	}
	return last[b.length] ?? 0;
}
