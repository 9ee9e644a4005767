import { createContext } from 'svelte';
import { Connection } from '../client/connection.svelte.ts';
import { SeatDrill } from '../client/seat-drill.svelte.ts';
import type { SeatCommandInput } from '../engine/actions/index.ts';
import type { Catalogue } from '../engine/catalogue.ts';
import type { Ack } from '../protocol.ts';
import type { TextsOf } from '../text/load.ts';
import { refusalText, type Refused } from '../text/refusal.ts';
import { bringTexts, useLanguage, useTexts } from '../text/use.ts';
import { whenIdle } from '../ui/idle.ts';
import { Notices } from '../ui/notices.svelte.ts';
import { Attention } from './attention.svelte.ts';
import { Bell } from './bell.svelte.ts';
import { tellerOf, type Entry } from './entries.ts';
import { asksOf, rolesOf } from './glance.ts';
import { namesOf } from './names.ts';
import { Words } from './words.ts';

export type Place = 'now' | 'act' | 'look' | 'playbooks' | 'people';
export type Tool = 'severity' | 'update' | 'escalate' | 'work';

/** How long after coming back the missed events have surely been folded. */
const CAUGHT_UP_MS = 800;

/** Everything the parts of one participant's room share. */
export class Room {
	/** Which drill, as the server names it. */
	readonly id: string;
	readonly drill = new SeatDrill();
	readonly notices = new Notices();
	readonly bell = new Bell();
	/** Somebody looks over a shoulder, and does nothing. */
	readonly isWatching: boolean;
	readonly attention: Attention;
	readonly connection: Connection;
	/** Where the person is on a phone; on a wide screen, which panel stands at the right. */
	#place = $state.raw<Place>('now');
	#tool = $state.raw<Tool>('severity');
	/** What was opened once, and therefore stays in the page. */
	#opened = $state.raw<readonly (Place | Tool)[]>([]);
	/** Under way, so that two who want the same ask once. */
	#earlier: ReturnType<Connection['earlier']> | null = null;
	readonly #language = useLanguage();
	/** Come when the browser is idle; until then the sentence of the rule itself is shown. */
	#refusals = $state.raw<TextsOf<'refusals'>>({});
	readonly #texts = { room: useTexts('room'), shared: useTexts('shared') };
	readonly #catalogue: Catalogue | null = $derived(this.drill.catalogue);
	/** By itself, so that an event that moves no seat leaves all names, and all that is told, alone. */
	readonly #seats = $derived(this.drill.view.seats);
	readonly #names = $derived(
		this.#catalogue
			? namesOf(this.drill.names, Object.entries(this.#seats), this.#catalogue, this.#texts.shared)
			: {}
	);
	readonly #words = $derived(
		this.#catalogue && new Words(this.#texts, this.#catalogue, this.#names, this.#self)
	);
	readonly #tell = $derived(this.#words && tellerOf(this.#words));
	readonly #entries = $derived(this.#tell?.(this.drill.feed) ?? []);
	/* What every entry of the feed reads, each by itself: an event that leaves it alone wakes none of hundreds. */
	readonly #jumped = $derived(this.drill.view.clock.jumped);
	readonly #acknowledged = $derived(this.drill.view.acknowledged);
	readonly #isRunning = $derived(this.drill.view.phase === 'running');
	readonly #isObserver = $derived(this.#seats[this.drill.seat]?.kind === 'observer');

	/**
	 * @param watched a seat through whose eyes the facilitator looks, without acting; default: the seat
	 *   that this browser holds
	 */
	constructor(drill: string, watched?: string) {
		this.id = drill;
		this.isWatching = watched !== undefined;
		this.attention = new Attention(this.isWatching ? `${drill}/${watched}` : drill);
		const as = this.isWatching ? 'watcher' : 'seat';
		this.connection = new Connection({ drill, as, seat: watched, listener: this.drill });
	}

	get view() {
		return this.drill.view;
	}

	get t() {
		return this.drill.t;
	}

	get seat() {
		return this.drill.seat;
	}

