import type { Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type RunningServer } from '../e2e/server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = join(ROOT, 'test-results', 'screens');
const IN_DOCS = join(ROOT, 'docs', 'images');
const PHONE = { width: 360, height: 780 };
const DESK = { width: 1440, height: 900 };
const THEMES = ['light', 'dark'] as const;
/** Small enough to load with a page of text, and no letter blurs. */
const QUALITY = 0.85;

type Theme = (typeof THEMES)[number];

/** Which guide shows a picture: what fits on one screen, by day, on a desk or a phone. */
interface Options {
	readonly docs?: 'desk' | 'phone';
	/** The whole page, however long; not where a page is exactly a screen. */
	readonly whole?: boolean;
	/** What is to be seen, where that is not the top of the page. */
	readonly at?: string;
}

/** A picture of what is on a page, in both sizes and both themes. */
export async function picture(
	page: Page,
	name: string,
	{ docs, whole = true, at = 'body' }: Options = {}
) {
	await mkdir(PICTURES, { recursive: true });
	const before = page.viewportSize();
	await drawEverything(page);
	for (const size of [PHONE, DESK]) {
		await page.setViewportSize(size);
		for (const theme of THEMES) {
			await wear(page, theme);
			await lookAt(page, at);
			const path = join(PICTURES, `${name}-${size.width}-${theme}.png`);
			await page.screenshot({ path, fullPage: whole, animations: 'disabled' });
		}
	}
	await wear(page, 'light');
	if (docs) {
		await page.setViewportSize(docs === 'phone' ? PHONE : DESK);
		await lookAt(page, at);
		await illustrate(page, name);
	}
	if (before) await page.setViewportSize(before);
}

/** Goes to a page, and takes its picture. */
export async function pictureOf(
	page: Page,
	{ url }: RunningServer,
	path: string,
	name: string,
	options?: Options
) {
	await page.goto(`${url}${path}`);
	await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
	await picture(page, name, options);
}

/** What is scrolled away as well, for pictures of the whole page; a page may refuse other ways to style it. */
const drawEverything = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(sheet);
	});

/** Changes the colours, and waits until they are on the screen. */
async function wear(page: Page, theme: Theme) {
	await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
	await page.evaluate(
		() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
	);
}

const lookAt = (page: Page, at: string) =>
	page
		.locator(at)
		.first()
		.evaluate((element) => element.scrollIntoView({ block: 'start' }));

/** Writes what fits on one screen into the docs, as WebP, which the browser itself can make. */
async function illustrate(page: Page, name: string) {
	const shot = await page.screenshot({ animations: 'disabled' });
	const encoder = await page.context().newPage();
	const webp = await encoder.evaluate(
		async ({ png, quality }) => {
			const picture = await createImageBitmap(await (await fetch(png)).blob());
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [picture.width, picture.height];
			canvas.getContext('2d')?.drawImage(picture, 0, 0);
			return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
		},
		{ png: `data:image/png;base64,${shot.toString('base64')}`, quality: QUALITY }
	);
	await encoder.close();
	await writeFile(join(IN_DOCS, `${name}.webp`), Buffer.from(webp, 'base64'));
}
