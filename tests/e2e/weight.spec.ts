import { expect, test } from '@playwright/test';
import { scriptBytes } from '../bench/weight.ts';

const KB = 1024;
/** What docs/performance.md promises. */
const BUDGET_BYTES = 90 * KB;

const texts = (language: string, ...areas: readonly string[]) =>
	areas.map((area) => `src/lib/text/${language}/${area}.ts`);

for (const language of ['en', 'de']) {
	test(`a participant's page stays light before they act, in ${language}`, () => {
		const room = scriptBytes('/drills/[id]/room', [
			...texts(language, 'shared', 'room'),
			'src/lib/room/LiveRoom.svelte'
		]);
		const lobby = scriptBytes('/drills/[id]/room', [
			...texts(language, 'shared', 'room', 'lobby'),
			'src/lib/room/Lobby.svelte'
		]);
		console.log(
			`${language}: room ${(room / KB).toFixed(1)} KB, lobby ${(lobby / KB).toFixed(1)} KB`
		);
		expect(room).toBeLessThanOrEqual(BUDGET_BYTES);
		expect(lobby).toBeLessThanOrEqual(BUDGET_BYTES);
	});
}
