import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFinding, type Finding } from '../src/lib/document/finding.ts';
import { readProcess } from '../src/lib/process/read.ts';
import type { Process } from '../src/lib/process/schema.ts';
import { compileScenario } from '../src/lib/scenario/compile.ts';
import type { CompiledScenario } from '../src/lib/scenario/compiled.ts';
import { sha256 } from './secrets.ts';
import type { Library, ProcessSummary, ScenarioSummary } from './services.ts';
import type { Source } from './store/port.ts';

export interface LibraryScenario {
	readonly source: Source;
	readonly compiled: CompiledScenario;
}

export interface LibraryProcess {
	readonly source: Source;
	readonly process: Process;
}

const SHIPPED = fileURLToPath(new URL('../scenarios/', import.meta.url));
const DEFAULT_PROCESS = 'small-team';

const yamlFiles = (folder: string): string[] =>
	readdirSync(folder)
		.filter((name) => /\.ya?ml$/.test(name))
		.sort()
		.map((name) => join(folder, name));

/**
 * The scenarios and processes in a folder, each compiled once. A file with errors is left out and
 * said why; it never stops the others.
 */
export class ScenarioLibrary implements Library {
	readonly #scenarios = new Map<string, LibraryScenario>();
	readonly #processes = new Map<string, LibraryProcess>();

	constructor(folder: string = SHIPPED, complain: (message: string) => void = console.error) {
		const leaveOut = (file: string, findings: readonly Finding[]) =>
			complain(`${basename(file)} is left out:\n${findings.map(formatFinding).join('\n')}`);
		for (const file of yamlFiles(folder)) {
			const text = readFileSync(file, 'utf8');
			const result = compileScenario(text, file);
			if (!result.ok) leaveOut(file, result.findings);
			else {
				const { id } = result.scenario.scenario;
				const source = { id, text, hash: sha256(text) };
				this.#scenarios.set(id, { source, compiled: result.scenario });
			}
		}
		for (const file of yamlFiles(join(folder, 'processes'))) {
			const text = readFileSync(file, 'utf8');
			const result = readProcess(text, file);
			if (!result.ok) leaveOut(file, result.findings);
			else {
				const { id } = result.process;
				this.#processes.set(id, {
					source: { id, text, hash: sha256(text) },
					process: result.process
				});
			}
		}
	}

	scenarios(): readonly ScenarioSummary[] {
		return [...this.#scenarios.values()].map(({ compiled: { scenario } }) => {
			const { id, title, summary, family, difficulty, length } = scenario;
			return { id, title, summary, family, difficulty, length };
		});
	}

	processes(): readonly ProcessSummary[] {
		return [...this.#processes.values()].map(({ process: { id, title } }) => ({ id, title }));
	}

	scenario(id: string): LibraryScenario | undefined {
		return this.#scenarios.get(id);
	}

	/** @param id default: the process for small teams */
	process(id: string = DEFAULT_PROCESS): LibraryProcess | undefined {
		return this.#processes.get(id);
	}
}
