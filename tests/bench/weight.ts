import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/*
 * What a browser fetches as scripts, counted by the build's own manifest: what every page begins with,
 * the page, the parts that come with it by themselves, and all these import.
 */

const ROOT = new URL('../../', import.meta.url);
const APP = '.svelte-kit/generated/client-optimized';
const GZIP = { level: 9 };

const chunks = z.record(
	z.string(),
	z.object({ file: z.string(), imports: z.array(z.string()).default([]) })
);

const client = new URL('.svelte-kit/output/client/', ROOT);
const readManifest = () =>
	chunks.parse(JSON.parse(readFileSync(new URL('.vite/manifest.json', client), 'utf8')));

/** Under which path browsers fetch this part of a page. */
export function fileOf(part: string): string {
	const file = readManifest()[part]?.file;
	if (file === undefined) throw new Error(`The build has no chunk for ${part}.`);
	return file;
}

/** Kit, the app, the layout, and the page for errors, which Kit has at hand from the start. */
const ALWAYS = [
	'node_modules/@sveltejs/kit/src/runtime/client/entry.js',
	`${APP}/app.js`,
	`${APP}/nodes/0.js`,
	`${APP}/nodes/1.js`
];

/** Kit numbers the pages; which number is whose stands in the code it makes for browsers. */
function nodeOf(page: string): string {
	const app = readFileSync(new URL(`${APP}/app.js`, ROOT), 'utf8');
	const entry = app.split('\n').find((line) => line.includes(`"${page}": [`));
	const node = /\[~?(\d+)/.exec(entry?.split('": ')[1] ?? '')?.[1];
	if (node === undefined) throw new Error(`The build has no page ${page}.`);
	return `${APP}/nodes/${node}.js`;
}

/**
 * Bytes of script, compressed by gzip.
 *
 * @param page a route, such as `/join`
 * @param parts source files that the page fetches by itself
 */
export function scriptBytes(page: string, parts: readonly string[]): number {
	const manifest = readManifest();
	const fetched = new Set<string>();
	const fetch = (name: string): void => {
		const chunk = manifest[name];
		if (!chunk) throw new Error(`The build has no chunk for ${name}.`);
		if (fetched.has(chunk.file)) return;
		fetched.add(chunk.file);
		chunk.imports.forEach(fetch);
	};
	[...ALWAYS, nodeOf(page), ...parts].forEach(fetch);
	return [...fetched]
		.map((file) => gzipSync(readFileSync(new URL(file, client)), GZIP).length)
		.reduce((sum, bytes) => sum + bytes, 0);
}
