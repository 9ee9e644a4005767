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
		const scope = resolve('/process');
		const worker = await activeOf(
			await navigator.serviceWorker.register('/service-worker.js', { scope })
		);
		const parts = performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.startsWith(`${location.origin}/_app/`));
		const page = location.pathname + location.search;
		return await asked(worker, { page, parts: [...new Set(parts)] });
	} catch {
		// Private windows and plain http from another machine allow none; the page does without.
		return false;
	}
}

/** `serviceWorker.ready` never comes where the page was reached from another by a link. */
function activeOf({ active, installing, waiting }: ServiceWorkerRegistration) {
	const coming = installing ?? waiting;
	return new Promise<ServiceWorker>((ready, fail) => {
		if (!coming) return active ? ready(active) : fail(new Error('No service worker is there.'));
		const look = () => {
			if (coming.state === 'activated') ready(coming);
			if (coming.state === 'redundant') fail(new Error('The service worker was replaced.'));
		};
		coming.addEventListener('statechange', look);
		look();
	});
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
