import type { Command } from '../../src/lib/engine/actions/index.ts';
import { createDrill, Drill, type Actor } from '../../src/lib/engine/drill.ts';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import { wallAt } from '../../src/lib/engine/state.ts';
import { EPOCH, scriptOf } from '../stage.ts';
import { PEOPLE, scenarioOf, secondsOf, type LogFile } from './log-file.ts';

/* Plays the lines of a log: `13:30 comms updates customers, next in 30`. */

const ROLES = { lead: 'incident_lead', tech: 'technical_lead', comms: 'communications_lead' };

const seatOf = (person: string): string => `s${PEOPLE.findIndex((name) => name === person) + 1}`;

type Act = (match: readonly string[], play: LogPlay) => Command;

const update = (
	audience: string,
	nextInMinutes: number | null,
	condition = 'Something'
): Command => ({
	type: 'post-update',
	audience,
	condition,
	actions: 'Something',
	needs: 'Something',
	nextInMinutes
});

const on = (key = '', opened = '') => ({
	type: 'override-verdict' as const,
	key,
	openedAt: secondsOf(opened),
	reason: 'I was there'
});

const complete = {
	title: 'Alert earlier',
	owner: 'tech',
	due: '2026-11-01',
	retest: 'open/database'
};

/** What each sentence means; seats, the server and the facilitator have no sentence in common. */
const SENTENCES: readonly (readonly [RegExp, Act])[] = [
	[
		/^declares (\d)$/,
		([level]) => ({ type: 'declare-severity', severity: Number(level), reason: 'So it is' })
	],
	[
		/^says (resolved|monitoring)$/,
		([status]) => ({ type: 'set-status', status: status as 'resolved' })
	],
	[
		/^acknowledges$/,
		(_, play) => ({ type: 'acknowledge-alert', inject: play.last('inject-fired') })
	],
	[/^opens (\w+)$/, ([family = '']) => ({ type: 'open-playbook', family })],
	[/^looks at (\w+)$/, ([source = '']) => ({ type: 'look', source })],
	[/^ticks (\w+)$/, ([step = '']) => ({ type: 'tick-step', step: `database.${step}`, note: '' })],
	[
		/^starts (\w+)$/,
		([action = '']) => ({ type: 'start-action', action, options: {}, withoutApproval: true })
	],
	[/^updates (\w+), next in (\d+)$/, ([audience = '', next]) => update(audience, Number(next))],
	[/^updates (\w+), no next time$/, ([audience = '']) => update(audience, null)],
	[
		/^updates (\w+), no condition, next in (\d+)$/,
		([audience = '', next]) => update(audience, Number(next), '')
	],
	[/^pages (\w+)$/, ([contact = '']) => ({ type: 'escalate', contact, message: '' })],
	[
		/^hands (\w+) to (\w+)$/,
		([role = '', to = '']) => ({ type: 'hand-over-role', role, to: seatOf(to), note: '' })
	],
	[/^accepts (\w+)$/, ([role = '']) => ({ type: 'answer-handover', role, accept: true })],
	[/^takes (\w+_lead)$/, ([role = '']) => ({ type: 'claim-role', role })],
	[
		/^writes the postmortem$/,
		() => ({
			type: 'write-postmortem',
			whatHappened: 'It failed',
			impact: 'Orders',
			rootCause: 'The disk',
			prevention: 'An alert',
			items: [complete]
		})
	],
	[/^pauses$/, () => ({ type: 'pause', reason: 'facilitator' })],
	[/^calls a time-out$/, () => ({ type: 'pause', reason: 'time-out' })],
	[
		/^resumes after (\d+:\d\d)$/,
		([span = ''], play) => {
			play.wait(secondsOf(span));
			return { type: 'resume' };
		}
	],
	[/^skips ahead$/, () => ({ type: 'skip-ahead' })],
	[
		/^(hold|release|skip)s (\w+)$/,
		([verb, inject = '']) => ({ type: `${verb as 'hold'}-inject`, inject })
	],
	[/^hints at (\w+)$/, ([inject = '']) => ({ type: 'give-hint', inject, hint: 0 })],
	[
		/^attests (\S+) opened (\S+) done at (\S+)$/,
		([key, opened, done = '']) => ({ ...on(key, opened), verdict: null, doneAt: secondsOf(done) })
	],
	[
		/^decides (\S+) opened (\S+) is (met|waived)$/,
		([key, opened, verdict]) => ({ ...on(key, opened), verdict: verdict as 'met', doneAt: null })
	],
	[
		/^takes that back$/,
		(_, play) => ({ type: 'withdraw-override', override: play.last('verdict-overridden') })
	],
	[
		/^judges (\w+) (yes|partly|no)$/,
		([question = '', verdict]) => ({
			type: 'judge-question',
			question,
			verdict: verdict as 'yes',
			reason: 'We agreed'
		})
	],
	[/^ends$/, () => ({ type: 'end' })],
	[/^goes on to the report$/, () => ({ type: 'enter-stage', stage: 'report', gaps: [] })]
];

