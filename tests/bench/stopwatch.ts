/** Milliseconds that `work` takes; the best of a few, since whatever disturbs only adds. */
export function milliseconds(work: () => unknown, repeats = 5): number {
	let best = Infinity;
	for (let i = 0; i < repeats; i += 1) {
		const start = performance.now();
		work();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}
