import { dev } from '$app/environment';
import { resolve } from '$app/paths';

/** What the page asks of its service worker. */
export interface Keep {
	readonly page: string;
	/** Addresses of all that the page is made of. */
	readonly parts: readonly string[];
}

/**
 * Has this page kept on the device, with what it is made of. The service worker is in charge of the
 * pages of the process and of nothing else: no page of a drill can ever come out of its cache.
 *
 * @returns whether it is kept
 */
export async function keepForLater(): Promise<boolean> {
	if (dev || !('serviceWorker' in navigator)) return false;
	try {
		await navigator.serviceWorker.register('/service-worker.js', { scope: resolve('/process') });
		const { active } = await navigator.serviceWorker.ready;
		if (!active) return false;
		const parts = performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.startsWith(`${location.origin}/_app/`));
		const page = location.pathname + location.search;
		return await asked(active, { page, parts: [...new Set(parts)] });
	} catch {
		// Private windows and plain http from another machine allow none; the page does without.
		return false;
	}
}

function asked(worker: ServiceWorker, keep: Keep): Promise<boolean> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((answer) => {
		port1.onmessage = ({ data }: MessageEvent<boolean>) => answer(data);
		worker.postMessage(keep, [port2]);
	});
}

/** Whoever signs out on this device leaves no copy behind. */
export async function forgetCopies(): Promise<void> {
	if (!('caches' in globalThis)) return;
	for (const name of await caches.keys()) await caches.delete(name);
}
