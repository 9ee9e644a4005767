import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { pureRules, serverAsTypesOnly } from './eslint.architecture.js';
import svelteConfig from './svelte.config.js';

const PURE = [
	'src/lib/{document,process,scenario,engine,scoring,programme,bots,authoring}/**/*.ts'
];

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'data/', 'test-results/', 'playwright-report/']),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows better which names exist.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-console': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'ConditionalExpression ImportExpression',
					message:
						'The build makes one import of both and loads the styles of one. Choose among functions that import.'
				}
			],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error'
		}
	},
	{
		// Rules that need types: where a forgotten `await` loses an event, and a forgotten case hides one.
		files: ['src/**/*.ts', 'server/**/*.ts', 'tests/**/*.ts'],
		// The service worker is of another world than pages; Kit leaves it out of their types.
		ignores: ['**/*.svelte.ts', 'src/service-worker.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{
					// A default would swallow the case that somebody adds next year.
					allowDefaultCaseForExhaustiveSwitch: false,
					considerDefaultExhaustiveForUnions: false,
					requireDefaultForNonUnion: true
				}
			]
		}
	},
	{ files: PURE, rules: pureRules },
	{
		files: ['src/{routes,lib/client,lib/ui}/**', 'src/hooks*.ts', 'src/app.d.ts'],
		rules: serverAsTypesOnly
	}
);
