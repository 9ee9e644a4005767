import type { Process } from './schema.ts';

/** What a page shows as one piece, by clause path, with the words people know it by. */
function pieces(process: Process): [string, unknown][] {
	const { declare_when, severities, roles, escalation, contacts, audiences, channels } = process;
	const group = (name: string, entries: Readonly<Record<string, unknown>>) =>
		Object.entries(entries).map(([id, entry]): [string, unknown] => [`${name}.${id}`, [id, entry]]);
	const titled = Object.fromEntries(
		Object.entries(contacts).map(([id, contact]) => [
			id,
			[contact, contacts[contact.next ?? '']?.title]
		])
	);
	const told = Object.fromEntries(
		Object.entries(audiences).map(([id, audience]) => [id, [audience, channels[audience.channel]]])
	);
	const levels = Object.fromEntries(
		Object.entries(severities).map(([level, severity]) => [level, [`SEV-${level}`, severity]])
	);
	return [
		['declare_when', declare_when],
		...group('severities', levels),
		...group('roles', roles),
		...group('escalation', escalation),
		...group('contacts', titled),
		...group('audiences', told),
		...group('playbooks', process.playbooks),
		['postmortem', process.postmortem]
	];
}

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inside]) => [
		...(Array.isArray(value) ? [] : [key]),
		...textsOf(inside)
	]);
}

/** Clause paths of the pieces that hold all of these words, whatever their case; no words: all. */
export function piecesWith(process: Process, wanted: string): ReadonlySet<string> {
	const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
	const found = pieces(process).filter(([path, value]) => {
		const text = `${path} ${textsOf(value).join(' ')}`.replaceAll('_', ' ').toLowerCase();
		return words.every((word) => text.includes(word));
	});
	return new Set(found.map(([path]) => path));
}
