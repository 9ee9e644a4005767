import type { Value } from '../document/edit.ts';
import type { Process } from './schema.ts';

/*
 * What a proposal names and a process cannot keep half: a role has duties, a contact a reason to be
 * called. They come from the process Muster is shipped with where it knows the thing, and are
 * sentences for the team to replace where it does not.
 */

/** Sentences that stand where the team has to write its own. */
export interface Blanks {
	readonly duty: string;
	readonly when: string;
	readonly symptom: string;
	readonly lookFirst: string;
	readonly step: string;
	readonly escalateWhen: string;
}

export interface Completing {
	readonly process: Process;
	/** The process Muster is shipped with. */
	readonly model: Process;
	readonly blanks: Blanks;
}

type Fields = Readonly<Record<string, Value | undefined>>;

/** The value of a patch with everything its place asks for. */
export function complete(
	path: readonly string[],
	value: string | Readonly<Record<string, string>>,
	{ process, model, blanks }: Completing
): Value {
	const [kind = '', id = '', ...deeper] = path;
	if (typeof value === 'string' || deeper.length > 0) return value;
	switch (kind) {
		case 'roles':
			return whole(value, model.roles[id], { duties: [blanks.duty] });
		case 'contacts': {
			const { next, ...known } = model.contacts[id] ?? {};
			const hop = next !== undefined && process.contacts[next] ? { next } : {};
			return whole(value, { ...known, ...hop }, { how: 'pager', when: blanks.when });
		}
		case 'audiences': {
			const channel = model.audiences[id]?.channel ?? '';
			const [first = ''] = Object.keys(process.channels);
			const known = model.audiences[id];
			const open = process.channels[channel] ? channel : first;
			return whole(value, known && { ...known, channel: open }, { channel: open });
		}
		case 'playbooks': {
			const { exercised: _, ...known } = model.playbooks[id] ?? {};
			return whole(value, known, {
				symptoms: [blanks.symptom],
				look_first: blanks.lookFirst,
				actions: { first_step: blanks.step },
				escalate_when: [blanks.escalateWhen]
			});
		}
		default:
			return value;
	}
}

/** What is proposed, what the shipped process knows before it, and blanks for the rest. */
function whole(proposed: Fields, known: Fields = {}, blanks: Fields = {}): Value {
	const all = { ...proposed, ...blanks, ...known };
	return Object.fromEntries(
		Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
	);
}
