import { createContext } from 'svelte';
import { Connection } from '../client/connection.svelte.ts';
import { FacilitatorDrill } from '../client/facilitator-drill.svelte.ts';
import type { FacilitatorCommandInput } from '../engine/actions/index.ts';
import { projectEvent } from '../engine/projection.ts';
import type { DrillState } from '../engine/state.ts';
import type { Ack } from '../protocol.ts';
import { entryOf, type Entry } from '../room/entries.ts';
import { namesOf } from '../room/names.ts';
import { Words } from '../room/words.ts';
import { useTexts } from '../text/use.ts';
import { Notices } from '../ui/notices.svelte.ts';
import { injectsOf } from './injects.ts';

/** Everything the parts of one facilitator's console share. */
export class Console {
	readonly drill = new FacilitatorDrill();
	readonly notices = new Notices();
	readonly connection: Connection;
	readonly #texts = { room: useTexts('room'), shared: useTexts('shared') };
	readonly #names = $derived(
		this.drill.loaded && this.drill.state
			? namesOf(
					this.drill.names,
					this.drill.state.seats,
					this.drill.loaded.catalogue,
					this.#texts.shared
				)
			: {}
	);
	readonly #words = $derived(
		this.drill.loaded && new Words(this.#texts, this.drill.loaded.catalogue, this.#names, '')
	);
	readonly #entries = $derived.by(() => this.#tell());
	readonly #injects = $derived(
		this.drill.loaded && this.drill.state
			? injectsOf(
					this.drill.loaded.script,
					this.drill.state,
					this.drill.log,
					this.#texts.shared.channels
				)
			: []
	);

	constructor(drill: string) {
		this.connection = new Connection({ drill, as: 'facilitator', listener: this.drill });
	}

	get t() {
		return this.drill.t;
	}

	get script() {
		return this.#loaded.script;
	}

	get catalogue() {
		return this.#loaded.catalogue;
	}

	get join() {
		return this.#loaded.join;
	}

	get state(): DrillState {
		const { state } = this.drill;
		if (!state) throw new Error('The console was shown before its first snapshot.');
		return state;
	}

	get words(): Words {
		if (!this.#words) throw new Error('The console was shown before its first snapshot.');
		return this.#words;
	}

	/** What the team sees and does, newest first. */
	get entries() {
		return this.#entries;
	}

	get injects() {
		return this.#injects;
	}

	/** Connects and ticks until the function it returns is called. */
	open(): () => void {
		const stopClock = this.drill.clock.run();
		const close = this.connection.open();
		return () => {
			close();
			stopClock();
		};
	}

	/** Does something, and tells the facilitator where it did not work. */
	async act(command: FacilitatorCommandInput): Promise<Ack> {
		const ack = await this.connection.send(command);
		if (!ack.ok) this.notices.say(ack.message, 'danger');
		return ack;
	}

	get #loaded() {
		const { loaded } = this.drill;
		if (!loaded) throw new Error('The console was shown before its first snapshot.');
		return loaded;
	}

	#tell(): Entry[] {
		const words = this.#words;
		if (!words) return [];
		return this.drill.log
			.flatMap((event) => {
				const seen = projectEvent(event);
				const entry = seen && entryOf(seen, words);
				return entry ? [entry] : [];
			})
			.reverse();
	}
}

export const [getConsole, setConsole] = createContext<Console>();
