import type { DrillState } from '../engine/state.ts';
import type { Script } from '../scenario/script.ts';
import type { Words } from './words.ts';

/** Words for ids, as reports say them, with what was drawn for this drill in them. */
export class Names {
	readonly #script: Script;
	readonly #state: DrillState;
	readonly #acts: Words['acts'];

	constructor(script: Script, state: DrillState, { acts }: Words) {
		this.#script = script;
		this.#state = state;
		this.#acts = acts;
	}

	role(id: string): string {
		return this.#script.process.roles[id]?.title ?? spoken(id);
	}

	audience(id: string): string {
		return this.#script.process.audiences[id]?.title ?? spoken(id);
	}

	contact(id: string): string {
		return this.#script.process.contacts[id]?.title ?? spoken(id);
	}

	playbook(family: string): string {
		return this.#script.process.playbooks[family]?.title ?? spoken(family);
	}

	action(id: string): string {
		return this.#drawn(this.#script.scenario.actions?.[id]?.title) ?? spoken(id);
	}

	source(id: string): string {
		return this.#drawn(this.#script.scenario.sources?.[id]?.title) ?? spoken(id);
	}

	step(step: string): string {
		const [family = '', name = ''] = step.split('.');
		const playbook = this.#script.process.playbooks[family];
		if (name === 'look_first') return playbook?.look_first ?? spoken(name);
		return playbook?.actions[name] ?? spoken(name);
	}

	/** What an obligation asks for, from its key: `update/customers` is `Update to Customers`. */
	act(key: string): string {
		const slash = key.indexOf('/');
		const [kind, id] = [key.slice(0, slash), key.slice(slash + 1)];
		switch (kind) {
			case 'update':
				return this.#acts.update(this.audience(id));
			case 'cadence':
				return this.#acts.cadence(this.audience(id));
			case 'escalate':
				return this.#acts.escalate(this.contact(id));
			case 'reach':
				return this.#acts.reach(this.contact(id));
			case 'page':
				return this.#acts.page(this.contact(id));
			case 'open':
				return this.#acts.open(this.playbook(id));
			case 'tick':
				return this.#acts.tick(this.step(id));
			case 'do':
				return this.#acts.do(this.action(id));
			case 'start':
				return this.#acts.start(this.action(id));
			case 'look':
				return this.#acts.look(this.source(id));
			case 'hold':
				return this.#acts.hold(this.role(id));
			default:
				return spoken(key);
		}
	}

	#drawn(text: string | undefined): string | undefined {
		return text === undefined ? undefined : this.#script.render(text, this.#state.draws);
	}
}

/** The number of a seat, as people say it: `s2` is 2. */
export const seatNumber = (seat: string): string => seat.slice(1);

/** `database.free_space` as the path of its clause. */
export function clauseOf(step: string): string {
	const [family = '', name = ''] = step.split('.');
	return `playbooks.${family}.${name === 'look_first' ? name : `actions.${name}`}`;
}

/** `not_closed_early` as a person says it. */
export function spoken(id: string): string {
	const words = id.replaceAll('_', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `95` seconds as `1 min 35 s`. */
export function spanOf(seconds: number): string {
	const minutes = Math.floor(seconds / 60);
	const rest = Math.round(seconds - minutes * 60);
	if (minutes === 0) return `${rest} s`;
	return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** Exercise time as on a clock: `754` is `12:34`. */
export function clockOf(seconds: number): string {
	const minutes = Math.floor(seconds / 60);
	const rest = Math.floor(seconds - minutes * 60);
	return `${minutes}:${String(rest).padStart(2, '0')}`;
}
