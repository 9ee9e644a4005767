import { z } from 'zod';
import type { SqliteTables } from './sqlite-tables.ts';
import {
	ProcessConflict,
	ScenarioConflict,
	type ProcessVersion,
	type ScenarioVersion,
	type TextStore
} from './text-port.ts';

const scenarioRow = z.object({
	scenario: z.string(),
	n: z.number(),
	text: z.string(),
	hash: z.string(),
	savedAt: z.number(),
	note: z.string()
});
const originOf = z.union([
	z.object({ kind: z.enum(['shipped', 'edit', 'import', 'review']) }),
	z.object({ kind: z.literal('proposal'), drill: z.string(), key: z.string() })
]);
const processRow = z.object({
	process: z.string(),
	n: z.number(),
	text: z.string(),
	hash: z.string(),
	savedAt: z.number(),
	by: z.string(),
	note: z.string(),
	origin: z.string().transform((json) => originOf.parse(JSON.parse(json)))
});
const archivedRow = z.object({ scenario: z.string() });

const VERSION = 'scenario, n, text, hash, saved_at AS savedAt, note';
const PROCESS_VERSION = 'process, n, text, hash, saved_at AS savedAt, author AS "by", note, origin';

export class SqliteTexts implements TextStore {
	readonly #tables: SqliteTables;

	constructor(tables: SqliteTables) {
		this.#tables = tables;
	}

	saveScenario(version: ScenarioVersion): void {
		const { scenario, n, text, hash, savedAt, note } = version;
		const sql = `INSERT INTO scenario_versions (scenario, n, text, hash, saved_at, note)
			VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
		const saved = this.#tables.run(sql, scenario, n, text, hash, savedAt, note);
		if (saved === 0) throw new ScenarioConflict(version);
	}

	scenarioVersions(scenario: string): readonly ScenarioVersion[] {
		const sql = `SELECT ${VERSION} FROM scenario_versions WHERE scenario = ? ORDER BY n DESC`;
		return this.#tables.all(scenarioRow, sql, scenario);
	}

	latestScenarios(): readonly ScenarioVersion[] {
		const sql = `SELECT ${VERSION} FROM scenario_versions AS latest
			WHERE n = (SELECT max(n) FROM scenario_versions WHERE scenario = latest.scenario)
			ORDER BY scenario`;
		return this.#tables.all(scenarioRow, sql);
	}

	archiveScenario(scenario: string, archived: boolean): void {
		const sql = archived
			? 'INSERT OR IGNORE INTO archived_scenarios (scenario) VALUES (?)'
			: 'DELETE FROM archived_scenarios WHERE scenario = ?';
		this.#tables.run(sql, scenario);
	}

	archivedScenarios(): ReadonlySet<string> {
		const rows = this.#tables.all(archivedRow, 'SELECT scenario FROM archived_scenarios');
		return new Set(rows.map(({ scenario }) => scenario));
	}

	saveProcess(version: ProcessVersion): void {
		const { process, n, text, hash, savedAt, by, note, origin } = version;
		const sql = `INSERT INTO process_versions (process, n, text, hash, saved_at, author, note, origin)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
		const json = JSON.stringify(origin);
		const saved = this.#tables.run(sql, process, n, text, hash, savedAt, by, note, json);
		if (saved === 0) throw new ProcessConflict(version);
	}

	processVersions(process: string): readonly ProcessVersion[] {
		const sql = `SELECT ${PROCESS_VERSION} FROM process_versions WHERE process = ? ORDER BY n DESC`;
		return this.#tables.all(processRow, sql, process);
	}

	latestProcesses(): readonly ProcessVersion[] {
		const sql = `SELECT ${PROCESS_VERSION} FROM process_versions AS latest
			WHERE n = (SELECT max(n) FROM process_versions WHERE process = latest.process)
			ORDER BY process`;
		return this.#tables.all(processRow, sql);
	}
}
