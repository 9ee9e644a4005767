/** A link by which somebody without an account reads the report of one drill. */
export interface StoredLink {
	readonly id: string;
	readonly drill: string;
	/** SHA-256 of the secret in the link. */
	readonly secret: string;
	/** Milliseconds since 1970. */
	readonly madeAt: number;
	readonly until: number;
	readonly revokedAt: number | null;
}

export interface ReportLinkStore {
	add(link: StoredLink): void;
	/** The links to one drill's report, newest first. */
	of(drill: string): readonly StoredLink[];
	/** Whatever became of it: expired and revoked ones too. */
	bySecret(secret: string): StoredLink | undefined;
	/** For good; a link that was revoked keeps its moment. */
	revoke(drill: string, id: string, at: number): void;
}
