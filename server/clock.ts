/** Time and waiting, handed in so that tests need not wait. */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number;
	/** Calls back at or after `at`; the result takes it back. */
	wake(at: number, callback: () => void): () => void;
}

/** The longest a timer can wait; beyond it wakes early, which is allowed. */
const MAX_WAIT_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
	now: () => Date.now(),
	wake(at, callback) {
		const wait = Math.min(MAX_WAIT_MS, Math.max(0, at - Date.now()));
		const timer = setTimeout(callback, wait);
		return () => clearTimeout(timer);
	}
};
