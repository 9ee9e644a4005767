import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Apart from vite.config.ts: unit tests need runes compiled, but no pages and no server. */
export default defineConfig({
	test: {
		projects: [
			{
				plugins: [svelte()],
				test: {
					name: 'unit',
					environment: 'node',
					// Some tests start processes; a slow machine is no failure.
					testTimeout: 180_000,
					hookTimeout: 180_000,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**']
				}
			}
		]
	}
});
