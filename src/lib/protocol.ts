import { z } from 'zod';
import { facilitatorCommand, seatCommand } from './engine/actions/index.ts';
import type { Catalogue } from './engine/catalogue.ts';
import type { DrillEvent } from './engine/events.ts';
import type { SeenEvent } from './engine/projection.ts';
import type { DrillView } from './engine/view.ts';
import { PROTOCOL_VERSION } from './protocol-version.ts';

/*
 * The socket contract, whole. Every message from a client is parsed with the schemas here; every
 * command is answered. A client on another version is told to reload (`PROTOCOL_VERSION`).
 *
 *   client ──command──▶ server      { id, command } → Ack
 *   client ──signals──▶ server      { source } → telemetry of a place already looked at
 *   client ──earlier──▶ server      { before } → entries of the feed older than the snapshot's
 *   client ──desk─────▶ server      who sits at the console, and who is in charge (facilitators)
 *   server ──desk─────▶ client      the same, told to everybody at the console
 *   client ──draft-open──▶ server   the postmortem written together: what the client has of it
 *   client ──draft-change▶ server   what somebody typed, as a change that merges with any other
 *   client ──draft-place─▶ server   where somebody writes
 *   server ──snapshot─▶ client      everything this viewer may know, at a version
 *   server ──events───▶ client      what followed, in order, numbered
 *   server ──names────▶ client      who sits where (kept beside the log, not in it)
 *   server ──draft────▶ client      what others typed, once it is stored
 *   server ──places───▶ client      where others write
 */

// Apart, so that the participant's page can name it without carrying the schemas.
export { PROTOCOL_VERSION };

/** Largest message a client may send, in bytes. */
export const MAX_MESSAGE_BYTES = 64 * 1024;

const commandId = z
	.string()
	.min(8)
	.max(64)
	.regex(/^[\w-]+$/)
	.describe('Made by the client; repeating it repeats the answer, never the act');

const drillId = z.string().regex(/^[\w-]{8,40}$/);

/**
 * What a client says when it connects. A facilitator proves itself by the session cookie, and by the
 * same cookie watches what one seat sees, or shows in the room what everybody sees.
 */
export const handshake = z.strictObject({
	protocol: z.literal(PROTOCOL_VERSION),
	drill: drillId,
	as: z.enum(['seat', 'facilitator', 'watcher', 'screen']),
	/** Of a watcher: through whose eyes. */
	seat: z
		.string()
		.regex(/^s\d+$/)
		.optional(),
	/** The last event number the client has folded; 0 asks for a snapshot. */
	after: z.int().min(0)
});

export const seatRequest = z.strictObject({ id: commandId, command: seatCommand });
export const facilitatorRequest = z.strictObject({ id: commandId, command: facilitatorCommand });
export const signalsRequest = z.strictObject({ source: z.string().max(100) });
/** Number of the oldest entry the client has. */
export const earlierRequest = z.strictObject({ before: z.int().min(1) });

/** Around the console, not in the drill: nothing of it is in the log. */
export const deskRequest = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('introduce'), name: z.string().trim().min(1).max(60) }),
	z.strictObject({ type: z.literal('ask-for-charge') }),
	z.strictObject({ type: z.literal('decline-charge') }),
	z.strictObject({ type: z.literal('take-charge') }),
	z.strictObject({ type: z.literal('hand-over'), to: z.string().regex(/^f\d+$/) }),
	z.strictObject({ type: z.literal('invite') }),
	z.strictObject({ type: z.literal('close-link') })
]);
export type DeskRequest = z.infer<typeof deskRequest>;
/** What a person types at once is far below; so is a paste of many pages. */
const MAX_CHANGE_BYTES = 48 * 1024;
const bytes = z
	.custom<Uint8Array>((sent) => sent instanceof Uint8Array, 'send bytes')
	.refine((sent) => sent.byteLength <= MAX_CHANGE_BYTES, 'send less at once');

export const draftOpenRequest = z.strictObject({
	/** Whom this page's changes are signed by; no other seat can use the number. */
	client: z.int().min(0).max(0xffffffff),
	/** Yjs state vector: what the client has. */
	state: bytes
});
export const draftChangeRequest = z.strictObject({ change: bytes });
export const draftPlaceRequest = z.strictObject({
	place: z
		.string()
		.regex(/^[\w-]{1,40}$/)
		.nullable()
});

