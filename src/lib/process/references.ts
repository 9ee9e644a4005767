import type { Finding } from '../document/finding.ts';
import type { Path, ReadDocument } from '../document/yaml.ts';
import type { Process } from './schema.ts';

/** Names inside a process that lead nowhere, and times that contradict each other. */
export function processFindings(document: ReadDocument<Process>, file: string): Finding[] {
	const process = document.value;
	const findings: Finding[] = [];
	const report = (path: Path, code: string, what: string, why: string, mend: string) =>
		findings.push({ file, ...document.place(path), level: 'error', code, what, why, mend });

	const mustExist = (
		path: Path,
		kind: string,
		id: string,
		known: Readonly<Record<string, unknown>>
	) => {
		if (known[id] !== undefined) return;
		report(
			path,
			'process/unknown-id',
			`nothing defines the ${kind} "${id}"`,
			'Responders would be sent to somebody or something the process does not name.',
			`Add ${id} under ${kind}s, or use one of: ${Object.keys(known).join(', ')}.`
		);
	};

	for (const [level, severity] of Object.entries(process.severities)) {
		for (const [audience, clause] of Object.entries(severity.updates ?? {})) {
			const path = ['severities', level, 'updates', audience];
			mustExist(path, 'audience', audience, process.audiences);
			if (clause.every !== undefined && clause.every < clause.first) {
				report(
					[...path, 'every'],
					'process/cadence',
					`updates to ${audience} repeat sooner (every) than the first one is due`,
					'The second update would be due before the first.',
					'Make `every` at least as long as `first`.'
				);
			}
		}
		for (const contact of Object.keys(severity.escalate ?? {})) {
			mustExist(['severities', level, 'escalate', contact], 'contact', contact, process.contacts);
		}
	}
	for (const [audience, { channel }] of Object.entries(process.audiences)) {
		mustExist(['audiences', audience, 'channel'], 'channel', channel, process.channels);
	}
	for (const [contact, { next }] of Object.entries(process.contacts)) {
		if (next === undefined) continue;
		mustExist(['contacts', contact, 'next'], 'contact', next, process.contacts);
		if (next === contact) {
			report(
				['contacts', contact, 'next'],
				'process/own-backup',
				`${contact} names itself as the next hop`,
				'A page that nobody answers would be sent to the same silent contact again.',
				'Name another contact, or remove `next`.'
			);
		}
	}
	return findings;
}
