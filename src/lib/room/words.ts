import type { Catalogue } from '../engine/catalogue.ts';
import type { Process } from '../process/schema.ts';
import type { IncidentStatus } from '../scenario/schema.ts';
import type { Texts } from '../text/load.ts';
import { spanText } from '../ui/time.ts';

type SeverityTable = Process['severities'];

/** What ids are called, on screens. An id the process or scenario does not know is shown as it is. */
export class Words {
	/** In the reader's language. */
	readonly texts: Pick<Texts, 'room' | 'shared'>;
	readonly #catalogue: Catalogue;
	readonly #names: Readonly<Record<string, string>>;
	readonly #self: string;

	/** @param self the seat that is addressed as "you"; empty where none is */
	constructor(
		texts: Pick<Texts, 'room' | 'shared'>,
		catalogue: Catalogue,
		names: Readonly<Record<string, string>>,
		self: string
	) {
		this.texts = texts;
		this.#catalogue = catalogue;
		this.#names = names;
		this.#self = self;
	}

	get feed() {
		return this.texts.room.feed;
	}

	/** The name of whoever acted: a seat, or the facilitator. */
	who(seat: string): string {
		const { room } = this.texts;
		if (seat === 'facilitator') return room.facilitator;
		const name = this.#names[seat] ?? room.seat(seat.slice(1));
		return seat === this.#self ? room.you(name) : name;
	}

	/** A wish that one press sends is said in the reader's words, whatever language it was sent in. */
	question(asked: string, wish: 'time-out' | undefined): string {
		return wish === undefined ? asked : this.texts.room.timeOut.wish;
	}

	isSelf(seat: string): boolean {
		return seat === this.#self;
	}

	role(id: string): string {
		return this.#catalogue.process.roles[id]?.title ?? id;
	}

	contact(id: string): string {
		return this.#catalogue.process.contacts[id]?.title ?? id;
	}

	audience(id: string): string {
		return this.#catalogue.process.audiences[id]?.title ?? id;
	}

	channel(id: string): string {
		return this.#catalogue.process.channels[id]?.title ?? id;
	}

	playbook(family: string): string {
		return this.#catalogue.process.playbooks[family]?.title ?? family;
	}

	/** @param step `family.step`, such as `database.look_first` */
	step(step: string): string {
		const [family = '', id = ''] = step.split('.');
		const playbook = this.#catalogue.process.playbooks[family];
		return (id === 'look_first' ? playbook?.look_first : playbook?.actions[id]) ?? step;
	}

	action(id: string): string {
		return this.#catalogue.actions[id]?.title ?? id;
	}

	source(id: string): string {
		return this.#catalogue.sources[id]?.title ?? id;
	}

	/** How long something lasts. */
	span(seconds: number): string {
		return spanText(seconds, this.texts.shared.time);
	}

	status(status: IncidentStatus): string {
		return this.texts.shared.statuses[status];
	}

	severityName(level: number): string {
		return this.#catalogue.process.severities[level as keyof SeverityTable].name;
	}
}

/** What an author calls an option or a value of it, without the marks of an id. */
export const optionName = (id: string): string => id.replaceAll('_', ' ');

/** `{ slot: 'replica_b' }` as `slot: replica b`. */
export const optionsText = (options: Readonly<Record<string, string>>): string =>
	Object.entries(options)
		.map(([option, value]) => `${optionName(option)}: ${optionName(value)}`)
		.join(', ');
