import { createContext } from 'svelte';
import { Connection } from '../client/connection.svelte.ts';
import { FacilitatorDrill } from '../client/facilitator-drill.svelte.ts';
import { ASSISTING } from '../engine/actions/assisting.ts';
import type { FacilitatorCommandInput } from '../engine/actions/index.ts';
import type { Course } from '../engine/agenda.ts';
import type { DrillEvent } from '../engine/events.ts';
import { projectEvent } from '../engine/projection.ts';
import type { DrillState } from '../engine/state.ts';
import type { Ack, DeskAck, DeskRequest } from '../protocol.ts';
import { entryOf, type Entry } from '../room/entries.ts';
import { nameText, namesOf } from '../room/names.ts';
import { Words } from '../room/words.ts';
import { useTexts } from '../text/use.ts';
import type { LiveExpectation } from '../scoring/live.ts';
import { refusalText, type Refused } from '../text/refusal.ts';
import { Notices } from '../ui/notices.svelte.ts';
import { spanText } from '../ui/time.ts';
import { namesIn, spoken } from './names.ts';
import { Keys } from './keys.svelte.ts';
import { injectsOf, linesOf, type InjectRow } from './injects.ts';
import { undoneInWords, undoOf, type Undone } from './undo.ts';

/** What asks for the facilitator's attention before anything else: one at a time. */
export type Asking =
	| {
			readonly what:
				'improvise' | 'hints' | 'observe' | 'skip' | 'end' | 'keys' | 'take-charge' | 'close-link';
	  }
	| { readonly what: 'fire'; readonly row: InjectRow }
	| { readonly what: 'hint'; readonly inject: string; readonly rung: number; readonly text: string }
	| { readonly what: 'judge'; readonly expectation: LiveExpectation };

/** What the middle of the console shows. */
export type View = 'feed' | 'signals' | 'world' | 'observations';
/** Side by side on a wide screen, one at a time on a narrow one. */
export type Column = 'script' | 'team' | 'asked';

