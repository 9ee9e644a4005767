import { SvelteSet } from 'svelte/reactivity';
import { hasErrors, type Finding } from '../document/finding.ts';
import type { Cast, Rehearsed } from './jobs.ts';
import type { Language } from '../text/languages.ts';
import { Latest } from './latest.ts';

/** Milliseconds without a keystroke before a text is read, and before it is played. */
const READ_AFTER = 250;
const PLAY_AFTER = 1200;

/** What is known about the text somebody is writing: its faults, and a play of it. */
export class Desk {
	/** Every finding, in the order of the file. */
	readonly findings = $derived.by(() =>
		[...this.#read, ...this.#plays].toSorted((a, b) => a.line - b.line || a.column - b.column)
	);
	/** The newest play of a text that could be played. */
	rehearsed: Rehearsed | undefined = $state.raw();
	cast: Cast = $state.raw({ seed: '1', team: 'by-the-book' });
	#read: readonly Finding[] = $state.raw([]);
	#plays: readonly Finding[] = $state.raw([]);
	readonly #under = new SvelteSet<'read' | 'plays' | 'rehearse'>();
	readonly #process: string;
	readonly #language: Language;
	#text = '';
	#timers: ReturnType<typeof setTimeout>[] = [];

	readonly #reader = new Latest('read', (findings) => {
		this.#done('read');
		this.#read = findings;
		if (hasErrors(findings)) this.#plays = [];
		else this.rehearse();
	});
	readonly #player = new Latest('plays', (findings) => {
		this.#done('plays');
		this.#plays = findings;
	});
	readonly #stage = new Latest('rehearse', (rehearsed) => {
		this.#done('rehearse');
		this.rehearsed = rehearsed;
	});

	/**
	 * @param process the process to play with, as a file
	 * @param language what its plays are reported in
	 */
	constructor(process: string, language: Language) {
		this.#process = process;
		this.#language = language;
	}

	/** What is going on. */
	get doing(): 'reading' | 'playing' | null {
		if (this.#under.has('read')) return 'reading';
		return this.#under.has('plays') ? 'playing' : null;
	}

	/** Takes the text as it is now; what was under way for an older one is dropped. */
	write(text: string) {
		this.#text = text;
		this.#timers.forEach(clearTimeout);
		this.#under.add('read');
		this.#under.add('plays');
		this.#timers = [
			setTimeout(() => this.#reader.ask(this.#draft()), READ_AFTER),
			setTimeout(() => this.#player.ask(this.#draft()), PLAY_AFTER)
		];
	}

	/** Plays the text again, perhaps with others or another seed. */
	rehearse(cast: Cast = this.cast) {
		this.cast = cast;
		this.#under.add('rehearse');
		this.#stage.ask({ ...this.#draft(), ...cast, language: this.#language });
	}

	stop() {
		this.#timers.forEach(clearTimeout);
		for (const work of [this.#reader, this.#player, this.#stage]) work.stop();
	}

	#draft = () => ({ text: this.#text, process: this.#process });

	#done(kind: 'read' | 'plays' | 'rehearse') {
		this.#under.delete(kind);
	}
}
