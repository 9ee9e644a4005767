/*
 * Who may use whom, over the whole graph; eslint.architecture.js has what one file shows by itself.
 * The pure folders are a ladder: each may use those before it.
 */
const LADDER = [
	'document',
	'process',
	'scenario',
	'engine',
	'scoring',
	'programme',
	'bots',
	'authoring'
];
const PURE = `^src/lib/(${LADDER.join('|')})/`;

const ladder = LADDER.slice(0, -1).map((folder, rung) => ({
	name: `${folder}-uses-only-what-is-below`,
	comment: `The order is ${LADDER.join(' → ')}; turn the dependency round, or move the shared part down.`,
	severity: 'error',
	from: { path: `^src/lib/${folder}/` },
	to: { path: `^src/lib/(${LADDER.slice(rung + 1).join('|')})/` }
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...ladder,
		{
			name: 'pure-stays-pure',
			comment:
				'Pure folders use each other and packages; server, client, screens and pages use them.',
			severity: 'error',
			from: { path: PURE },
			to: { path: '^(server|src|tests|scripts)/', pathNot: PURE }
		},
		{
			name: 'pure-knows-no-node',
			comment: 'Pure code runs in the browser too.',
			severity: 'error',
			from: { path: PURE },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'pages-use-server-types-only',
			comment:
				'Pages are bundled: a server module they imported would be a second copy of it. ' +
				'Reach the services through event.locals.app.',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: '^server/', dependencyTypesNot: ['type-only', 'type-import'] }
		},
		{
			name: 'server-knows-no-screens',
			comment: 'The server composes services; it reaches pages by the built handler alone.',
			severity: 'error',
			from: { path: '^server/' },
			to: { path: '^src/(routes/|lib/(ui|client)/)' }
		},
		{
			name: 'lib-knows-no-routes',
			comment: 'Routes are the top; whatever two of them share belongs to src/lib.',
			severity: 'error',
			from: { path: '^src/lib/' },
			to: { path: '^src/routes/' }
		},
		{
			name: 'nothing-uses-tests',
			severity: 'error',
			comment: 'What tests and code share belongs to the code.',
			from: { path: '^(src|server|scripts)/' },
			to: { path: '^tests/' }
		},
		{
			name: 'no-cycles',
			comment: 'Two files that need each other are one thing; find the part that both need.',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'type-import'] } }
		},
		{
			name: 'no-production-code-on-dev-packages',
			comment: 'Node runs server/ and what it uses as they are; put the package in dependencies.',
			severity: 'error',
			from: { path: `^server/|${PURE}`, pathNot: '^server/dev\\.ts$' },
			to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'type-import'] }
		},
		{
			name: 'no-unknown-imports',
			comment: 'Nothing by this name is there.',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(\\$app/|\\$env/|\\$service-worker$|\\./\\$types)' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|\\.svelte-kit)/' },
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'require', 'node', 'default', 'types'],
			extensions: ['.ts', '.svelte.ts', '.svelte', '.js', '.mjs', '.cjs', '.d.ts', '.css']
		}
	}
};
