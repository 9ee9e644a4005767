import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './server.ts';

/** Nothing that keeps somebody out, and no scrolling sideways on a phone. */
export async function isFitForAll(page: Page, state: string) {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await isPainted(page);
		const { violations } = await new AxeBuilder({ page }).analyze();
		const grave = violations
			.filter(({ impact }) => impact === 'serious' || impact === 'critical')
			.map(
				({ id, nodes }) =>
					`${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`
			);
		expect(grave, `${state}, ${colorScheme}`).toEqual([]);
	}
	const size = page.viewportSize() ?? { width: 1280, height: 720 };
	await page.setViewportSize({ width: 360, height: 780 });
	// Sizes that follow the window's may come a frame or two after it, on a busy machine.
	const width = () => page.evaluate(() => document.documentElement.scrollWidth);
	await expect.poll(width, `${state}, at 360 px`).toBeLessThanOrEqual(360);
	await page.setViewportSize(size);
}

/** A busy machine takes a while to change colours; what is half changed has no contrast. */
const isPainted = (page: Page) =>
	page.evaluate(
		() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
	);