	/** The drill's fixed texts. Parts of the room are shown only once they are here. */
	get catalogue(): Catalogue {
		if (!this.#catalogue) throw new Error('The room was shown before its first snapshot.');
		return this.#catalogue;
	}

	get process() {
		return this.catalogue.process;
	}

	get words(): Words {
		if (!this.#words) throw new Error('The room was shown before its first snapshot.');
		return this.#words;
	}

	/** The feed, newest first. */
	get entries() {
		return this.#entries;
	}

	get isObserver() {
		return this.#isObserver;
	}

	/** Whether acts (not notes) are open to this person now. */
	get mayAct() {
		return this.#isRunning && this.takesPart;
	}

	get takesPart() {
		return !this.isObserver && !this.isWatching;
	}

	/** Seconds by which story time has jumped ahead of exercise time. */
	get jumped() {
		return this.#jumped;
	}

	/** Who acknowledged which alert. */
	get acknowledged() {
		return this.#acknowledged;
	}

	get myRoles() {
		return rolesOf(this.view, this.seat);
	}

	get pause() {
		return this.view.pause;
	}

	get asks() {
		const { view, catalogue, seat, t } = this;
		return asksOf({ view, catalogue, seat, t });
	}

	get unread() {
		return this.#entries.filter((entry) => this.isNew(entry)).length;
	}

	/** What reached this person and was not seen yet. What the team does is not marked. */
	isNew({ n, group }: Entry): boolean {
		return group === 'reached' && this.attention.isNew(n);
	}

	/** After being away, what the others did matters as well. */
	isFromAway({ n, group }: Entry): boolean {
		return group !== 'drill' && this.attention.isFromAway(n);
	}

	/** Connects, ticks and watches until the function it returns is called. */
	open(): () => void {
		const stopClock = this.drill.clock.run();
		const close = this.connection.open();
		const leave = whenIdle(async () => {
			const brought = await bringTexts(this.#language, 'refusals').catch(() => null);
			if (brought) this.#refusals = brought.refusals;
		});
		return () => {
			leave();
			close();
			stopClock();
		};
	}

	/** Keeps track of being away, by connection or by looking elsewhere. */
	watch(isHere: boolean): (() => void) | undefined {
		if (this.isWatching) return undefined;
		if (!isHere) {
			this.attention.leave(this.view.version);
			return undefined;
		}
		const timer = setTimeout(() => this.attention.back(this.view.version), CAUGHT_UP_MS);
		return () => clearTimeout(timer);
	}

	/** Fetches older entries of the feed, if there are any. */
	async lookBack(): Promise<void> {
		const before = this.drill.feed[0]?.n;
		if (before === undefined || this.drill.isFeedWhole) return;
		const answer = await (this.#earlier ??= this.connection.earlier(before));
		this.#earlier = null;
		if (answer.ok) this.drill.earlier(before, answer.entries, answer.isStart);
		else this.notices.say(this.why(answer), 'attention');
	}

	/** Does something; whoever calls tells the person where it did not work. */
	attempt(command: SeatCommandInput): Promise<Ack> {
		return this.connection.send(command);
	}

	/**
	 * Does something at the press of a button, and tells the person where it did not work.
	 *
	 * @param done what to say when it worked, where the screen would not show it
	 */
	async act(command: SeatCommandInput, done?: string): Promise<void> {
		const ack = await this.attempt(command);
		if (!ack.ok) this.notices.say(this.why(ack), 'danger');
		else if (done) this.notices.say(done);
	}

	/** Why something did not work, in the reader's language. */
	why(refused: Refused): string {
		return refusalText({ ...this.#refusals, ...this.#texts.room.refusals }, refused);
	}

	go(place: Place, tool?: Tool) {
		this.#place = place;
		this.#remember(place);
		if (tool) this.tool = tool;
	}

	get place() {
		return this.#place;
	}

	get tool() {
		return this.#tool;
	}

	set tool(tool) {
		this.#tool = tool;
		this.#remember(tool);
	}

	wasOpened(part: Place | Tool): boolean {
		return this.#opened.includes(part);
	}

	#remember(part: Place | Tool) {
		if (!this.wasOpened(part)) this.#opened = [...this.#opened, part];
	}

	/** Whose acts are "yours". */
	get #self() {
		return this.isWatching ? '' : this.drill.seat;
	}
}

export const [getRoom, setRoom] = createContext<Room>();
