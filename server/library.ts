import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFinding, type Finding } from '../src/lib/document/finding.ts';
import { readProcess } from '../src/lib/process/read.ts';
import { compileScenario } from '../src/lib/scenario/compile.ts';
import { sha256 } from './secrets.ts';
import type {
	Library,
	LibraryProcess,
	LibraryScenario,
	ProcessSummary,
	ScenarioSummary
} from './services/library.ts';

const SHIPPED = fileURLToPath(new URL('../scenarios/', import.meta.url));
const DEFAULT_PROCESS = 'small-team';

const yamlFiles = (folder: string): string[] =>
	readdirSync(folder)
		.filter((name) => /\.ya?ml$/.test(name))
		.sort()
		.map((name) => join(folder, name));

/**
 * The scenarios and processes in a folder, each compiled once, and what was written here. A file
 * with errors is left out and said why; it never stops the others.
 */
export class ScenarioLibrary implements Library {
	readonly #shipped = new Map<string, LibraryScenario>();
	readonly #authored = new Map<string, LibraryScenario>();
	readonly #shippedProcesses = new Map<string, LibraryProcess>();
	readonly #ownProcesses = new Map<string, LibraryProcess>();
	#default = DEFAULT_PROCESS;

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
				this.#shipped.set(id, { source, compiled: result.scenario });
			}
		}
		for (const file of yamlFiles(join(folder, 'processes'))) {
			const text = readFileSync(file, 'utf8');
			const result = readProcess(text, file);
			if (!result.ok) leaveOut(file, result.findings);
			else {
				const { id } = result.process;
				this.#shippedProcesses.set(id, {
					source: { id, text, hash: sha256(text) },
					process: result.process
				});
			}
		}
	}

	scenarios(): readonly ScenarioSummary[] {
		const all = new Map([...this.#shipped, ...this.#authored]);
		return [...all].map(([id, { compiled }]) => {
			const { title, summary, family, difficulty, length } = compiled.scenario;
			return { id, title, summary, family, difficulty, length };
		});
	}

	processes(): readonly ProcessSummary[] {
		const all = new Map([...this.#shippedProcesses, ...this.#ownProcesses]);
		const summaries = [...all.values()].map(({ process: { id, title } }) => ({ id, title }));
		// The one used by default comes first, so that a list of choices begins with it.
		return summaries.sort(
			(a, b) => Number(b.id === this.#default) - Number(a.id === this.#default)
		);
	}

	scenario(id: string): LibraryScenario | undefined {
		return this.#authored.get(id) ?? this.#shipped.get(id);
	}

	isShipped(id: string): boolean {
		return this.#shipped.has(id);
	}

	/** Lets drills be made with a scenario that was written here, or with its newer text. */
	offer(scenario: LibraryScenario): void {
		this.#authored.set(scenario.source.id, scenario);
	}

	/** No drill is made any more with a scenario that was written here. */
	withdraw(id: string): void {
		this.#authored.delete(id);
	}

	/** @param id default: the one new drills are made with */
	process(id: string = this.#default): LibraryProcess | undefined {
		return this.#ownProcesses.get(id) ?? this.#shippedProcesses.get(id);
	}

	/** @param id default: the process for small teams */
	shippedProcess(id: string = DEFAULT_PROCESS): LibraryProcess | undefined {
		return this.#shippedProcesses.get(id);
	}

	/** Lets drills be made with a process of the team, or with its newer text. */
	offerProcess(process: LibraryProcess): void {
		this.#ownProcesses.set(process.source.id, process);
	}

	/** One that is not there, or none, leaves the choice as it is. */
	useByDefault(id: string | undefined): void {
		if (id !== undefined && this.process(id)) this.#default = id;
	}
}
