import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './server.ts';

test('the first page opens, is accessible, and breaks none of its own rules', async ({
	page,
	server
}) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));

	await page.goto(server.url);

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Muster');
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);
	expect(complaints).toEqual([]);
});

test('the health check answers', async ({ request, server }) => {
	const response = await request.get(`${server.url}/healthz`);
	expect(response.status()).toBe(200);
	expect(await response.json()).toEqual({ status: 'ok' });
});
