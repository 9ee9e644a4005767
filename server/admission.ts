import type { Socket } from 'socket.io';
import { ROOM_SCREEN } from '../src/lib/engine/snapshot.ts';
import type { Seat } from '../src/lib/engine/state.ts';
import { handshake, PROTOCOL_VERSION, type Handshake } from '../src/lib/protocol.ts';
import type { DrillRegistry } from './drills.ts';
import type { StoredConsoles } from './consoles.ts';
import { refuse, type Refusal } from './refusal.ts';
import { SESSION_COOKIE, consoleCookie, seatCookie } from '../src/lib/cookies.ts';
import type { Access } from './services/access.ts';
import type { Session } from './session.ts';

/** Who looks at a drill through one socket. */
export interface Viewer {
	readonly drill: string;
	readonly as: Handshake['as'];
	/** The seat it acts for, or watches; undefined for the facilitator and the room screen. */
	readonly seat: string | undefined;
	/** Who runs the drill or watches it; undefined for a seat. */
	readonly facilitator: string | undefined;
	/** The last event it knows; 0 for none. */
	readonly after: number;
}

/** Through whose eyes a viewer sees the drill; undefined for the facilitator, who sees all. */
export function seatOf({ published }: Session, { as, seat }: Viewer): Seat | undefined {
	return as === 'screen' ? ROOM_SCREEN : published.seats.get(seat ?? '');
}

export type Admission = { readonly ok: true; readonly viewer: Viewer } | Refusal;

interface Doors {
	readonly drills: DrillRegistry;
	readonly access: Access;
	readonly consoles: StoredConsoles;
}

/** Lets a socket in as whom its cookie says it is, or says why not and what to do. */
export function admit(
	{ auth, headers }: Pick<Socket['handshake'], 'auth' | 'headers'>,
	{ drills, access, consoles }: Doors
): Admission {
	if (auth['protocol'] !== PROTOCOL_VERSION) {
		return refuse('protocol/version', 'Muster was updated meanwhile. Reload the page.');
	}
	const parsed = handshake.safeParse(auth);
	if (!parsed.success) {
		const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'not understood' };
		return refuse('protocol/handshake', `${path.map(String).join('.') || 'auth'}: ${message}.`);
	}
	const { drill, as, seat: watched, after } = parsed.data;
	if (!drills.get(drill)) return refuse('drill/unknown', 'There is no such drill. Check the link.');
	const cookies = readCookies(headers.cookie);
	if (as !== 'seat') {
		const session = cookies.get(SESSION_COOKIE);
		const facilitator =
			session !== undefined && access.isFacilitator(session)
				? consoles.enter(drill, session)
				: consoles.guest(drill, cookies.get(consoleCookie(drill)));
		if (facilitator === undefined) {
			return refuse('access/sign-in', 'Sign in as the facilitator first.');
		}
		const seat = as === 'watcher' ? watched : undefined;
		if (as === 'watcher' && seat === undefined) {
			return refuse('watch/seat', 'Choose whom to watch.');
		}
		return { ok: true, viewer: { drill, as, seat, facilitator, after } };
	}
	const seat = drills.seat(drill, cookies.get(seatCookie(drill)));
	return seat === undefined
		? refuse('access/join', 'Join this drill first, by its link or code.')
		: { ok: true, viewer: { drill, as, seat, facilitator: undefined, after } };
}

function readCookies(header: string | undefined): ReadonlyMap<string, string> {
	const pairs = (header ?? '').split(';').map((pair) => {
		const at = pair.indexOf('=');
		return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
	});
	return new Map(pairs);
}
