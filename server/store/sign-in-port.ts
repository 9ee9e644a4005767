/** Who is signed in: by the SHA-256 of their secret, until a moment in milliseconds since 1970. */
export interface SignInStore {
	add(secret: string, until: number): void;
	has(secret: string, now: number): boolean;
	remove(secret: string): void;
	removeAll(): void;
}
