import type { z } from 'zod';
import type { Viewer } from './admission.ts';
import { describe } from './describe.ts';

/** A message that somebody sent, and how to answer it. */
export interface Heard {
	readonly viewer: Viewer;
	readonly message: unknown;
	readonly answer: (answer: unknown) => void;
	readonly refuse: (code: string, message: string) => void;
	/** Refuses what no honest client sends; whoever does so again and again is cut off. */
	readonly forbid: (code: string, message: string) => void;
}

/** What a message says; undefined where it does not keep to the protocol, and was told so. */
export function read<S extends z.ZodType>(
	schema: S,
	{ message, forbid }: Heard
): z.output<S> | undefined {
	const parsed = schema.safeParse(message);
	if (parsed.success) return parsed.data;
	forbid('message/malformed', describe(parsed.error, message));
	return undefined;
}
