import { parseArgs } from 'node:util';
import { formatFinding, type Finding } from '../../src/lib/document/finding.ts';
import { readProcess } from '../../src/lib/process/read.ts';
import { lintScenario } from '../../src/lib/scenario/lint.ts';
import { WrongUsage, type TerminalCommand } from './command.ts';
import { readText } from './files.ts';

/** Only a process has severities; whatever else a file is, it is looked at as a scenario. */
function isProcess(text: string): boolean {
	return /^severities\s*:/m.test(text);
}

function findingsOf(file: string): readonly Finding[] {
	const text = readText(file);
	return isProcess(text) ? readProcess(text, file).findings : lintScenario(text, file);
}

export const lint: TerminalCommand = {
	usage: 'lint <files…>',
	summary: 'Looks scenarios and processes over: file:line:column, what is wrong, how to mend it.',
	run(args) {
		const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
		if (positionals.length === 0) throw new WrongUsage('Name at least one file to look at.');
		const findings = positionals.flatMap(findingsOf);
		for (const finding of findings) console.log(formatFinding(finding));
		if (findings.length === 0) {
			const files = positionals.length === 1 ? '1 file' : `${positionals.length} files`;
			console.error(`${files}, nothing to mend.`);
		}
		return findings.length > 0 ? 1 : 0;
	}
};
