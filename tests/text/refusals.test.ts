import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTexts } from '#lib/text/load.ts';

/** Where rules refuse: `reject('area/reason', 'Sentence.')` `refuse(…)` or `forbid(…)`. */
const RULES = ['src/lib/engine', 'src/lib/process', 'server'];
const REFUSED = /\b(?:reject|refuse|forbid)\(\s*'([a-z-]+\/[a-z-]+)'/g;

/** `drill/paused` and the like are put together from the phase. */
const PHASE = /^drill\/(draft|lobby|running|paused|ended)$/;

const codes = RULES.flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.flatMap((file) =>
			[...readFileSync(`${folder}/${file}`, 'utf8').matchAll(REFUSED)].map(([, code]) => code ?? '')
		)
);

test('every refusal has a German sentence', async () => {
	const { refusals } = await loadTexts('de', 'refusals');
	expect(codes.length).toBeGreaterThan(50);
	expect(codes.filter((code) => refusals[code] === undefined)).toEqual([]);
});

test('no German sentence stands for a refusal that is gone', async () => {
	const { refusals } = await loadTexts('de', 'refusals');
	const known = new Set(codes);
	const gone = Object.keys(refusals).filter((code) => !known.has(code) && !PHASE.test(code));
	expect(gone).toEqual([]);
});
