import fc from 'fast-check';
import type { Command } from '../../src/lib/engine/actions/index.ts';
import type { Actor } from '../../src/lib/engine/drill.ts';
import type { DrillState } from '../../src/lib/engine/state.ts';
import type { Script } from '../../src/lib/scenario/script.ts';

/** One thing somebody does, `after` milliseconds of wall time. */
export interface Move {
	readonly after: number;
	readonly actor: Actor;
	readonly command: Command;
}

const SEATS = ['s1', 's2', 's3', 's4'] as const;
const seat = fc.constantFrom(...SEATS);
const text = fc.constantFrom('', 'disk', 'we look at it', 'x'.repeat(80));

/** Anything a participant of this script could try, sensible or not. */
function seatCommands(script: Script): fc.Arbitrary<Command> {
	const role = fc.constantFrom(...Object.keys(script.process.roles));
	const contact = fc.constantFrom(...Object.keys(script.process.contacts));
	const audience = fc.constantFrom(...Object.keys(script.process.audiences));
	const actions = Object.entries(script.scenario.actions ?? {});
	const start = fc.constantFrom(...actions).chain(([action, { choose = {} }]) =>
		fc
			.record(
				Object.fromEntries(
					Object.entries(choose).map(([option, values]) => [option, fc.constantFrom(...values)])
				)
			)
			.map((options): Command => ({
				type: 'start-action',
				action,
				options,
				withoutApproval: false
			}))
	);
	const steps = script.compiled.sources.flatMap(({ id }) => {
		const { covers } = script.scenario.sources?.[id] ?? {};
		return covers === undefined ? [] : [covers];
	});
	// Which of those there are; `resolve` puts the number in when the move is made.
	const run = fc.nat(3);
	return fc.oneof(
		role.map((name): Command => ({ type: 'claim-role', role: name })),
		role.map((name): Command => ({ type: 'release-role', role: name })),
		fc.record({
			type: fc.constant('hand-over-role' as const),
			role,
			to: seat,
			note: text
		}),
		fc.record({ type: fc.constant('answer-handover' as const), role, accept: fc.boolean() }),
		fc.record({
			type: fc.constant('declare-severity' as const),
			severity: fc.integer({ min: 1, max: 4 }),
			reason: fc.constant('It looks bad')
		}),
		fc.record({
			type: fc.constant('set-status' as const),
			status: fc.constantFrom('investigating', 'identified', 'monitoring', 'resolved')
		}),
		fc.record({ type: fc.constant('escalate' as const), contact, message: text }),
		fc.record({
			type: fc.constant('open-playbook' as const),
			family: fc.constantFrom(...Object.keys(script.process.playbooks))
		}),
		fc.record({
			type: fc.constant('tick-step' as const),
			step: fc.constantFrom('database.look_first', ...steps),
			note: text
		}),
		fc.record({
			type: fc.constant('look' as const),
			source: fc.constantFrom(...script.compiled.sources.map(({ id }) => id))
		}),
		start,
		fc.record({
			type: fc.constant('answer-proposal' as const),
			run,
			approve: fc.boolean(),
			reason: text
		}),
		fc.record({ type: fc.constant('cancel-action' as const), run }),
		fc.record({ type: fc.constant('acknowledge-alert' as const), inject: run }),
		fc.record({
			type: fc.constant('post-update' as const),
			audience,
			condition: text,
			actions: text,
			needs: text,
			nextInMinutes: fc.constantFrom(null, 10, 30)
		}),
		fc.constant<Command>({ type: 'ask-question', text: 'May we?' }),
		fc.constant<Command>({ type: 'observe', dimension: null, text: 'Quiet' }),
		fc.constantFrom<Command>(...Array.from({ length: 5 }, (): Command => NOTE), { type: 'leave' })
	);
}

const NOTE: Command = { type: 'add-note', text: 'Seen' };

