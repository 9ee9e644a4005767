/** A no with its reason: the code is for programs, the sentence says what one can do. */
export interface Refusal {
	readonly ok: false;
	readonly code: string;
	readonly message: string;
}

export const refuse = (code: string, message: string): Refusal => ({ ok: false, code, message });
