import { z } from 'zod';
import { drillEvent, type DrillEvent } from '../../src/lib/engine/events.ts';
import type { Ack } from '../../src/lib/protocol.ts';
import { VersionConflict, type Append } from './port.ts';
import type { SqliteTables } from './sqlite-tables.ts';

const bodyRow = z.object({ body: z.string() });
const answerRow = z.object({ command: z.string(), answer: z.string() });

interface Waiting {
	readonly append: Append;
	readonly resolve: () => void;
	readonly reject: (error: unknown) => void;
}

/**
 * The logs of drills. What one turn of the event loop decided is committed together, which costs one
 * flush to the disk instead of many.
 */
export class SqliteLog {
	readonly #tables: SqliteTables;
	#waiting: Waiting[] = [];

	constructor(tables: SqliteTables) {
		this.#tables = tables;
	}

	append(append: Append): Promise<void> {
		return new Promise((resolve, reject) => {
			if (this.#waiting.length === 0) setImmediate(() => this.commit());
			this.#waiting.push({ append, resolve, reject });
		});
	}

	events(drill: string): DrillEvent[] {
		const sql = 'SELECT body FROM events WHERE drill = ? ORDER BY n';
		const rows = this.#tables.all(bodyRow, sql, drill);
		return rows.map(({ body }) => drillEvent.parse(JSON.parse(body)));
	}

	answers(drill: string): Map<string, Ack> {
		const sql = 'SELECT command, answer FROM answers WHERE drill = ?';
		const rows = this.#tables.all(answerRow, sql, drill);
		return new Map(rows.map(({ command, answer }) => [command, JSON.parse(answer) as Ack]));
	}

	/** One event, in the transaction of the caller. */
	insert(drill: string, event: DrillEvent): void {
		const sql = 'INSERT INTO events (drill, n, body) VALUES (?, ?, ?)';
		this.#tables.run(sql, drill, event.n, JSON.stringify(event));
	}

	rewrite(drill: string, change: (event: DrillEvent) => DrillEvent): void {
		this.commit();
		this.#tables.transaction(() => {
			for (const event of this.events(drill)) {
				const sql = 'UPDATE events SET body = ? WHERE drill = ? AND n = ?';
				this.#tables.run(sql, JSON.stringify(change(event)), drill, event.n);
			}
		});
		this.#tables.emptyJournal();
	}

	/** Stores what waits, at once. */
	commit(): void {
		const batch = this.#waiting;
		this.#waiting = [];
		if (batch.length > 0) this.#store(batch);
	}

	/** Writes a batch in one transaction; a conflict refuses one append only. */
	#store(batch: readonly Waiting[]): void {
		const conflicts = new Set<Waiting>();
		try {
			this.#tables.transaction(() => {
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
		if (this.#tables.run(sql, version, phase, drill, after) === 0) return false;
		for (const event of events) this.insert(drill, event);
		if (command) {
			const keep = 'INSERT INTO answers (drill, command, answer) VALUES (?, ?, ?)';
			this.#tables.run(keep, drill, command.id, JSON.stringify(command.answer));
		}
		return true;
	}
}