/** Whether the command names something that must have happened by the time it is made. */
export const namesRun = ({ type }: Command): boolean =>
	type === 'answer-proposal' ||
	type === 'cancel-action' ||
	type === 'acknowledge-alert' ||
	type === 'take-call' ||
	type === 'return-call' ||
	type === 'answer-call' ||
	type === 'answer-question';

/** A move names the k-th proposal, run or alert; this is its number in the log, if there is one. */
export function resolve(command: Command, state: DrillState): Command {
	const numbers = (found: Iterable<number>, k: number) => [...found].at(-1 - k) ?? 1;
	if (command.type === 'answer-proposal') {
		return { ...command, run: numbers(state.proposals.keys(), command.run) };
	}
	if (command.type === 'cancel-action') {
		return { ...command, run: numbers(state.runs.keys(), command.run) };
	}
	if (command.type === 'acknowledge-alert') {
		return { ...command, inject: numbers(state.alerts.keys(), command.inject) };
	}
	if (
		command.type === 'take-call' ||
		command.type === 'return-call' ||
		command.type === 'answer-call'
	) {
		return { ...command, page: numbers(state.pages.keys(), command.page) };
	}
	if (command.type === 'answer-question') {
		return { ...command, question: numbers(state.questions.keys(), command.question) };
	}
	return command;
}

function facilitatorCommands(script: Script): fc.Arbitrary<Command> {
	const inject = fc.constantFrom(...Object.keys(script.scenario.injects));
	return fc.oneof(
		fc.constant<Command>({ type: 'pause', reason: 'facilitator' }),
		fc.constant<Command>({ type: 'resume' }),
		fc.record({
			type: fc.constant('set-speed' as const),
			speed: fc.constantFrom(0.5, 1, 3, 10, 60)
		}),
		inject.map((id): Command => ({ type: 'fire-inject', inject: id })),
		fc
			.tuple(
				fc.constantFrom(
					'skip-inject' as const,
					'restore-inject' as const,
					'hold-inject' as const,
					'release-inject' as const
				),
				inject
			)
			.map(([type, id]): Command => ({ type, inject: id })),
		inject.map((id): Command => ({ type: 'delay-inject', inject: id, seconds: 90 })),
		inject.map((id): Command => ({ type: 'give-hint', inject: id, hint: 0 })),
		fc.constantFrom<Command>(
			{ type: 'skip-ahead' },
			{ type: 'take-call', page: 0 },
			{ type: 'return-call', page: 0 },
			{ type: 'answer-call', page: 0, text: 'Yes?', helps: true },
			{ type: 'answer-question', question: 0, text: 'Yes', toEveryone: false },
			{ type: 'record-observation', dimension: 'roles', text: 'Calm' }
		),
		fc.constant<Command>({
			type: 'improvise-inject',
			via: 'call',
			from: 'A customer',
			to: ['incident_lead'],
			text: 'Are you down?'
		})
	);
}

const connections = fc.oneof(
	seat.map((id): Command => ({ type: 'connect', seat: id })),
	seat.map((id): Command => ({ type: 'disconnect', seat: id }))
);

/** Up to 60 moves over some hours of wall time, by everybody who has a say. */
export function moves(script: Script): fc.Arbitrary<Move[]> {
	const after = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 300_000 }));
	const by = (actor: fc.Arbitrary<Actor>, command: fc.Arbitrary<Command>) =>
		fc.record({ after, actor, command });
	return fc.array(
		fc.oneof(
			{
				weight: 20,
				arbitrary: by(
					seat.map((id) => ({ kind: 'seat', seat: id })),
					seatCommands(script)
				)
			},
			{
				weight: 3,
				arbitrary: by(fc.constant({ kind: 'facilitator' }), facilitatorCommands(script))
			},
			{ weight: 1, arbitrary: by(fc.constant({ kind: 'server' }), connections) }
		),
		{ minLength: 5, maxLength: 60, size: 'max' }
	);
}
