import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * Puts the server behind `vite dev`: the same services and sockets as in production, on Vite's port.
 * Loaded by Node itself, as in production, so that there is one instance of every server module.
 */
function musterServer(): Plugin {
	return {
		name: 'muster-server',
		apply: 'serve',
		async configureServer(vite) {
			// Vitest and previews in middleware mode have no port to share.
			if (!vite.httpServer || process.env['VITEST']) return;
			const url = new URL('./server/dev.ts', import.meta.url).href;
			const dev = (await import(/* @vite-ignore */ url)) as typeof import('./server/dev.ts');
			await dev.joinVite(vite);
		}
	};
}

export default defineConfig({
	plugins: [sveltekit(), musterServer()],
	build: {
		// Small files stay files: a font inlined as `data:` would be refused by our own CSP.
		assetsInlineLimit: 0
	}
});
