import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { z } from 'zod';

/** Statements of one database, each prepared once; rows are parsed as they come out. */
export class SqliteTables {
	readonly #database: DatabaseSync;
	readonly #statements = new Map<string, StatementSync>();

	constructor(database: DatabaseSync) {
		this.#database = database;
	}

	/** All of it, or nothing. */
	transaction(work: () => void): void {
		this.#database.exec('BEGIN IMMEDIATE');
		try {
			work();
			this.#database.exec('COMMIT');
		} catch (error) {
			this.#database.exec('ROLLBACK');
			throw error;
		}
	}

	/** @returns how many rows it changed */
	run(sql: string, ...values: (string | number | Uint8Array | null)[]): number {
		return Number(this.#statement(sql).run(...values).changes);
	}

	all<S extends z.ZodType>(
		row: S,
		sql: string,
		...values: (string | number | null)[]
	): z.infer<S>[] {
		return this.#statement(sql)
			.all(...values)
			.map((found) => row.parse(found));
	}
	has(sql: string, ...values: (string | number)[]): boolean {
		return this.#statement(sql).get(...values) !== undefined;
	}

	/** What was overwritten must not live on in the journal. */
	emptyJournal(): void {
		this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
	}

	#statement(sql: string): StatementSync {
		let statement = this.#statements.get(sql);
		if (!statement) {
			statement = this.#database.prepare(sql);
			this.#statements.set(sql, statement);
		}
		return statement;
	}
}
