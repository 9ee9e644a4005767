import adapter from '@sveltejs/adapter-node';

/** Code that svelte-check looks at besides `src` and `tests`, which Kit includes by itself. */
const ALSO_CHECKED = [
	'../server/**/*.ts',
	'../scripts/**/*.mjs',
	'../tests/**/*.mjs',
	'../*.config.*'
];

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: {
		// Runes in our own files; packages may still be written the old way.
		runes: ({ filename }) => (filename.includes('/node_modules/') ? undefined : true)
	},
	kit: {
		adapter: adapter({ out: 'build', precompress: true }),
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Svelte writes `style=` attributes; they can colour and place, not load or run.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				// Covers the WebSocket too: `self` includes ws(s) of the same origin.
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		// The page of the process registers it, for itself only.
		serviceWorker: { register: false },
		typescript: {
			config: (tsconfig) => {
				tsconfig.include.push(...ALSO_CHECKED);
				return tsconfig;
			}
		}
	}
};

export default config;
