import encodeQR from 'qr';

/** Modules of quiet around the code; readers need four (ISO/IEC 18004). */
const QUIET = 4;

export interface QrDrawing {
	/** Side of the square, in modules, the quiet zone included. */
	readonly side: number;
	/** The dark modules as an SVG path, one run of a row after the other. */
	readonly path: string;
}

export function drawQr(text: string): QrDrawing {
	const rows = encodeQR(text, 'raw', { border: QUIET });
	return { side: rows.length, path: rows.map((row, y) => runsOf(row, y)).join('') };
}

function runsOf(row: readonly boolean[], y: number): string {
	let runs = '';
	for (let x = 0; x < row.length; x += 1) {
		if (!row[x]) continue;
		// The quiet zone ends every run.
		const length = row.indexOf(false, x) - x;
		runs += `M${x} ${y}h${length}v1h-${length}z`;
		x += length;
	}
	return runs;
}
