import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { mayConnect } from '#server/sockets.ts';

const from = (origin: string | undefined): IncomingMessage =>
	({ headers: { host: 'muster.lan:3000', origin } }) as IncomingMessage;

test('a page of this server may connect, another may not', () => {
	expect(mayConnect(from('http://muster.lan:3000'), undefined)).toBe(true);
	expect(mayConnect(from('http://muster.lan:4000'), undefined)).toBe(false);
	expect(mayConnect(from('https://evil.example'), undefined)).toBe(false);
	expect(mayConnect(from('null'), undefined)).toBe(false);
});

test('behind a proxy only the origin it is known by counts', () => {
	expect(mayConnect(from('https://muster.example'), 'https://muster.example')).toBe(true);
	expect(mayConnect(from('http://muster.lan:3000'), 'https://muster.example')).toBe(false);
});

test('a client that is no page names no origin', () => {
	expect(mayConnect(from(undefined), undefined)).toBe(true);
});
