import { z } from 'zod';
import { causeTold } from '../../scenario/cause.ts';
import { accept, facilitatorAction, reject, seatAction } from '../command.ts';
import { drawFor } from '../draws.ts';

const thought = z.string().trim().max(2000).default('');

/** Each for themselves first, so that nobody echoes the first to speak; it can be written again. */
export const reflect = seatAction({
	openIn: ['ended'],
	observers: true,
	schema: z.strictObject({
		type: z.literal('reflect'),
		start: thought,
		stop: thought,
		continue: thought,
		confidence: z.int().min(1).max(5).nullable().default(null)
	}),
	decide({ start, stop, continue: goOn, confidence }, { seat }) {
		if (start + stop + goOn === '' && confidence === null) {
			return reject('reflection/empty', 'Write one thing at least, or say how confident you are.');
		}
		return accept({
			type: 'reflection-written',
			by: seat.id,
			start,
			stop,
			continue: goOn,
			confidence
		});
	}
});

/**
 * All at once and without names. Each column is shuffled by itself, so that neither the order nor
 * what stands beside it tells who wrote something.
 */
export const showReflections = facilitatorAction({
	openIn: ['ended'],
	schema: z.strictObject({ type: z.literal('show-reflections') }),
	decide(_, { state }) {
		const written = [...(state.after?.reflections.values() ?? [])];
		if (written.length === 0) {
			return reject('reflection/none', 'Nobody has written anything yet.');
		}
		const column = (name: 'start' | 'stop' | 'continue') =>
			written
				.map((reflection) => reflection[name])
				.filter((text) => text !== '')
				.map((text, index) => {
					const purpose = `reflections/${state.version}/${name}/${index}`;
					return { text, place: drawFor(state.seed, purpose) };
				})
				.sort((a, b) => a.place - b.place)
				.map(({ text }) => text);
		return accept({
			type: 'reflections-shown',
			start: column('start'),
			stop: column('stop'),
			continue: column('continue'),
			confidence: written.flatMap(({ confidence }) => confidence ?? []).sort((a, b) => a - b)
		});
	}
});

/** What lay behind it all, once the team has said what it thinks. */
export const revealCause = facilitatorAction({
	openIn: ['ended'],
	schema: z.strictObject({ type: z.literal('reveal-cause') }),
	decide(_, { script, state }) {
		const cause = causeTold(script, state.draws);
		if (cause === undefined) {
			return reject('cause/none', 'This scenario tells no cause. Talk about what you found.');
		}
		if (state.after?.causeRevealed) return reject('cause/revealed', 'The team has read it.');
		return accept({ type: 'cause-revealed', text: cause });
	}
});
