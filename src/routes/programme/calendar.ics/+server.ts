import { error } from '@sveltejs/kit';
import ical from 'ical-generator';
import { loadTexts } from '#lib/text/load.ts';
import type { RequestHandler } from './$types';

const DAY_MS = 24 * 3_600_000;
/** Noon in UTC is the same day nearly everywhere, whatever zone the server lives in. */
const noonOf = (at: number) => new Date(Math.floor(at / DAY_MS) * DAY_MS + DAY_MS / 2);

/** Days that calendars subscribe to; the key in the address stands for a passphrase nobody types there. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { programme } = locals.app;
	if (url.searchParams.get('key') !== programme.calendarToken()) {
		error(404, 'This calendar is not here any more. Its new address is on the programme page.');
	}
	const { calendar: text } = (await loadTexts(locals.language, 'programme')).programme;
	const calendar = ical({ name: text.name, ttl: 6 * 3600 });
	for (const { id, kind, what, at } of await programme.appointments()) {
		calendar.createEvent({
			id: `${id}@muster`,
			start: noonOf(at),
			allDay: true,
			summary: kind === 'drill' ? text.drill : text[kind](what),
			url: `${url.origin}/programme`
		});
	}
	return new Response(calendar.toString(), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'cache-control': 'private, no-cache'
		}
	});
};
