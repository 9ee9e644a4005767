import type { DrillView } from '../engine/view.ts';
import { storyStart } from '../scenario/story-time.ts';
import { UNDECLARED } from '../engine/state.ts';
import type { Happening, Reading } from '../scenario/reading.ts';
import { World, DrawnWorld } from '../scenario/world.ts';

/** What a stand-in team can read: acts and knowledge as its seats saw them, nothing else. */
export class TeamReading implements Reading {
	readonly state = new World({});
	readonly draw = new DrawnWorld({});
	readonly trueSeverity = UNDECLARED;
	readonly knownSeverity = UNDECLARED;
	t = 0;
	view: DrillView;
	readonly #storyStart: number;

	constructor(view: DrillView, starts: string) {
		this.view = view;
		this.#storyStart = storyStart(starts);
	}

	get hour() {
		return Math.floor(this.#story / 3_600) % 24;
	}
	get nextHourAt() {
		return this.t + 3_600 - (this.#story % 3_600);
	}
	get severity() {
		return this.view.severity ?? UNDECLARED;
	}
	get status() {
		return this.view.status ?? '';
	}

	/** Seconds of the story since Monday midnight. */
	get #story() {
		return this.#storyStart + this.t + this.view.clock.jumped;
	}

	happened(kind: Happening, id: string): boolean {
		const { view } = this;
		switch (kind) {
			case 'fired':
				return view.fired[id] !== undefined;
			case 'looked':
				return view.evidence[id] !== undefined;
			case 'known':
				return view.known[id] !== undefined;
			case 'started':
				return view.runs.some((run) => run.action === id && run.state !== 'proposed');
			case 'did':
				return view.runs.some((run) => run.action === id && run.state === 'done');
			case 'opened':
				return view.opened[id] !== undefined;
			case 'ticked':
				return view.ticked[id] !== undefined;
			case 'escalated':
				return view.pages[id] !== undefined;
			case 'reached':
				return (view.pages[id]?.answered ?? 0) > 0;
			case 'updated':
				return view.updates[id] !== undefined;
			case 'ended':
				return false;
		}
	}

	lastOf(id: string): number | undefined {
		const { view } = this;
		const done = view.runs.filter((run) => run.action === id && run.state === 'done').at(-1);
		return (
			view.fired[id]?.at ??
			done?.endedAt ??
			view.evidence[id]?.t ??
			view.known[id] ??
			view.updates[id]?.at ??
			view.ticked[id]?.at ??
			view.opened[id] ??
			view.pages[id]?.at
		);
	}

	countOf(id: string): number {
		const { view } = this;
		const runs = view.runs.filter((run) => run.action === id && run.state === 'done').length;
		return (
			view.fired[id]?.count ??
			view.updates[id]?.count ??
			view.pages[id]?.attempts ??
			(runs > 0 ? runs : this.lastOf(id) === undefined ? 0 : 1)
		);
	}

	doing(action: string): boolean {
		return this.view.runs.some((run) => run.action === action && run.state === 'running');
	}

	chosen(action: string, option: string): string {
		return this.view.runs.findLast((run) => run.action === action)?.options[option] ?? '';
	}

	before(first: string, second: string): boolean {
		const done = this.view.runs.find((run) => run.action === first && run.state === 'done');
		if (!done) return false;
		const started = this.view.runs.find((run) => run.action === second);
		return !started || (done.endedAt ?? 0) <= started.at;
	}

	held(role: string): boolean {
		return Boolean(this.view.roles[role]?.holder);
	}

	handedOver(role: string): boolean {
		return (this.view.handedOver[role] ?? 0) > 0;
	}

	updates(audience: string): number {
		return this.view.updates[audience]?.count ?? 0;
	}

	promisedTo(audience: string): number | undefined {
		return this.view.updates[audience]?.nextAt ?? undefined;
	}
}
