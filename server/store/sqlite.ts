import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { z } from 'zod';
import { drillEvent, type DrillEvent } from '../../src/lib/engine/events.ts';
import type { Ack } from '../../src/lib/protocol.ts';
import {
	DraftErased,
	VersionConflict,
	type Append,
	type Store,
	type StoredConsole,
	type StoredDrill,
	type StoredLink,
	type StoredFacilitator,
	type StoredSeat
} from './port.ts';
import { migrate } from './schema.ts';
import { SqliteProgramme } from './sqlite-programme.ts';
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
const bodyRow = z.object({ body: z.string() });
const answerRow = z.object({ command: z.string(), answer: z.string() });
const seatRow = z.object({
	drill: z.string(),
	seat: z.string(),
	name: z.string(),
	secret: z.string()
});
const facilitatorRow = z.object({
	drill: z.string(),
	id: z.string(),
	name: z.string(),
	secret: z.string(),
	guest: z.number().transform((guest) => guest === 1)
});
const consoleRow = z.object({ inCharge: z.string().nullable(), link: z.string().nullable() });
const linkRow = z.object({
	id: z.string(),
	drill: z.string(),
	secret: z.string(),
	madeAt: z.number(),
	until: z.number(),
	revokedAt: z.number().nullable()
});
const changeRow = z.object({ change: z.instanceof(Uint8Array) });
const valueRow = z.object({ value: z.string() });

const DRILLS = `SELECT id, code, title, created_at AS createdAt, demonstration, phase, version,
	scenario, process
	FROM drills ORDER BY created_at DESC, id`;

const LINK = 'id, drill, secret, made_at AS madeAt, until, revoked_at AS revokedAt';

interface Waiting {
	readonly append: Append;
	readonly resolve: () => void;
	readonly reject: (error: unknown) => void;
}

/**
 * SQLite in a file. Every commit is durable when it returns (`synchronous=FULL`); what one turn of
 * the event loop decided is committed together, which costs one flush instead of many.
 */
