import type { Language } from './languages.ts';
import { numberFormat } from './numbers.ts';

/** Measured values, no finer than they are read: 4,999 and 37.9 and 0.25. */
export function measureFormat(language: Language): { format: (value: number) => string } {
	const number = numberFormat(language);
	const places = (size: number) => (size >= 100 ? 0 : size >= 10 ? 1 : 2);
	return { format: (value) => number.format(+value.toFixed(places(Math.abs(value)))) };
}
