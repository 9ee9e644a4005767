import { defineConfig } from 'vitest/config';

/** Unit tests run in plain Node: what they import resolves the way it does in production. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**']
				}
			}
		]
	}
});
