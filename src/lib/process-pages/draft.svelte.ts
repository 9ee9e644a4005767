import { parseDuration } from '../document/duration.ts';
import { removeIn, writeIn, type Value } from '../document/edit.ts';
import type { Finding } from '../document/finding.ts';
import { readYaml } from '../document/yaml.ts';
import { processFindings } from '../process/references.ts';
import { processSchema, type Process } from '../process/schema.ts';

const FILE = 'process.yaml';
/** Milliseconds without a keystroke before a text is read. */
const READ_AFTER = 250;

/** The process somebody is writing: one text, changed by the form and as YAML alike. */
export class Draft {
	text: string = $state.raw('');
	/** The text that was read last. */
	#read: string = $state.raw('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly #document = $derived.by(() => readYaml(this.#read, FILE, processSchema));
	/** What the text says, as far as it has the shape of a process. */
	readonly process: Process | undefined = $derived(
		this.#document.ok ? this.#document.document.value : undefined
	);
	readonly findings: readonly Finding[] = $derived(
		this.#document.ok ? processFindings(this.#document.document, FILE) : this.#document.findings
	);

	constructor(text: string) {
		this.text = this.#read = text;
	}

	/** Reads the text once nobody types any more. */
	typed() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.#read = this.text), READ_AFTER);
	}

	/** Writes one value; an empty one takes the clause away. */
	write(path: readonly (string | number)[], value: Value | undefined) {
		const gone = value === undefined || value === '';
		const text = gone ? removeIn(this.text, path) : writeIn(this.text, path, value);
		if (text === undefined) return;
		clearTimeout(this.#timer);
		this.text = this.#read = text;
	}

	stop() {
		clearTimeout(this.#timer);
	}
}

export const isTime = (text: string): boolean => text === '' || parseDuration(text) !== undefined;

/** Lines of a list, without empty ones. */
export const linesOf = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** An id made of a title that no other has: `Data lead` becomes `data_lead`. */
export function freeId(title: string, taken: Readonly<Record<string, unknown>>): string {
	const words = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^[^a-z]+|_+$/g, '');
	const wanted = words || 'new';
	for (let count = 1; ; count += 1) {
		const id = count === 1 ? wanted : `${wanted}_${count}`;
		if (taken[id] === undefined) return id;
	}
}
