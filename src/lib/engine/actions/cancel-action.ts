import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';
import { readingOf } from '../reading.ts';

export const cancelAction = seatAction({
	openIn: ['running'],
	schema: z.strictObject({ type: z.literal('cancel-action'), run: z.int().positive() }),
	decide({ run }, { script, state, seat, t }) {
		const running = state.runs.get(run);
		if (!running) return reject('action/over', 'It is not under way any more.');
		const effect = script.scenario.actions?.[running.action]?.on_cancel;
		const reading = readingOf(script, state, t);
		const sets = script.changes(effect?.sets, reading);
		return accept({
			type: 'action-cancelled',
			by: seat.id,
			run,
			action: running.action,
			text: script.tell(effect?.text ?? 'Stopped before it was done.', reading, sets),
			sets,
			reveals: effect?.reveals ?? []
		});
	}
});
