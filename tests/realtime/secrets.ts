import type { DrillEvent } from '../../src/lib/engine/events.ts';
import { INJECT_CHANNELS } from '../../src/lib/scenario/inject-channels.ts';
import { DIMENSIONS, STATUSES } from '../../src/lib/scenario/schema.ts';
import type { Script } from '../../src/lib/scenario/script.ts';
import type { World } from '../../src/lib/scenario/world.ts';

/*
 * What of a scenario participants may meet, and from which event on. Written apart from the
 * projections on purpose: whatever is not public here, and was not let go by an event, is secret.
 */

/** Paths into a scenario that everybody may read from the start; `*` is any one step. */
const PUBLIC = [
	'title family brief objectives.* starts',
	'sources.* sources.*.title sources.*.signals.* signals.* signals.*.title signals.*.unit',
	'actions.* actions.*.title actions.*.choose.* actions.*.choose.*.* actions.*.role',
	'actions.*.approval'
]
	.flatMap((line) => line.split(' '))
	.map((path) => path.split('.'));

const isPublic = (path: readonly string[]): boolean =>
	PUBLIC.some(
		(open) =>
			open.length === path.length && open.every((step, i) => step === '*' || step === path[i])
	);

/** Records of the language whose keys are names the author chose. */
const NAMED = ['draw', 'state', 'facts', 'flows', 'signals', 'sources', 'injects', 'actions'];
const NAMES = [...NAMED, 'contacts', 'channels', 'endings'];

/** Every text in a value, and every name an author gave, with its path. */
function* textsIn(value: unknown, path: string[] = []): Generator<[string[], string]> {
	if (typeof value === 'string') yield [path, value];
	if (typeof value !== 'object' || value === null) return;
	const [section] = path;
	const named = path.length === 1 && section !== undefined && NAMES.includes(section);
	for (const [key, inner] of Object.entries(value)) {
		if (named || path.at(-1) === 'choose') yield [[...path, key], key];
		yield* textsIn(inner, [...path, key]);
	}
}

/** Every text and every key of a message. */
export function* wordsOf(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value;
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		if (!Array.isArray(value)) yield key;
		yield* wordsOf(inner);
	}
}

/** `disk` is a word anybody may use; `disk_used` and whole sentences are not said by chance. */
const isTelling = (secret: string): boolean => /[_\s.]/.test(secret.trim()) && secret.length > 4;

function says(word: string, secret: string): boolean {
	if (!isTelling(secret)) return word === secret;
	if (!/^\w+$/.test(secret)) return word.includes(secret);
	return word.split(/\W+/).includes(secret);
}

export class Secrets {
	/** Where each secret stands in the scenario. */
	readonly #places = new Map<string, string>();
	/** All that everybody may read, as one text and as whole words. */
	readonly #public: ReadonlySet<string>;
	/** From which event on each seat may meet a text. */
	readonly #released = new Map<string, Map<string, number>>();

