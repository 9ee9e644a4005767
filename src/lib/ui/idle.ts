/** How long a browser that never says when it is idle is left alone. */
const SETTLED_MS = 2_000;

/**
 * Does something once the browser has nothing else to do.
 *
 * @returns calls it off, as long as it has not begun
 */
export function whenIdle(task: () => Promise<void>): () => void {
	// Safari does not say when it is idle.
	if (!('requestIdleCallback' in globalThis)) {
		const timer = setTimeout(() => void task(), SETTLED_MS);
		return () => clearTimeout(timer);
	}
	const wish = requestIdleCallback(() => void task());
	return () => cancelIdleCallback(wish);
}
