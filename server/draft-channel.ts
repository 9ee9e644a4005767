import type { Server, Socket } from 'socket.io';
import {
	draftChangeRequest,
	draftOpenRequest,
	draftPlaceRequest,
	type ServerToClient
} from '../src/lib/protocol.ts';
import type { Viewer } from './admission.ts';
import { Draft } from './drafts.ts';
import type { DrillRegistry } from './drills.ts';
import { read, type Heard } from './heard.ts';
import { DraftErased } from './store/draft-port.ts';
import type { Store } from './store/port.ts';

/** The changes of a page go to every other page, so its socket matters. */
interface DraftHeard extends Heard {
	readonly socket: Socket;
}

const draftRoom = (drill: string) => `${drill}/draft`;
const writerOf = ({ seat }: Viewer) => seat ?? 'facilitator';
/** Who only watches signs for nobody. */
const signerOf = ({ as, seat }: Viewer) => `${as}/${seat ?? ''}`;

const MESSAGES = ['draft-open', 'draft-change', 'draft-place'] as const;
type Message = (typeof MESSAGES)[number];

/** Lets people write the postmortem of a drill together: changes are stored, then told to the others. */
export class DraftChannel {
	readonly #io: Server<Record<string, never>, ServerToClient>;
	readonly #context: { readonly drills: DrillRegistry; readonly store: Store };
	readonly #drafts = new Map<string, Draft>();
	/** By socket: the number its page signs with, and where its person writes. */
	readonly #clients = new WeakMap<Socket, number>();
	readonly #places = new Map<string, Map<Socket, { writer: string; place: string }>>();

	constructor(io: Server, context: { readonly drills: DrillRegistry; readonly store: Store }) {
		this.#io = io;
		this.#context = context;
	}

	knows(name: string): name is Message {
		return (MESSAGES as readonly string[]).includes(name);
	}

	async hear(heard: DraftHeard, name: Message): Promise<void> {
		const schemas = {
			'draft-open': draftOpenRequest,
			'draft-change': draftChangeRequest,
			'draft-place': draftPlaceRequest
		};
		const request = read(schemas[name], heard);
		const draft = request && (await this.#draftFor(heard));
		if (!draft) return;
		if ('state' in request) this.#open(heard, draft, request);
		else if ('change' in request) await this.#change(heard, draft, request.change);
		else if (await this.#mayWrite(heard)) this.#place(heard, request.place);
	}

	/** Somebody left: they write nowhere any more. */
	leave(socket: Socket, { drill }: Viewer): void {
		if (this.#places.get(drill)?.delete(socket)) this.#tellPlaces(drill);
	}

	/** Lets go of a draft nobody has open; whoever comes back loads it again. */
	rest(drill: string): void {
		this.#drafts.delete(drill);
		this.#places.delete(drill);
	}

	/** Only after play, and not once it was erased; says why otherwise. */
	async #draftFor({ viewer, refuse }: Heard): Promise<Draft | undefined> {
		const { drills, store } = this.#context;
		const session = await drills.open(viewer.drill);
		if (session?.published.phase !== 'ended') {
			refuse('draft/early', 'The postmortem is written once the drill is over.');
			return undefined;
		}
		if (store.drafts.isErased(viewer.drill)) {
			refuse('draft/erased', 'What was written here has been erased, and stays so.');
			return undefined;
		}
		const draft = this.#drafts.get(viewer.drill) ?? new Draft(viewer.drill, store.drafts);
		this.#drafts.set(viewer.drill, draft);
		return draft;
	}

	#open(heard: DraftHeard, draft: Draft, data: { client: number; state: Uint8Array }): void {
		const { socket, viewer, forbid, answer } = heard;
		const change = draft.since(data.state);
		if (change === undefined || !draft.sign(data.client, signerOf(viewer))) {
			return forbid('draft/unfit', 'This change does not fit the document. Reload the page.');
		}
		this.#clients.set(socket, data.client);
		void socket.join(draftRoom(viewer.drill));
		answer({ ok: true, change, state: draft.state });
		socket.emit('places', { places: this.#placesOf(viewer.drill) });
	}

	async #change(heard: DraftHeard, draft: Draft, change: Uint8Array): Promise<void> {
		const { socket, viewer, forbid, refuse, answer } = heard;
		const client = this.#clients.get(socket);
		if (!(await this.#mayWrite(heard))) return;
		if (client === undefined) return refuse('draft/closed', 'Open the document first.');
		try {
			const ack = await draft.add(change, client);
			if (!ack.ok) return forbid(ack.code, ack.message);
			answer(ack);
			socket.to(draftRoom(viewer.drill)).emit('draft', { change });
		} catch (error) {
			if (!(error instanceof DraftErased)) throw error;
			refuse('draft/erased', 'What was written here has been erased, and stays so.');
		}
	}

	#place({ socket, viewer }: DraftHeard, place: string | null): void {
		const { drill } = viewer;
		const places = this.#places.get(drill) ?? new Map<Socket, { writer: string; place: string }>();
		this.#places.set(drill, places);
		if (place === null) places.delete(socket);
		else places.set(socket, { writer: writerOf(viewer), place });
		this.#tellPlaces(drill);
	}

	/** The facilitator and whoever took part; observers read. */
	async #mayWrite({ viewer, refuse }: Heard): Promise<boolean> {
		if (viewer.as === 'facilitator') return true;
		if (viewer.as !== 'seat' || viewer.seat === undefined) {
			refuse('watch/only', 'This page only watches. To take part, join by the link.');
			return false;
		}
		const session = await this.#context.drills.open(viewer.drill);
		const seat = session?.published.seats.get(viewer.seat);
		if (seat?.kind === 'participant' && seat.here) return true;
		refuse('seat/observer', 'Observers watch and take notes; they do not act.');
		return false;
	}

	#placesOf(drill: string): Record<string, string> {
		const places = [...(this.#places.get(drill)?.values() ?? [])];
		return Object.fromEntries(places.map(({ writer, place }) => [writer, place]));
	}

	#tellPlaces(drill: string): void {
		this.#io.to(draftRoom(drill)).emit('places', { places: this.#placesOf(drill) });
	}
}
