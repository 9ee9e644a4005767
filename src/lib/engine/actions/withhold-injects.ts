import { z } from 'zod';
import { accept, facilitatorAction, reject, type Context } from '../command.ts';
import { unfired } from '../state.ts';

/** The facilitator keeps an inject back, puts it off, or takes a skip back. */

const named = <const T extends string>(type: T) =>
	z.strictObject({ type: z.literal(type), inject: z.string() });

const standing = ({ state }: Context, inject: string) => state.injects.get(inject) ?? unfired;

const unknown = ({ script }: Context, inject: string) =>
	script.scenario.injects[inject]
		? undefined
		: reject('inject/unknown', `The script has no inject ${inject}.`);

export const holdInject = facilitatorAction({
	openIn: ['lobby', 'running', 'paused'],
	schema: named('hold-inject'),
	decide({ inject }, context) {
		if (standing(context, inject).held) return reject('inject/held', 'It is held already.');
		return unknown(context, inject) ?? accept({ type: 'inject-held', inject });
	}
});

export const releaseInject = facilitatorAction({
	openIn: ['lobby', 'running', 'paused'],
	schema: named('release-inject'),
	decide({ inject }, context) {
		if (!standing(context, inject).held) return reject('inject/not-held', 'It is not held.');
		return accept({ type: 'inject-released', inject });
	}
});

/** Furthest an inject is moved at once, in exercise seconds. */
const FURTHEST_SECONDS = 3600;

export const delayInject = facilitatorAction({
	openIn: ['running', 'paused'],
	schema: z.strictObject({
		type: z.literal('delay-inject'),
		inject: z.string(),
		seconds: z.int().min(-FURTHEST_SECONDS).max(FURTHEST_SECONDS)
	}),
	decide({ inject, seconds }, context) {
		const { phase, due } = standing(context, inject);
		if (phase !== 'armed') {
			return reject('inject/not-due', 'It has no time to come at yet. Hold it instead.');
		}
		return accept({ type: 'inject-delayed', inject, due: Math.max(context.t, due + seconds) });
	}
});

export const restoreInject = facilitatorAction({
	openIn: ['lobby', 'running', 'paused'],
	schema: named('restore-inject'),
	decide({ inject }, context) {
		if (standing(context, inject).phase !== 'skipped') {
			return reject('inject/not-skipped', 'It was not skipped.');
		}
		return accept({ type: 'inject-restored', inject });
	}
});
