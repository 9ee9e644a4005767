import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome.exe',
	'msedge.exe'
];

/** Where installers put a browser without putting it on the path. */
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

export const HOW_TO_GET_ONE = `No browser was found for the tests in the browser. Any one of these mends it:
  npm run browser:install                  finds out what works on this machine and does it
  npx playwright install chromium          where downloads are allowed
  apt-get install chromium                 on Debian and Ubuntu, as root
  MUSTER_CHROMIUM=/path/to/chrome npm test any Chrome, Chromium or Edge you already have`;

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

function onThePath(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/**
 * The browser inside the registry package: needs no download of its own, but x64 Linux and the
 * system's libnss3. Asked for its version, because only starting it shows that all it needs is there.
 */
async function fromThePackage(): Promise<string | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const { default: packaged } = await import('@sparticuz/chromium');
	const path = await packaged.executablePath();
	return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0 ? path : undefined;
}

/** The path of a Chromium that runs here, or undefined. */
export async function findBrowser(): Promise<string | undefined> {
	const chosen = process.env['MUSTER_CHROMIUM'];
	if (chosen) {
		if (isProgram(chosen)) return chosen;
		throw new Error(`MUSTER_CHROMIUM names ${chosen}, which is not a program that can be run.`);
	}
	const installed = onThePath() ?? PLACES.find(isProgram);
	if (installed) return installed;
	const playwrights = chromium.executablePath();
	return isProgram(playwrights) ? playwrights : fromThePackage();
}

export async function requireBrowser(): Promise<string> {
	const found = await findBrowser();
	if (!found) throw new Error(HOW_TO_GET_ONE);
	return found;
}

/** A test browser talks to the server under test and to nobody else. */
export const BROWSER_ARGS = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Chromium refuses to sandbox itself for root, which is what containers and CI often are. */
export const CAN_SANDBOX = process.getuid?.() !== 0;
