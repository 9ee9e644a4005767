import { idIn } from '../src/lib/authoring/head.ts';
import { refuse, type Refusal } from './refusal.ts';

const KIB = 1024;
const MAX_KIB = 256;
const MAX_NOTE = 300;

/** Editors and forms end lines in three ways; which one must not make two texts differ. */
export const withPlainLines = (text: string): string =>
	text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Why a text cannot be kept, faults in the language aside: an author may save those. */
export function unfit(text: string, note: string): Refusal | undefined {
	if (text.trim() === '') {
		return refuse('scenario/empty', 'The file is empty. Write the scenario, then save it.');
	}
	if (text.includes('\0')) {
		return refuse('scenario/binary', 'This is no text file. Choose the YAML file of a scenario.');
	}
	const size = Math.ceil(Buffer.byteLength(text) / KIB);
	if (size > MAX_KIB) {
		const told = `The file has ${size} KiB; a scenario may have ${MAX_KIB} KiB.`;
		return refuse('scenario/large', `${told} Take out what was pasted into it.`);
	}
	if (note.trim().length > MAX_NOTE) {
		return refuse('note/long', `Use at most ${MAX_NOTE} characters for the note.`);
	}
	return undefined;
}

/** Drills and reports name a scenario by its id: it stays what it was. */
export function renamed(text: string, id: string): Refusal | undefined {
	const written = idIn(text);
	if (written === undefined || written === id) return undefined;
	const told = `The id of this scenario is ${id}, and drills refer to it by that.`;
	return refuse('scenario/id', `${told} Write \`id: ${id}\`, or make a new scenario of this text.`);
}
