/*
 * The architecture, as far as one file at a time can show it; .dependency-cruiser.cjs has the rest.
 * Each message says why, so that whoever meets it knows what to do instead.
 */

const OUTSIDE_TIME =
	'Same input, same result: time comes in with the command, and nothing here waits for it.';
const IO = 'Pure code does no I/O: decide here, let the server or the client act on it.';
const LAST_BITS =
	'The last bits of this function differ between machines, and a replay must not: use + − × ÷, ' +
	'Math.sqrt, floor, round, min, max, or a table.';
const LOCALE =
	'Locale functions answer differently on each machine: compare with < and >, write formats out.';

const INEXACT_MATH = [
	...['exp', 'expm1', 'pow', 'log', 'log10', 'log1p', 'log2', 'cbrt', 'hypot'],
	...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'],
	...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh']
];

/** However it is written: `#server/app.ts` or `../../server/app.ts`. */
const SERVER = '^#server/|^\\.{1,2}/(.*/)?server/';

const LOCALE_METHODS = '/^(toLocale|localeCompare$)/';

/** @type {import('eslint').Linter.RulesRecord} */
export const pureRules = {
	'no-restricted-imports': [
		'error',
		{
			patterns: [
				{ group: ['node:*'], message: IO },
				{
					group: ['svelte', 'svelte/*', '$app/*', '$env/*', '$lib', '$lib/*'],
					message: 'The drill knows no screens: pure code runs in tests, server and browser alike.'
				},
				{
					group: ['socket.io', 'socket.io-client', 'socket.io*/**'],
					message: 'The drill knows no sockets: give back events, the session sends them.'
				},
				{ regex: SERVER, message: 'Pure code never uses the server; the server uses it.' },
				{
					regex: '^#lib/(ui|client)/|/(ui|client|routes)/',
					message: 'Pure code never uses screens; screens use it.'
				}
			]
		}
	],
	'no-restricted-globals': [
		'error',
		...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'].map(
			(name) => ({ name, message: OUTSIDE_TIME })
		),
		...['fetch', 'process', 'console', 'localStorage', 'window', 'document', 'Buffer'].map(
			(name) => ({ name, message: IO })
		),
		{ name: 'crypto', message: 'Chance comes from the seed: drawFor(seed, purpose).' },
		{ name: 'Intl', message: LOCALE }
	],
	'no-restricted-properties': [
		'error',
		{
			object: 'Math',
			property: 'random',
			message: 'Chance comes from the seed: drawFor(seed, purpose).'
		},
		...INEXACT_MATH.map((property) => ({ object: 'Math', property, message: LAST_BITS }))
	],
	'no-restricted-syntax': [
		'error',
		{ selector: "BinaryExpression[operator='**']", message: LAST_BITS },
		{ selector: "AssignmentExpression[operator='**=']", message: LAST_BITS },
		{ selector: `MemberExpression[property.name=${LOCALE_METHODS}]`, message: LOCALE },
		{ selector: "MemberExpression[object.name='globalThis']", message: IO }
	]
};

/** @type {import('eslint').Linter.RulesRecord} */
export const serverAsTypesOnly = {
	'no-restricted-imports': 'off',
	'@typescript-eslint/no-restricted-imports': [
		'error',
		{
			patterns: [
				{
					regex: SERVER,
					allowTypeImports: true,
					message:
						'Import the type only, and reach the services through event.locals.app: ' +
						'the pages are bundled, so a shared module would silently be two.'
				}
			]
		}
	]
};
