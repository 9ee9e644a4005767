import type { z } from 'zod';

/** What is wrong with a message and where, in a sentence per fault. */
export function describe(error: z.ZodError, message: unknown): string {
	if (typeof message !== 'object' || message === null) {
		return 'Send an object, such as { "id": "…", "command": { "type": "add-note", "text": "…" } }.';
	}
	return error.issues
		.slice(0, 3)
		.map(({ path, message: what }) => `${path.map(String).join('.') || 'message'}: ${what}.`)
		.join(' ');
}
