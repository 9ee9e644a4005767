import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { drawQr } from '../../src/lib/ui/qr.ts';

/** Points of the picture for each module; readers want a few. */
const SCALE = 4;

/** The drawing as a camera sees it: light paper, and every run of the path dark. */
function printed(text: string) {
	const { side, path } = drawQr(text);
	const width = side * SCALE;
	const data = new Uint8Array(width * width * 4).fill(255);
	const dark = (x: number, y: number) => data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let row = 0; row < SCALE; row += 1) {
			for (let column = 0; column < Number(length) * SCALE; column += 1) {
				dark(Number(x) * SCALE + column, Number(y) * SCALE + row);
			}
		}
	}
	return { width, height: width, data };
}

test.each([
	'http://192.168.1.20:3000/join/abc234',
	'https://muster.example.org/join/k3m9pz',
	`https://${'a-long-name.'.repeat(12)}example/join/k3m9pz`
])('a drawn code reads as what was written: %s', (text) => {
	expect(decodeQR(printed(text))).toBe(text);
});

test('four modules of quiet lie around it', () => {
	const { side, path } = drawQr('http://localhost/join/abc234');
	const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
	const edges = runs.map(([x = 0, y = 0, length = 0]) => [x, y, x + length, y + 1]);
	expect(Math.min(...edges.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
	expect(Math.max(...edges.flatMap(([, , right = 0, bottom = 0]) => [right, bottom]))).toBe(
		side - 4
	);
});