	constructor(script: Script, draws: World, log: readonly DrillEvent[]) {
		const texts = [...textsIn(script.scenario)].map(
			([path, text]) => [path, script.render(text, draws)] as const
		);
		const drawn = Object.entries(draws).map(([name, value]) => [`draws.${name}`, String(value)]);
		const open = texts.filter(([path]) => isPublic(path)).map(([, text]) => text);
		const steps = Object.entries(script.process.playbooks).flatMap(([family, { actions }]) =>
			['look_first', ...Object.keys(actions)].map((step) => `${family}.${step}`)
		);
		const clocks = ['exercise', 'story'];
		const language = [...INJECT_CHANNELS, ...STATUSES, ...DIMENSIONS, ...clocks];
		this.#public = new Set([...open, ...wordsOf(script.process), ...steps, ...language]);
		const hidden = texts
			.filter(([path]) => !isPublic(path))
			.map(([path, text]) => [path.join('.'), text]);
		for (const [place = '', text = ''] of [...hidden, ...drawn]) {
			if (this.#isSecret(text)) this.#places.set(text, place);
		}
		for (const [seat, at, text] of releases(log)) this.#release(seat, at, text);
	}

	/** Texts of this section of the scenario that are secret. */
	under(section: string): string[] {
		return [...this.#places].flatMap(([text, place]) => (place.startsWith(section) ? [text] : []));
	}

	/** What `seat` must not have met in a message that tells of nothing after event `n`. */
	foundIn(message: unknown, seat: string, n: number): string[] {
		const mayKnow = (text: string) =>
			this.#public.has(text) || (this.#released.get(seat)?.get(text) ?? Infinity) <= n;
		const found: string[] = [];
		for (const word of new Set(wordsOf(message))) {
			if (mayKnow(word)) continue;
			for (const [secret, place] of this.#places) {
				if (says(word, secret) && !mayKnow(secret)) found.push(`${place} in "${word}" at ${n}`);
			}
		}
		return found;
	}

	#isSecret(text: string): boolean {
		// Numbers and the like are everywhere, and say nothing without a name.
		if (text.length < 3 || !/[a-z]/i.test(text)) return false;
		for (const open of this.#public) if (says(open, text)) return false;
		return true;
	}

	#release(seat: string, at: number, text: string): void {
		const known = this.#released.get(seat) ?? new Map<string, number>();
		this.#released.set(seat, known.set(text, Math.min(at, known.get(text) ?? Infinity)));
	}
}

/** Each text a log lets go: the seat that may have it, and from which event on. */
function* releases(log: readonly DrillEvent[]): Generator<[string, number, string]> {
	const seats = log.flatMap((event) => (event.type === 'seat-joined' ? [event.seat] : []));
	const holders = new Map<string, string>();
	const mail = new Map<string, string[]>();
	for (const event of log) {
		const taken = takenUp(event);
		if (taken) {
			holders.set(taken.role, taken.seat);
			// Who takes a role up reads what came to it before.
			for (const text of mail.get(taken.role) ?? []) yield [taken.seat, event.n, text];
		}
		if (event.type === 'role-released') holders.delete(event.role);
		const { texts, to } = letGo(event);
		for (const audience of to) {
			const [kind, name = ''] = audience.split(':');
			if (kind === 'role') mail.set(name, [...(mail.get(name) ?? []), ...texts]);
			const holder = holders.get(name);
			const readers = { everyone: seats, seat: [name], role: holder ? [holder] : [] }[kind ?? ''];
			for (const seat of readers ?? []) for (const text of texts) yield [seat, event.n, text];
		}
	}
}

function takenUp(event: DrillEvent): { role: string; seat: string } | undefined {
	if (event.type === 'role-claimed') return event;
	return event.type === 'handover-accepted' ? { role: event.role, seat: event.to } : undefined;
}

/** The texts of the scenario that an event brings, and to whom. */
function letGo(event: DrillEvent): { texts: string[]; to: readonly string[] } {
	if (event.type === 'inject-fired') {
		const { inject, from, title, text, reveals, to } = event;
		return { texts: [inject ?? '', from, title ?? '', text, ...reveals], to };
	}
	if (event.type === 'source-shown') {
		return { texts: [...event.texts, ...event.reveals], to: [`seat:${event.to}`] };
	}
	if (event.type === 'action-ended' || event.type === 'contact-answered') {
		return { texts: [event.text, ...event.reveals], to: ['everyone'] };
	}
	if (event.type === 'drill-ended') {
		const asked = (event.ask ?? []).flatMap(({ id, question }) => [id, question]);
		return { texts: [...asked, ...(event.discuss ?? [])], to: ['everyone'] };
	}
	if (event.type === 'cause-revealed') return { texts: [event.text], to: ['everyone'] };
	return { texts: event.type === 'action-cancelled' ? [event.text] : [], to: ['everyone'] };
}
