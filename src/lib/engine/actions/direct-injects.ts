import { z } from 'zod';
import { languageTag } from '../../document/language.ts';
import { INJECT_CHANNELS } from '../../scenario/inject-channels.ts';
import { addressees } from '../audiences.ts';
import { accept, facilitatorAction, reject } from '../command.ts';
import { firing } from '../injects.ts';
import { seatAudience } from '../projection.ts';

/** The facilitator's hand in the script: fire now, skip, improvise. */

export const fireInject = facilitatorAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('fire-inject'),
		inject: z.string(),
		text: z.string().trim().min(1).max(4000).optional().describe('Edited before firing')
	}),
	decide({ inject, text }, context) {
		if (!context.script.scenario.injects[inject]) {
			return reject('inject/unknown', `The script has no inject ${inject}.`);
		}
		return accept(...firing(context, inject, 'facilitator', text));
	}
});

export const skipInject = facilitatorAction({
	openIn: ['lobby', 'running', 'paused'],
	schema: z.strictObject({ type: z.literal('skip-inject'), inject: z.string() }),
	decide({ inject }, { script, state }) {
		if (!script.scenario.injects[inject]) {
			return reject('inject/unknown', `The script has no inject ${inject}.`);
		}
		if (state.injects.get(inject)?.phase === 'skipped') {
			return reject('inject/skipped', 'It is skipped already.');
		}
		return accept({ type: 'inject-skipped', inject, by: 'facilitator' });
	}
});

export const improviseInject = facilitatorAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('improvise-inject'),
		via: z.enum(INJECT_CHANNELS),
		from: z.string().trim().min(1).max(100),
		to: z
			.array(z.string())
			.default([])
			.describe('Roles, or one seat such as s3; empty for everyone'),
		text: z.string().trim().min(1).max(4000),
		language: languageTag.optional().describe('What the facilitator writes in')
	}),
	decide({ via, from, to, text, language }, { script, state }) {
		const [only = ''] = to;
		const seat = to.length === 1 ? state.seats.get(only) : undefined;
		const stranger = seat ? undefined : to.find((role) => !script.process.roles[role]);
		if (stranger) return reject('role/unknown', `Your process has no role ${stranger}.`);
		return accept({
			type: 'inject-fired',
			inject: null,
			occurrence: 1,
			by: 'facilitator',
			via,
			from,
			title: null,
			...(seat ? { to: [seatAudience(seat.id)], vacant: [] } : addressees(state, to)),
			text,
			...(language && { language }),
			sets: {},
			reveals: []
		});
	}
});
