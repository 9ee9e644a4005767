import type { Cookies } from '@sveltejs/kit';
import { seatCookie } from './cookies.ts';

/** A seat outlives the drill, for the postmortem; then the cookie goes. */
const SEAT_DAYS = 30;

/** Keeps a seat in this browser. */
export function keepSeat(cookies: Cookies, url: URL, drill: string, secret: string): void {
	cookies.set(seatCookie(drill), secret, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: SEAT_DAYS * 24 * 60 * 60
	});
}
