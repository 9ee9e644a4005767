import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** The same browser and pages as the tests, but pictures come of it, and nobody waits for them. */
export default defineConfig({
	...base,
	testDir: '.',
	globalSetup: '../e2e/build.ts',
	// Emptied before each run; the pictures stand beside it.
	outputDir: '../../test-results/run',
	workers: 1,
	timeout: 600_000,
	use: { ...base.use, trace: 'off' }
});
