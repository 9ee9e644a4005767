import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatFinding, type Finding } from '../../src/lib/document/finding.ts';
import { readProcess } from '../../src/lib/process/read.ts';
import type { Process } from '../../src/lib/process/schema.ts';
import { compileScenario } from '../../src/lib/scenario/compile.ts';
import { bindScript, type Script } from '../../src/lib/scenario/script.ts';
import { FileTrouble } from './command.ts';

const DEFAULT_PROCESS = fileURLToPath(
	new URL('../../scenarios/processes/small-team.yaml', import.meta.url)
);

export interface LoadedScript {
	readonly script: Script;
	/** SHA-256 of the text, hexadecimal, as a drill records it. */
	readonly scenarioHash: string;
	readonly processHash: string;
}

/** @throws {FileTrouble} saying why, where the file cannot be read */
export function readText(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') throw new FileTrouble(`${file}: there is no such file.`);
		if (code === 'EISDIR') throw new FileTrouble(`${file}: this is a folder; name a file in it.`);
		throw new FileTrouble(`${file}: ${message}`);
	}
}

/**
 * Reads a scenario and the process it is played with.
 *
 * @throws {FileTrouble} with every finding, where one of the files has errors
 */
export function loadScript(scenarioFile: string, processFile = DEFAULT_PROCESS): LoadedScript {
	const scenarioText = readText(scenarioFile);
	const scenario = compileScenario(scenarioText, scenarioFile);
	if (!scenario.ok) throw faulty(scenario.findings);
	const process = loadProcess(processFile);
	return {
		script: bindScript(scenario.scenario, process.process),
		scenarioHash: hashOf(scenarioText),
		processHash: hashOf(process.text)
	};
}

/** @throws {FileTrouble} with every finding, where the process has errors */
export function loadProcess(file = DEFAULT_PROCESS): { process: Process; text: string } {
	const text = readText(file);
	const read = readProcess(text, file);
	if (!read.ok) throw faulty(read.findings);
	return { process: read.process, text };
}

const faulty = (findings: readonly Finding[]) =>
	new FileTrouble(findings.map(formatFinding).join('\n'));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
