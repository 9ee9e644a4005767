/** Somebody who runs a drill or helps with it, kept beside the log like a seat. */
export interface StoredFacilitator {
	readonly drill: string;
	readonly id: string;
	/** Empty until they gave one. */
	readonly name: string;
	/** SHA-256 of the secret in the cookie they are known by. */
	readonly secret: string;
	/** Came by the drill's link, and has no passphrase. */
	readonly guest: boolean;
}

export interface StoredConsole {
	readonly inCharge: string | null;
	/** SHA-256 of the secret in the link for a second facilitator; null where there is none. */
	readonly link: string | null;
}

/** Who runs each drill. */
export interface ConsoleStore {
	of(drill: string): StoredConsole;
	save(drill: string, console: StoredConsole): void;
	facilitators(drill: string): readonly StoredFacilitator[];
	saveFacilitator(facilitator: StoredFacilitator): void;
	renameFacilitators(drill: string, name: string): void;
	removeGuests(drill: string): void;
}
