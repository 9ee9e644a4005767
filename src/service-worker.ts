/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />

import { version } from '$service-worker';
import type { Keep } from './lib/process-pages/keep.ts';

/*
 * Keeps the page of the process on a device, so that it can be read when nothing else works. Its scope
 * is /process: it never sees a request of a drill. With a connection the server always answers; the copy
 * is for when it does not.
 */

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const CACHE = `process-${version}`;
const SIGN_IN = '/sign-in';

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
			await worker.clients.claim();
		})()
	);
});

worker.addEventListener('message', (event) => {
	const answer = (done: boolean) => event.ports[0]?.postMessage(done);
	event.waitUntil(
		keep(event.data as Keep).then(
			() => answer(true),
			() => answer(false)
		)
	);
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { pathname, origin } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (pathname.startsWith('/_app/immutable/')) event.respondWith(part(request));
	else if (pathname === '/process' && request.mode === 'navigate') {
		event.respondWith(page(request));
	}
});

async function keep({ page, parts }: Keep): Promise<void> {
	const cache = await caches.open(CACHE);
	const answer = await fetch(page, { credentials: 'same-origin' });
	if (!isThePage(answer)) throw new Error('The page is not to be had.');
	await cache.put(page, answer);
	// Their addresses hold their content: what is there already is as it should be.
	for (const address of parts) if (!(await cache.match(address))) await cache.add(address);
}

/** What the page is made of never changes under its address. */
async function part(request: Request): Promise<Response> {
	return (await caches.match(request)) ?? fetch(request);
}

async function page(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	try {
		const answer = await fetch(request);
		// Whoever was signed out on this device is not to read on.
		if (leadsToSignIn(answer)) await caches.delete(CACHE);
		else if (isThePage(answer)) await cache.put(request.url, answer.clone());
		return answer;
	} catch (away) {
		const copy = await cache.match(request.url, { ignoreVary: true });
		if (copy) return copy;
		throw away;
	}
}

const isThePage = (answer: Response): boolean => answer.ok && !answer.redirected;

/** A redirect is followed by the browser, not by us; all redirects of this page lead there. */
const leadsToSignIn = (answer: Response): boolean =>
	answer.type === 'opaqueredirect' ||
	(answer.redirected && new URL(answer.url).pathname === SIGN_IN);
