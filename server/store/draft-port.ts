/** What was written in it is gone for good; nobody writes in it again. */
export class DraftErased extends Error {
	constructor(drill: string) {
		super(`the draft of drill ${drill} was erased`);
	}
}

/** The postmortem of each drill while it is written. Changes are opaque bytes. */
export interface DraftStore {
	/**
	 * Resolves once the change is durable.
	 *
	 * @throws {DraftErased} where the draft was erased
	 */
	add(drill: string, change: Uint8Array): Promise<void>;
	/** Every change, oldest first. */
	changes(drill: string): readonly Uint8Array[];
	/** For good: nothing is taken afterwards. */
	erase(drill: string): void;
	isErased(drill: string): boolean;
}
