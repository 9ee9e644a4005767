import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const RESULT = join(ROOT, 'build/handler.js');
/** Bytes; more than any build prints. */
const MOST_OUTPUT = 64 * 1024 * 1024;
const SOURCES = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * When anything under `path` last changed. Folders count too: a deleted file only shows there.
 *
 * @param {string} path
 * @returns {number} milliseconds since 1970, 0 when there is nothing
 */
function changedAt(path) {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat) return 0;
	if (!stat.isDirectory()) return stat.mtimeMs;
	return readdirSync(path).reduce(
		(latest, name) => Math.max(latest, changedAt(join(path, name))),
		stat.mtimeMs
	);
}

function isFresh() {
	const builtAt = changedAt(RESULT);
	return builtAt > 0 && SOURCES.every((source) => changedAt(join(ROOT, source)) <= builtAt);
}

/** Builds the pages if there is no build yet, or the sources are newer than it. */
export function buildIfStale() {
	if (isFresh()) return;
	if (!existsSync(VITE)) {
		// A production install leaves the build tools out; then the build it came with has to do.
		if (existsSync(RESULT)) return;
		throw new Error('There is no build, and no tool to make one. Run `npm ci`, then try again.');
	}
	console.log('Building the pages (only when they changed) …');
	const args = [VITE, 'build', '--logLevel', 'warn'];
	// What the tools report of a build that succeeds is for nobody who starts the app.
	const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
		cwd: ROOT,
		encoding: 'utf8',
		maxBuffer: MOST_OUTPUT,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	if (status === 0) return;
	throw new Error(`${stdout ?? ''}${stderr ?? ''}\nThe build failed; what is above says why.`, {
		cause: error
	});
}
