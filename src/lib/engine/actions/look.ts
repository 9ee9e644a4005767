import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';
import { storyAt } from '../state.ts';

const DEFAULT_LOOK_SECONDS = 15;

/** Opens a dashboard, log or page; what it shows reaches only the seat that looks. */
export const look = seatAction({
	openIn: ['running'],
	schema: z.strictObject({ type: z.literal('look'), source: z.string() }),
	decide({ source }, { script, state, seat, t }) {
		const found = script.scenario.sources?.[source];
		if (!found || !state.offers?.sources.includes(source)) {
			return reject('source/unknown', 'There is no such place to look right now.');
		}
		for (const pending of state.looks.values()) {
			if (pending.by === seat.id && pending.source === source) {
				return reject('source/looking', 'You are looking there already.');
			}
		}
		const shownAt = storyAt(state, t) + (found.takes ?? DEFAULT_LOOK_SECONDS);
		return accept({ type: 'source-opened', by: seat.id, source, shownAt });
	}
});
