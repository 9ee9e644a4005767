import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: {
		// Runes in our own files; packages may still be written the old way.
		runes: ({ filename }) => (filename.includes('/node_modules/') ? undefined : true)
	},
	kit: {
		adapter: adapter({ out: 'build', precompress: true })
	}
};

export default config;
