/** One measured figure: what it was in each round, and what we aim at. */
export interface Row {
	readonly key: string;
	readonly title: string;
	readonly values: readonly number[];
	/** Such as `≥ 0.55`; empty where there is none. */
	readonly target: string;
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

export function summary({ values }: Row): { min: number; median: number; max: number } {
	const list = sorted(values);
	const at = (index: number) => list[index] ?? Number.NaN;
	const half = (list.length - 1) / 2;
	const median = (at(Math.floor(half)) + at(Math.ceil(half))) / 2;
	return { min: at(0), median, max: at(list.length - 1) };
}

const figure = (value: number): string =>
	Math.abs(value) >= 1000
		? Math.round(value).toLocaleString('en')
		: value.toPrecision(value >= 100 ? 4 : 3);

/** A table for people; the widest cell of a column sets its width. */
export function formatTable(rows: readonly Row[]): string {
	const cells = rows.map((row) => {
		const { min, median, max } = summary(row);
		return [row.title, figure(min), figure(median), figure(max), row.target];
	});
	const all = [['', 'min', 'median', 'max', 'target'], ...cells];
	const widths = all[0]?.map((_, column) =>
		Math.max(...all.map((line) => line[column]?.length ?? 0))
	);
	return all
		.map((line) =>
			line
				.map((cell, column) => {
					const width = widths?.[column] ?? 0;
					return column === 0 ? cell.padEnd(width) : cell.padStart(width);
				})
				.join('  ')
		)
		.join('\n');
}

/** One object with a key per row, for machines. */
export const asJson = (rows: readonly Row[]): string =>
	JSON.stringify(
		Object.fromEntries(rows.map((row) => [row.key, { ...summary(row), target: row.target }])),
		null,
		2
	);
