import type { Process } from '../../src/lib/process/schema.ts';
import type { CompiledScenario } from '../../src/lib/scenario/compiled.ts';
import type { Source } from '../store/port.ts';

export interface ScenarioSummary {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly family: string;
	readonly difficulty: string;
	/** Planned play in seconds. */
	readonly length: number;
}

export interface ProcessSummary {
	readonly id: string;
	readonly title: string;
}

export interface LibraryScenario {
	readonly source: Source;
	readonly compiled: CompiledScenario;
}

export interface LibraryProcess {
	readonly source: Source;
	readonly process: Process;
}

export interface Library {
	/** Those a drill can be made with: the shipped ones, and those written here that compile. */
	scenarios(): readonly ScenarioSummary[];
	processes(): readonly ProcessSummary[];
	/** Everything about one, spoilers included. */
	scenario(id: string): LibraryScenario | undefined;
	/** Without an id: the one drills are made with by default. */
	process(id?: string): LibraryProcess | undefined;
	isShipped(id: string): boolean;
}
