import { z } from 'zod';
import { accept, facilitatorAction, reject } from '../command.ts';

/** The drill's own life: lobby, start, pause, resume, speed, end. */

export const openLobby = facilitatorAction({
	openIn: ['draft'],
	schema: z.strictObject({ type: z.literal('open-lobby') }),
	decide: (_, { wall }) => accept({ type: 'lobby-opened', wall })
});

export const start = facilitatorAction({
	openIn: ['lobby'],
	schema: z.strictObject({ type: z.literal('start') }),
	decide(_, { state, wall }) {
		const players = [...state.seats.values()].filter(
			(seat) => seat.here && seat.kind !== 'observer'
		);
		if (players.length === 0) {
			return reject('drill/nobody-here', 'Nobody has joined yet. Share the link, then start.');
		}
		return accept({ type: 'drill-started', wall });
	}
});

export const pause = facilitatorAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('pause'),
		reason: z.enum(['facilitator', 'discussion', 'time-out']).default('facilitator')
	}),
	decide: ({ reason }, { wall }) => accept({ type: 'drill-paused', wall, reason })
});

/** The server or its machine stood still while the drill ran: it stops where the log stops. */
export const interrupt = facilitatorAction({
	openIn: ['running'],
	schema: z.strictObject({
		type: z.literal('interrupt'),
		reason: z.enum(['restart', 'sleep'])
	}),
	decide: ({ reason }, { wall }) => accept({ type: 'drill-paused', wall, reason })
});

export const resume = facilitatorAction({
	openIn: ['paused'],
	schema: z.strictObject({ type: z.literal('resume') }),
	decide: (_, { wall }) => accept({ type: 'drill-resumed', wall })
});

export const setSpeed = facilitatorAction({
	openIn: ['draft', 'lobby', 'running', 'paused'],
	schema: z.strictObject({
		type: z.literal('set-speed'),
		speed: z.number().min(0.25).max(600).describe('Exercise seconds per second')
	}),
	decide: ({ speed }, { wall }) => accept({ type: 'speed-changed', wall, speed })
});

export const end = facilitatorAction({
	openIn: ['running', 'paused'],
	schema: z.strictObject({ type: z.literal('end') }),
	decide: (_, { script, state, wall }) =>
		accept({
			type: 'drill-ended',
			wall,
			ending: state.ending?.ending ?? null,
			ask: script.expectations.flatMap(({ id, spec }) =>
				spec.ask === undefined ? [] : { id, question: script.render(spec.ask, state.draws) }
			),
			discuss: (script.scenario.debrief?.discuss ?? []).map((question) =>
				script.render(question, state.draws)
			)
		})
});
