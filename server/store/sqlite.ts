import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import type { Ack } from '../../src/lib/protocol.ts';
import type { Append, Store, StoredDrill, StoredSeat } from './port.ts';
import { migrate } from './schema.ts';
import { SqliteConsoles } from './sqlite-consoles.ts';
import { SqliteDrafts } from './sqlite-drafts.ts';
import { SqliteJudgements } from './sqlite-judgements.ts';
import { SqliteLog } from './sqlite-log.ts';
import { SqliteProgramme } from './sqlite-programme.ts';
import { SqliteReportLinks } from './sqlite-report-links.ts';
import { SqliteSignIns } from './sqlite-sign-ins.ts';
import { SqliteTables } from './sqlite-tables.ts';
import { SqliteTexts } from './sqlite-texts.ts';

const drillRow = z.object({
	id: z.string(),
	code: z.string(),
	title: z.string(),
	createdAt: z.number(),
	demonstration: z.number().transform(Boolean),
	phase: z.enum(['draft', 'lobby', 'running', 'paused', 'ended']),
	version: z.number(),
	scenario: z.string(),
	process: z.string()
});
const sourceRow = z.object({ id: z.string(), text: z.string(), hash: z.string() });
const seatRow = z.object({
	drill: z.string(),
	seat: z.string(),
	name: z.string(),
	secret: z.string()
});
const valueRow = z.object({ value: z.string() });

const DRILLS = `SELECT id, code, title, created_at AS createdAt, demonstration, phase, version,
	scenario, process
	FROM drills ORDER BY created_at DESC, id`;

/** SQLite in a file. Every commit is durable when it returns (`synchronous=FULL`). */
export class SqliteStore implements Store {
	readonly #database: DatabaseSync;
	readonly #tables: SqliteTables;
	readonly #log: SqliteLog;
	readonly consoles: SqliteConsoles;
	readonly drafts: SqliteDrafts;
	readonly reportLinks: SqliteReportLinks;
	readonly signIns: SqliteSignIns;
	readonly texts: SqliteTexts;
	readonly programme: SqliteProgramme;
	readonly judgements: SqliteJudgements;

	/** @param folder made where it does not exist; `:memory:` keeps everything in memory */
	constructor(folder: string) {
		const inMemory = folder === ':memory:';
		if (!inMemory) mkdirSync(folder, { recursive: true });
		this.#database = new DatabaseSync(inMemory ? folder : join(folder, 'muster.sqlite'));
		this.#database.exec(
			'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;' +
				// Erased texts are overwritten with zeros, not only forgotten.
				'PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;'
		);
		migrate(this.#database);
		this.#tables = new SqliteTables(this.#database);
		this.#log = new SqliteLog(this.#tables);
		this.consoles = new SqliteConsoles(this.#tables);
		this.drafts = new SqliteDrafts(this.#tables);
		this.reportLinks = new SqliteReportLinks(this.#tables);
		this.signIns = new SqliteSignIns(this.#tables);
		this.texts = new SqliteTexts(this.#tables);
		this.programme = new SqliteProgramme(this.#tables);
		this.judgements = new SqliteJudgements(this.#tables);
	}

	async createDrill(drill: StoredDrill, created: DrillEvent): Promise<void> {
		const { id, code, title, scenario, process, createdAt, demonstration, phase } = drill;
		this.#tables.transaction(() => {
			for (const source of [scenario, process]) {
				const sql = 'INSERT OR IGNORE INTO sources (hash, id, text) VALUES (?, ?, ?)';
				this.#tables.run(sql, source.hash, source.id, source.text);
			}
			this.#tables.run(
				`INSERT INTO drills (id, code, title, scenario, process, created_at, demonstration, phase,
					version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)`,
				...[id, code, title, scenario.hash, process.hash, createdAt, Number(demonstration), phase]
			);
			this.#log.insert(id, created);
		});
	}

	drills(): readonly StoredDrill[] {
		// Many drills share one text, and one copy of it in memory.
		const sources = new Map(
			this.#tables
				.all(sourceRow, 'SELECT id, text, hash FROM sources')
				.map((row) => [row.hash, row])
		);
		return this.#tables.all(drillRow, DRILLS).flatMap((row) => {
			const scenario = sources.get(row.scenario);
			const process = sources.get(row.process);
			return scenario && process ? [{ ...row, scenario, process }] : [];
		});
	}

	append(append: Append): Promise<void> {
		return this.#log.append(append);
	}

	events(drill: string): DrillEvent[] {
		return this.#log.events(drill);
	}

	answers(drill: string): Map<string, Ack> {
		return this.#log.answers(drill);
	}

	rewrite(drill: string, change: (event: DrillEvent) => DrillEvent): void {
		this.#log.rewrite(drill, change);
	}

	addSeat({ drill, seat, name, secret }: StoredSeat): void {
		const sql = 'INSERT INTO seats (drill, seat, name, secret) VALUES (?, ?, ?, ?)';
		this.#tables.run(sql, drill, seat, name, secret);
	}

	removeSeat(drill: string, seat: string): void {
		this.#tables.run('DELETE FROM seats WHERE drill = ? AND seat = ?', drill, seat);
	}

	seats(drill: string): readonly StoredSeat[] {
		const sql = 'SELECT drill, seat, name, secret FROM seats WHERE drill = ?';
		return this.#tables.all(seatRow, sql, drill);
	}

	renameSeats(drill: string, nameOf: (seat: string) => string): void {
		for (const { seat } of this.seats(drill)) {
			const sql = 'UPDATE seats SET name = ? WHERE drill = ? AND seat = ?';
			this.#tables.run(sql, nameOf(seat), drill, seat);
		}
	}

	setting(key: string): string | undefined {
		return this.#tables.all(valueRow, 'SELECT value FROM settings WHERE key = ?', key)[0]?.value;
	}

	set(key: string, value: string): void {
		this.#tables.run('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)', key, value);
	}

	async close(): Promise<void> {
		this.#log.commit();
		this.#database.close();
	}
}
