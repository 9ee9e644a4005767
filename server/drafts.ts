import * as Y from 'yjs';
import { isDraft } from '../src/lib/after/draft-shape.ts';
import type { ChangeAck } from '../src/lib/protocol.ts';
import { refuse } from './refusal.ts';
import type { DraftStore } from './store/draft-port.ts';

/** Some hundred pages; whoever reaches this writes no postmortem. */
const MOST_BYTES = 512 * 1024;

/** A document with these changes. Throws where one of them is not understood. */
function documentOf(changes: readonly Uint8Array[]): Y.Doc {
	const doc = new Y.Doc();
	for (const change of changes) Y.applyUpdate(doc, change);
	return doc;
}

/** The postmortem of one drill, as several people write it at once. */
export class Draft {
	readonly #drill: string;
	readonly #store: DraftStore;
	readonly #doc: Y.Doc;
	/** Who signs with which number, so that nobody writes in another's name. */
	readonly #signers = new Map<number, string>();

	constructor(drill: string, store: DraftStore) {
		this.#drill = drill;
		this.#store = store;
		this.#doc = documentOf(store.changes(drill));
	}

	get state(): Uint8Array {
		return Y.encodeStateVector(this.#doc);
	}

	/** What somebody lacks who has `state`; undefined where that is no state. */
	since(state: Uint8Array): Uint8Array | undefined {
		try {
			return Y.encodeStateAsUpdate(this.#doc, state);
		} catch {
			return undefined;
		}
	}

	/** Whether this writer may sign with the number from now on. */
	sign(client: number, writer: string): boolean {
		const holder = this.#signers.get(client) ?? writer;
		if (holder !== writer) return false;
		this.#signers.set(client, writer);
		return true;
	}

	/** Takes a change once it is durable. It is tried on a copy first: a bad one harms nobody. */
	async add(change: Uint8Array, client: number): Promise<ChangeAck> {
		if (!isSignedBy(change, client) || !this.#fits(change)) {
			return refuse('draft/unfit', 'This change does not fit the document. Reload the page.');
		}
		await this.#store.add(this.#drill, change);
		Y.applyUpdate(this.#doc, change);
		return { ok: true };
	}

	#fits(change: Uint8Array): boolean {
		try {
			const copy = documentOf([Y.encodeStateAsUpdate(this.#doc), change]);
			// What waits for something that never came would wait in everybody's browser.
			const { pendingStructs, pendingDs } = copy.store;
			if (pendingStructs !== null || pendingDs !== null) return false;
			return isDraft(copy) && Y.encodeStateAsUpdate(copy).byteLength <= MOST_BYTES;
		} catch {
			return false;
		}
	}
}

/** A page sends what its own person wrote, and nothing in another's name. */
function isSignedBy(change: Uint8Array, client: number): boolean {
	try {
		return Y.decodeUpdate(change).structs.every(({ id }) => id.client === client);
	} catch {
		return false;
	}
}