export class SqliteStore implements Store {
	readonly #database: DatabaseSync;
	readonly #tables: SqliteTables;
	readonly texts: SqliteTexts;
	readonly programme: SqliteProgramme;
	#waiting: Waiting[] = [];

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
		this.texts = new SqliteTexts(this.#tables);
		this.programme = new SqliteProgramme(this.#tables);
	}

	async createDrill(drill: StoredDrill, created: DrillEvent): Promise<void> {
		const { id, code, title, scenario, process, createdAt, demonstration, phase } = drill;
		this.#transaction(() => {
			for (const source of [scenario, process]) {
				const sql = 'INSERT OR IGNORE INTO sources (hash, id, text) VALUES (?, ?, ?)';
				this.#run(sql, source.hash, source.id, source.text);
			}
			this.#run(
				`INSERT INTO drills (id, code, title, scenario, process, created_at, demonstration, phase,
					version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)`,
				...[id, code, title, scenario.hash, process.hash, createdAt, Number(demonstration), phase]
			);
			this.#insertEvent(id, created);
		});
	}

	drills(): readonly StoredDrill[] {
		// Many drills share one text, and one copy of it in memory.
		const sources = new Map(
			this.#all(sourceRow, 'SELECT id, text, hash FROM sources').map((row) => [row.hash, row])
		);
		return this.#all(drillRow, DRILLS).flatMap((row) => {
			const scenario = sources.get(row.scenario);
			const process = sources.get(row.process);
			return scenario && process ? [{ ...row, scenario, process }] : [];
		});
	}

	append(append: Append): Promise<void> {
		return new Promise((resolve, reject) => {
			if (this.#waiting.length === 0) setImmediate(() => this.#commit());
			this.#waiting.push({ append, resolve, reject });
		});
	}

	events(drill: string): DrillEvent[] {
		const rows = this.#all(bodyRow, 'SELECT body FROM events WHERE drill = ? ORDER BY n', drill);
		return rows.map(({ body }) => drillEvent.parse(JSON.parse(body)));
	}

	answers(drill: string): Map<string, Ack> {
		const rows = this.#all(answerRow, 'SELECT command, answer FROM answers WHERE drill = ?', drill);
		return new Map(rows.map(({ command, answer }) => [command, JSON.parse(answer) as Ack]));
	}

	addSeat({ drill, seat, name, secret }: StoredSeat): void {
		const sql = 'INSERT INTO seats (drill, seat, name, secret) VALUES (?, ?, ?, ?)';
		this.#run(sql, drill, seat, name, secret);
	}

	removeSeat(drill: string, seat: string): void {
		this.#run('DELETE FROM seats WHERE drill = ? AND seat = ?', drill, seat);
	}

	seats(drill: string): readonly StoredSeat[] {
		return this.#all(seatRow, 'SELECT drill, seat, name, secret FROM seats WHERE drill = ?', drill);
	}

	facilitators(drill: string): readonly StoredFacilitator[] {
		const sql = 'SELECT drill, id, name, secret, guest FROM facilitators WHERE drill = ?';
		return this.#all(facilitatorRow, sql, drill);
	}

	saveFacilitator({ drill, id, name, secret, guest }: StoredFacilitator): void {
		const sql = `INSERT OR REPLACE INTO facilitators (drill, id, name, secret, guest)
			VALUES (?, ?, ?, ?, ?)`;
		this.#run(sql, drill, id, name, secret, guest ? 1 : 0);
	}

	renameFacilitators(drill: string, name: string): void {
		this.#run('UPDATE facilitators SET name = ? WHERE drill = ?', name, drill);
	}

	removeGuests(drill: string): void {
		this.#run('DELETE FROM facilitators WHERE drill = ? AND guest = 1', drill);
	}

	console(drill: string): StoredConsole {
		const sql = 'SELECT in_charge AS inCharge, link FROM consoles WHERE drill = ?';
		return this.#all(consoleRow, sql, drill)[0] ?? { inCharge: null, link: null };
	}

	saveConsole(drill: string, { inCharge, link }: StoredConsole): void {
		const sql = 'INSERT OR REPLACE INTO consoles (drill, in_charge, link) VALUES (?, ?, ?)';
		this.#run(sql, drill, inCharge, link);
	}

	async addToDraft(drill: string, change: Uint8Array): Promise<void> {
		const sql = `INSERT INTO draft_changes (drill, change) SELECT ?, ?
			WHERE NOT EXISTS (SELECT 1 FROM erased_drafts WHERE drill = ?)`;
		if (this.#run(sql, drill, change, drill) === 0) throw new DraftErased(drill);
	}

	draft(drill: string): readonly Uint8Array[] {
		const sql = 'SELECT change FROM draft_changes WHERE drill = ? ORDER BY n';
		return this.#all(changeRow, sql, drill).map(({ change }) => change);
	}

	eraseDraft(drill: string): void {
		this.#transaction(() => {
			this.#run('DELETE FROM draft_changes WHERE drill = ?', drill);
			this.#run('INSERT OR IGNORE INTO erased_drafts (drill) VALUES (?)', drill);
		});
		this.#emptyJournal();
	}

	isDraftErased(drill: string): boolean {
		const sql = 'SELECT drill AS value FROM erased_drafts WHERE drill = ?';
		return this.#all(valueRow, sql, drill).length > 0;
	}

	rewrite(drill: string, change: (event: DrillEvent) => DrillEvent): void {
		this.#commit();
		this.#transaction(() => {
			for (const event of this.events(drill)) {
				const sql = 'UPDATE events SET body = ? WHERE drill = ? AND n = ?';
				this.#run(sql, JSON.stringify(change(event)), drill, event.n);
			}
		});
		this.#emptyJournal();
	}

	renameSeats(drill: string, name: string): void {
		this.#run('UPDATE seats SET name = ? WHERE drill = ?', name, drill);
	}

	addLink({ id, drill, secret, madeAt, until, revokedAt }: StoredLink): void {
		const sql = `INSERT INTO report_links (id, drill, secret, made_at, until, revoked_at)
			VALUES (?, ?, ?, ?, ?, ?)`;
		this.#run(sql, id, drill, secret, madeAt, until, revokedAt);
	}

	links(drill: string): readonly StoredLink[] {
		const sql = `SELECT ${LINK} FROM report_links WHERE drill = ? ORDER BY made_at DESC, id`;
		return this.#all(linkRow, sql, drill);
	}

	linkBySecret(secret: string): StoredLink | undefined {
		return this.#all(linkRow, `SELECT ${LINK} FROM report_links WHERE secret = ?`, secret)[0];
	}

	revokeLink(drill: string, id: string, at: number): void {
		const sql = `UPDATE report_links SET revoked_at = ?
			WHERE drill = ? AND id = ? AND revoked_at IS NULL`;
		this.#run(sql, at, drill, id);
	}

	setting(key: string): string | undefined {
		return this.#all(valueRow, 'SELECT value FROM settings WHERE key = ?', key)[0]?.value;
	}

	set(key: string, value: string): void {
		this.#run('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)', key, value);
	}

	addSession(secret: string, until: number): void {
		this.#run('INSERT INTO sessions (secret, until) VALUES (?, ?)', secret, until);
	}

	hasSession(secret: string, now: number): boolean {
		const sql = 'SELECT until AS value FROM sessions WHERE secret = ? AND until > ?';
		return this.#statement(sql).get(secret, now) !== undefined;
	}

	removeSession(secret: string): void {
		this.#run('DELETE FROM sessions WHERE secret = ?', secret);
	}

	removeSessions(): void {
		this.#run('DELETE FROM sessions');
	}

	async close(): Promise<void> {
		this.#commit();
		this.#database.close();
	}

	#commit(): void {
		const batch = this.#waiting;
		this.#waiting = [];
		if (batch.length > 0) this.#store(batch);
	}

	/** Writes a batch in one transaction; a conflict refuses one append only. */
	#store(batch: readonly Waiting[]): void {
		const conflicts = new Set<Waiting>();
		try {
			this.#transaction(() => {
				for (const waiting of batch) {
					if (!this.#write(waiting.append)) conflicts.add(waiting);
				}
			});
		} catch (error) {
			// One bad append must not take the others with it.
			if (batch.length > 1) for (const waiting of batch) this.#store([waiting]);
			else batch[0]?.reject(error);
			return;
		}
		for (const waiting of batch) {
			if (conflicts.has(waiting)) waiting.reject(new VersionConflict(waiting.append));
			else waiting.resolve();
		}
	}

	/** @returns false where the log does not end at `after` */
	#write({ drill, after, events, phase, command }: Append): boolean {
		const version = events.at(-1)?.n ?? after;
		const sql = 'UPDATE drills SET version = ?, phase = ? WHERE id = ? AND version = ?';
		if (this.#run(sql, version, phase, drill, after) === 0) return false;
		for (const event of events) this.#insertEvent(drill, event);
		if (command) {
			const keep = 'INSERT INTO answers (drill, command, answer) VALUES (?, ?, ?)';
			this.#run(keep, drill, command.id, JSON.stringify(command.answer));
		}
		return true;
	}

	#insertEvent(drill: string, event: DrillEvent): void {
		const sql = 'INSERT INTO events (drill, n, body) VALUES (?, ?, ?)';
		this.#run(sql, drill, event.n, JSON.stringify(event));
	}

	/** What was overwritten must not live on in the journal. */
	#emptyJournal(): void {
		this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
	}

	#transaction(work: () => void): void {
		this.#tables.transaction(work);
	}

	#statement(sql: string): StatementSync {
		return this.#tables.statement(sql);
	}

	#run(sql: string, ...values: (string | number | Uint8Array | null)[]): number {
		return this.#tables.run(sql, ...values);
	}

	#all<S extends z.ZodType>(
		row: S,
		sql: string,
		...values: (string | number | null)[]
	): z.infer<S>[] {
		return this.#tables.all(row, sql, ...values);
	}
}
