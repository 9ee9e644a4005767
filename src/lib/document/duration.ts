import { z } from 'zod';

const SECONDS = { d: 86_400, h: 3_600, m: 60, s: 1 } as const;
const PATTERN = /^(?=.)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;

/** Reads `1h30m` as seconds, or gives `undefined` when the text is not a duration. */
export function parseDuration(text: string): number | undefined {
	const match = PATTERN.exec(text);
	if (!match) return undefined;
	const [, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
	return (
		Number(days) * SECONDS.d +
		Number(hours) * SECONDS.h +
		Number(minutes) * SECONDS.m +
		Number(seconds) * SECONDS.s
	);
}

/** Writes whole seconds the way authors do: `90` is `1m30s`, `0` is `0s`. */
export function formatDuration(seconds: number): string {
	let rest = seconds;
	let text = '';
	for (const [unit, size] of Object.entries(SECONDS)) {
		const count = Math.floor(rest / size);
		if (count > 0) text += `${count}${unit}`;
		rest -= count * size;
	}
	return text || '0s';
}

/** A duration in a YAML file: `30s`, `5m`, `1h30m`, `2d`. Parsed to whole seconds. */
export const duration = z
	.string({ error: 'must be a duration with a unit, such as 30s, 5m, 1h30m or 2d' })
	.regex(PATTERN, 'must be a duration with a unit, such as 30s, 5m, 1h30m or 2d')
	.transform((text) => parseDuration(text) ?? 0)
	.meta({ id: 'duration', description: 'A duration: `30s`, `5m`, `1h30m`, `2d`' });

/** A duration longer than nothing; what repeats or is measured may not take zero time. */
export const positiveDuration = duration.refine((seconds) => seconds > 0, {
	error: 'must be longer than 0s'
});