const CONNECTIONS = { joins: 'join', 'is gone': 'disconnect', 'is back': 'connect' } as const;

/** A drill played from the lines of a log. */
class LogPlay {
	readonly script;
	readonly events: DrillEvent[];
	readonly #drill: Drill;
	readonly #standIns: ReadonlySet<string>;
	/** Milliseconds since 1970; it goes on while the drill is paused. */
	#wall = EPOCH;

	constructor(file: LogFile) {
		this.script = scriptOf(scenarioOf(file));
		this.#standIns = new Set(file.stand_ins);
		this.#drill = new Drill(this.script);
		const hashes = { scenarioHash: 'scenario', processHash: 'process' };
		const created = createDrill(this.script, { seed: '1', wall: EPOCH, openItems: [], ...hashes });
		this.#drill.fold([created]);
		this.events = [created];
		this.#run({ type: 'open-lobby' }, { kind: 'facilitator' });
		for (const person of file.team) {
			this.#run(this.#connection('joins', person), { kind: 'server' });
			this.#run(
				{ type: 'claim-role', role: ROLES[person] },
				{ kind: 'seat', seat: seatOf(person) }
			);
		}
		this.#run({ type: 'start' }, { kind: 'facilitator' });
	}

	line(line: string): void {
		const [, time = '', who = '', what = '', refused] = SENTENCE.exec(line) ?? [];
		this.#moveTo(secondsOf(time));
		const { command, actor } = this.#read(who, what, line);
		const { ok } = this.#run(command, actor);
		if (ok === (refused !== undefined)) throw new Error(`${line}: ${ok ? 'done' : 'refused'}`);
	}

	/** Lets this many seconds of wall time pass. */
	wait(seconds: number): void {
		this.#wall += seconds * 1000;
	}

	/** Number of the newest event of a type. */
	last(type: DrillEvent['type']): number {
		return this.events.findLast((event) => event.type === type)?.n ?? 0;
	}

	#read(who: string, what: string, line: string): { command: Command; actor: Actor } {
		if (what in CONNECTIONS) {
			const command = this.#connection(what as keyof typeof CONNECTIONS, who);
			return { command, actor: { kind: 'server' } };
		}
		for (const [sentence, act] of SENTENCES) {
			const [, ...parts] = sentence.exec(what) ?? [];
			if (!sentence.test(what)) continue;
			const facilitator = who === 'facilitator';
			const actor: Actor = facilitator
				? { kind: 'facilitator' }
				: { kind: 'seat', seat: seatOf(who) };
			return { command: act(parts, this), actor };
		}
		throw new Error(`Nothing says what this means: ${line}`);
	}

	#connection(what: keyof typeof CONNECTIONS, person: string): Command {
		const [type, seat] = [CONNECTIONS[what], seatOf(person)];
		const kind = this.#standIns.has(person) ? 'stand-in' : 'participant';
		return type === 'join' ? { type, seat, kind } : { type, seat };
	}

	#moveTo(second: number): void {
		const { state } = this.#drill;
		if (state.phase !== 'running') return;
		this.#wall = Math.max(this.#wall, wallAt(state, second));
		this.events.push(...this.#drill.advance(this.#wall));
	}

	#run(command: Command, actor: Actor) {
		const result = this.#drill.execute(command, actor, this.#wall);
		this.events.push(...result.events);
		return result;
	}
}

const SENTENCE = /^(\d+:\d\d) (\w+) (.*?)( \(refused\))?$/;

/** The events of a log, as the engine records them. */
export function playLog(file: LogFile) {
	const play = new LogPlay(file);
	for (const line of file.log) play.line(line);
	return { script: play.script, events: play.events };
}
