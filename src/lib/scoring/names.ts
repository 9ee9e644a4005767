import type { DrillState } from '../engine/state.ts';
import type { Script } from '../scenario/script.ts';

/** Words for ids, as reports say them, with what was drawn for this drill in them. */
export class Names {
	readonly #script: Script;
	readonly #state: DrillState;

	constructor(script: Script, state: DrillState) {
		this.#script = script;
		this.#state = state;
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
				return `Update to ${this.audience(id)}`;
			case 'cadence':
				return `Rhythm of updates to ${this.audience(id)}`;
			case 'escalate':
				return `Page to ${this.contact(id)}`;
			case 'reach':
				return `Answer from ${this.contact(id)}`;
			case 'open':
				return `Playbook “${this.playbook(id)}” opened`;
			case 'tick':
				return `Step “${this.step(id)}”`;
			case 'do':
				return `Action “${this.action(id)}”`;
			case 'start':
				return `Action “${this.action(id)}” started`;
			case 'look':
				return `A look at ${this.source(id)}`;
			case 'hold':
				return `Somebody in the role ${this.role(id)}`;
			default:
				return spoken(key);
		}
	}

	#drawn(text: string | undefined): string | undefined {
		return text === undefined ? undefined : this.#script.render(text, this.#state.draws);
	}
}

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
