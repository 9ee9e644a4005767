import { parseArgs } from 'node:util';
import { lint as lintScenario } from '../../src/lib/authoring/lint.ts';
import { formatFinding, type Finding } from '../../src/lib/document/finding.ts';
import { readProcess } from '../../src/lib/process/read.ts';
import type { Process } from '../../src/lib/process/schema.ts';
import { WrongUsage, type TerminalCommand } from './command.ts';
import { loadProcess, readText } from './files.ts';

/** Only a process has severities; whatever else a file is, it is looked at as a scenario. */
function isProcess(text: string): boolean {
	return /^severities\s*:/m.test(text);
}

function findingsOf(file: string, process: Process, plays: boolean): readonly Finding[] {
	const text = readText(file);
	if (isProcess(text)) return readProcess(text, file).findings;
	return lintScenario(text, file, process, { plays });
}

export const lint: TerminalCommand = {
	usage: 'lint <files…> [--process <p.yaml>] [--no-plays]',
	summary:
		'Looks scenarios and processes over, and plays scenarios: file:line:column, what is wrong, how to mend it.',
	run(args) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { process: { type: 'string' }, 'no-plays': { type: 'boolean', default: false } }
		});
		if (positionals.length === 0) throw new WrongUsage('Name at least one file to look at.');
		const { process } = loadProcess(values.process);
		const plays = !values['no-plays'];
		const findings = positionals.flatMap((file) => findingsOf(file, process, plays));
		for (const finding of findings) console.log(formatFinding(finding));
		if (findings.length === 0) {
			const files = positionals.length === 1 ? '1 file' : `${positionals.length} files`;
			console.error(`${files}, nothing to mend.`);
		}
		return findings.length > 0 ? 1 : 0;
	}
};
