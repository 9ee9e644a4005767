import type { Finding } from '../document/finding.ts';
import { readYaml } from '../document/yaml.ts';
import { processFindings } from './references.ts';
import { processSchema, type Process } from './schema.ts';

export type ReadProcess =
	| { readonly ok: true; readonly process: Process; readonly findings: readonly Finding[] }
	| { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads a process file; `findings` hold every fault with its place and a way to mend it. */
export function readProcess(text: string, file: string): ReadProcess {
	const read = readYaml(text, file, processSchema);
	if (!read.ok) return read;
	const findings = processFindings(read.document, file);
	if (findings.length > 0) return { ok: false, findings };
	return { ok: true, process: read.document.value, findings };
}
