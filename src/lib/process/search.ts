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

export interface Found {
	/** Clause paths of the pieces that hold most of the words; of all pieces, where there are no words. */
	readonly paths: ReadonlySet<string>;
	/** Whether they hold all of the words. */
	readonly complete: boolean;
}

/** Whoever types SEV1 or sev-1 looks for the same. */
const plain = (text: string): string => text.toLowerCase().replaceAll('_', ' ').replaceAll('-', '');

/** Whoever searches at night writes words of their own: what holds most of them will do. */
export function search(process: Process, wanted: string): Found {
	const words = [...new Set(plain(wanted).split(/\s+/).filter(Boolean))];
	const held = pieces(process).map(([path, value]) => {
		const text = plain(`${path} ${textsOf(value).join(' ')}`);
		return { path, count: words.filter((word) => text.includes(word)).length };
	});
	const most = Math.max(...held.map(({ count }) => count));
	const found = words.length > 0 && most === 0 ? [] : held.filter(({ count }) => count === most);
	return { paths: new Set(found.map(({ path }) => path)), complete: most === words.length };
}
