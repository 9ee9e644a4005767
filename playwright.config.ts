import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, CAN_SANDBOX, requireBrowser } from './tests/browser.ts';

/** Nothing is started for all: each test file runs a server of its own (tests/e2e/server.ts). */
export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/build.ts',
	forbidOnly: process.env['CI'] !== undefined,
	fullyParallel: false,
	workers: 2,
	// A busy machine is slow, not wrong: these only end a wait for what never comes.
	timeout: 900_000,
	expect: { timeout: 60_000 },
	// A test that passes the second time has found something. By hand it fails for that. A pipeline lists it
	// as flaky, to be mended at its cause, and does not lose what all the others have shown.
	retries: process.env['CI'] === undefined ? 0 : 1,
	reporter: 'list',
	use: {
		browserName: 'chromium',
		// Of some hundred acts one may find nothing; it says so soon, and the whole test does not wait for it.
		actionTimeout: 120_000,
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: await requireBrowser(),
			chromiumSandbox: CAN_SANDBOX,
			args: BROWSER_ARGS
		}
	}
});