/** Everything the parts of one facilitator's console share. */
export class Console {
	readonly drill = new FacilitatorDrill(useTexts('findings'));
	readonly notices = new Notices();
	readonly keys = new Keys();
	readonly connection: Connection;
	readonly #texts = {
		room: useTexts('room'),
		shared: useTexts('shared'),
		conditions: useTexts('conditions')
	};
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
	readonly #console = useTexts('console');
	readonly #facilitators = useTexts('facilitators');
	readonly #refusals = useTexts('refusals');
	asking = $state.raw<Asking | null>(null);
	view = $state.raw<View>('feed');
	column = $state.raw<Column>('script');

	readonly #words = $derived(
		this.drill.loaded && new Words(this.#texts, this.drill.loaded.catalogue, this.#names, '')
	);
	readonly #tell = $derived(this.#words && teller(this.#words));
	readonly #entries = $derived(this.#tell ? this.drill.log.flatMap(this.#tell).reverse() : []);
	readonly #nameOf = $derived(
		this.drill.loaded ? namesIn(this.drill.loaded.script, this.drill.loaded.draws) : spoken
	);
	readonly #lines = $derived(
		this.drill.loaded
			? linesOf(this.drill.loaded.script, { texts: this.#texts, nameOf: this.#nameOf })
			: []
	);
	readonly #injects = $derived(
		this.drill.loaded && this.drill.state
			? injectsOf(this.#lines, this.drill.loaded.script, this.drill.state, this.drill.log)
			: []
	);
	readonly #expectations = $derived(this.drill.expectations());
	/** By this console, since its page was opened. */
	#undone: readonly Undone[] = $state.raw([]);
	readonly #undo = $derived(undoOf(this.drill.log, this.#undone));
	/** The answer to what was done last. */
	#latest: Promise<Ack> | undefined;

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

	/** How far play is, and how fast. */
	get course(): Course {
		return { length: this.catalogue.length, t: this.t, speed: this.state.clock.speed };
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

	/** Who is at this console, and who is in charge of it. */
	get place() {
		return this.drill.place;
	}

	/** Whether this facilitator came by the link: this drill is all of Muster that opens to them. */
	get isGuest(): boolean {
		const { place } = this;
		return place?.people.some(({ id, guest }) => guest && id === place.you) ?? false;
	}

	/** Whether this facilitator may move the story; where nobody in charge is here, anybody may. */
	get drives(): boolean {
		const { place } = this;
		if (!place || place.inCharge === place.you) return true;
		return !place.people.some(({ id, here }) => id === place.inCharge && here);
	}

	/** Whether this facilitator may do it now: who is not in charge helps. */
	mayDo(command: string): boolean {
		return this.drives || ASSISTING.has(command);
	}

	readonly facilitatorName = (id: string): string => {
		const name = this.place?.people.find((each) => each.id === id)?.name;
		return name === undefined || name === ''
			? this.#facilitators.unnamed(id.slice(1))
			: nameText(name, this.#texts.shared);
	};

	get injects() {
		return this.#injects;
	}

	/** What is asked of the team now, and how it stands. */
	get expectations() {
		return this.#expectations;
	}

	/** The last act, in words where there is one. */
	get undo() {
		const undo = this.#undo;
		return undo && { ...undo, what: undoneInWords(undo, this.#console.undo, this.nameOf) };
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

	/** How long until something, in exercise time; where the drill runs at another speed, by a watch too. */
	readonly until = (seconds: number): string => {
		const { speed } = this.state.clock;
		const span = this.#span(seconds);
		return speed === 1 ? span : this.#console.spans.until(span, this.#span(seconds / speed));
	};

	/** How long ago, or how late, something was: said to be exercise time where a watch went otherwise. */
	readonly past = (seconds: number): string => {
		const span = this.#span(seconds);
		return this.state.clock.speed === 1 ? span : this.#console.spans.past(span);
	};

	/** What an id of the scenario or the process is called. */
	readonly nameOf = (id: string): string => this.#nameOf(id);

	/** Does something, and tells the facilitator where it did not work. */
	async act(command: FacilitatorCommandInput): Promise<Ack> {
		this.#latest = this.connection.send(command);
		const ack = await this.#latest;
		if (!ack.ok) this.notices.say(this.why(ack), 'danger');
		return ack;
	}

	/** Does something that reaches people; a paused drill is resumed for it. */
	async actRunning(command: FacilitatorCommandInput): Promise<Ack> {
		if (this.state.phase === 'paused') {
			const resumed = await this.act({ type: 'resume' });
			if (!resumed.ok) return resumed;
		}
		return this.act(command);
	}

	/** Arranges something around the console, and tells where it did not work. */
	async arrange(request: DeskRequest): Promise<DeskAck> {
		const ack = await this.connection.desk(request);
		if (!ack.ok) this.notices.say(this.why(ack), 'danger');
		return ack;
	}

	/** Why something did not work, in the reader's language. */
	why(refused: Refused): string {
		return refusalText(this.#refusals, refused);
	}

	/** Asks first: for what cannot be undone, or needs words. */
	ask(asking: Asking) {
		this.asking = asking;
	}

	/** Balances the last act, or says why nothing does. */
	async undoLast() {
		const { undo: texts } = this.#console;
		// What the server has not answered yet would be passed over, and the act before it undone.
		await this.#latest;
		const { undo } = this;
		if (!undo) return this.notices.say(texts.nothingYet);
		const { balance, what, n } = undo;
		if (typeof balance === 'string') {
			return this.notices.say(texts.cannot(what, texts.reasons[balance]), 'attention');
		}
		const after = this.drill.log.at(-1)?.n ?? 0;
		const ack = await this.act(balance);
		if (!ack.ok) return;
		this.#undone = [...this.#undone, { n, after }];
		this.notices.say(texts.undone(what));
	}

	#span(seconds: number): string {
		return spanText(Math.max(0, seconds), this.#texts.shared.time);
	}

	get #loaded() {
		const { loaded } = this.drill;
		if (!loaded) throw new Error('The console was shown before its first snapshot.');
		return loaded;
	}
}

/** Tells each event once; a long log grows at its end only. */
function teller(words: Words): (event: DrillEvent) => readonly Entry[] {
	const told = new WeakMap<DrillEvent, readonly Entry[]>();
	return (event) => {
		const before = told.get(event);
		if (before) return before;
		const seen = projectEvent(event);
		const entry = seen && entryOf(seen, words);
		const entries = entry ? [entry] : [];
		told.set(event, entries);
		return entries;
	};
}

export const [getConsole, setConsole] = createContext<Console>();
