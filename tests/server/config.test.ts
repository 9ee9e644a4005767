import { expect, test } from 'vitest';
import { readConfig } from '#server/config.ts';

test('without settings the server is reachable from this computer only', () => {
	expect(readConfig({})).toMatchObject({ port: 3000, host: '127.0.0.1', data: './data' });
});

test('an empty variable counts as unset', () => {
	expect(readConfig({ PORT: '', ORIGIN: '' })).toMatchObject({ port: 3000, origin: undefined });
});

test.each([
	['PORT', '70000'],
	['PORT', 'http'],
	['ORIGIN', 'muster.example'],
	['ORIGIN', 'https://muster.example/drills']
])('%s=%s is refused by name', (name, value) => {
	expect(() => readConfig({ [name]: value })).toThrow(`  ${name}: `);
});
