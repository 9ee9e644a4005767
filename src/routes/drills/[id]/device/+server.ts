import { json } from '@sveltejs/kit';
import { seatCookie } from '#lib/cookies.ts';
import type { RequestHandler } from './$types';

/** Makes the link by which this browser's seat is taken along to another device. */
export const POST: RequestHandler = ({ locals, params, cookies, url }) => {
	const offered = locals.app.devices.offer(params.id, cookies.get(seatCookie(params.id)));
	if (!offered.ok) return json(offered, { status: 403 });
	const { link, until } = offered;
	return json({ ok: true, url: `${url.origin}/drills/${params.id}/device/${link}`, until });
};
