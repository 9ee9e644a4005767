import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INJECT_CHANNELS } from '#lib/scenario/inject-channels.ts';

test('every channel an inject can come by has a picture', () => {
	const icons = readFileSync('src/lib/ui/icons.svg', 'utf8');
	const drawn = [...icons.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(drawn).toEqual(expect.arrayContaining([...INJECT_CHANNELS]));
});