export type Handshake = z.input<typeof handshake>;
export type CommandRequest = z.input<typeof seatRequest> | z.input<typeof facilitatorRequest>;

export type Ack =
	/** Stored for good; `version` is the number of the last event it caused. */
	| { readonly ok: true; readonly version: number }
	/** Nothing changed; `message` says what was wrong and what to do. */
	| { readonly ok: false; readonly code: string; readonly message: string };

export interface Series {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	/** `[story second, value]`; a gap in the telemetry is `null`. */
	readonly points: readonly (readonly [number, number | null])[];
}

export type SignalsAck =
	| { readonly ok: true; readonly series: readonly Series[] }
	| { readonly ok: false; readonly code: string; readonly message: string };

export type EarlierAck =
	| {
			readonly ok: true;
			/** Oldest first. */
			readonly entries: readonly SeenEvent[];
			/** Nothing is older. */
			readonly isStart: boolean;
	  }
	| { readonly ok: false; readonly code: string; readonly message: string };

export interface DeskView {
	/** This facilitator's own id, such as `f1`. */
	readonly you: string;
	readonly inCharge: string | null;
	/** Who asks to be in charge. */
	readonly asking: string | null;
	/** Whether a link lets a second facilitator in. */
	readonly linkOpen: boolean;
	readonly people: readonly {
		readonly id: string;
		/** Empty until they gave one. */
		readonly name: string;
		/** Came by the link. */
		readonly guest: boolean;
		readonly here: boolean;
	}[];
}

export type DeskAck =
	/** `link`: the secret part of a link that was made; it is told once. */
	| { readonly ok: true; readonly link?: string }
	| { readonly ok: false; readonly code: string; readonly message: string };

export type DraftAck =
	| {
			readonly ok: true;
			/** What the client lacks, and what the server has, so that it can send the rest. */
			readonly change: Uint8Array;
			readonly state: Uint8Array;
	  }
	| { readonly ok: false; readonly code: string; readonly message: string };

export type ChangeAck =
	{ readonly ok: true } | { readonly ok: false; readonly code: string; readonly message: string };

/** By seat or `facilitator`; only those who write somewhere. */
export interface Places {
	readonly places: Readonly<Record<string, string>>;
}

export interface SeatSnapshot {
	readonly kind: 'seat';
	/** Empty on the room screen, which sees what everybody sees. */
	readonly seat: string;
	readonly view: DrillView;
	readonly catalogue: Catalogue;
	/** Milliseconds since 1970 on the server, so that clients can count on its clock. */
	readonly serverNow: number;
}

/** The facilitator folds whole events through the same engine and scorer. */
export interface FacilitatorSnapshot {
	readonly kind: 'facilitator';
	readonly events: readonly DrillEvent[];
	/** YAML, exactly the versions this drill was created with. */
	readonly scenario: string;
	readonly process: string;
	readonly join: { readonly code: string; readonly url: string };
	readonly serverNow: number;
}

export interface Names {
	readonly names: Readonly<Record<string, string>>;
}

export interface ClientToServer {
	command: (request: CommandRequest, ack: (answer: Ack) => void) => void;
	signals: (request: z.input<typeof signalsRequest>, ack: (answer: SignalsAck) => void) => void;
	earlier: (request: z.input<typeof earlierRequest>, ack: (answer: EarlierAck) => void) => void;
	desk: (request: DeskRequest, ack: (answer: DeskAck) => void) => void;
	'draft-open': (
		request: z.input<typeof draftOpenRequest>,
		ack: (answer: DraftAck) => void
	) => void;
	'draft-change': (
		request: z.input<typeof draftChangeRequest>,
		ack: (answer: ChangeAck) => void
	) => void;
	'draft-place': (request: z.input<typeof draftPlaceRequest>) => void;
}

export interface ServerToClient {
	snapshot: (snapshot: SeatSnapshot | FacilitatorSnapshot) => void;
	/** Projected events for a seat, whole events for a facilitator; ordered by `n`. */
	events: (events: readonly SeenEvent[] | readonly DrillEvent[]) => void;
	names: (names: Names) => void;
	desk: (desk: DeskView) => void;
	draft: (draft: { readonly change: Uint8Array }) => void;
	places: (places: Places) => void;
}
