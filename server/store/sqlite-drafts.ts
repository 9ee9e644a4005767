import { z } from 'zod';
import { DraftErased, type DraftStore } from './draft-port.ts';
import type { SqliteTables } from './sqlite-tables.ts';

const changeRow = z.object({ change: z.instanceof(Uint8Array) });

export class SqliteDrafts implements DraftStore {
	readonly #tables: SqliteTables;

	constructor(tables: SqliteTables) {
		this.#tables = tables;
	}

	async add(drill: string, change: Uint8Array): Promise<void> {
		const sql = `INSERT INTO draft_changes (drill, change) SELECT ?, ?
			WHERE NOT EXISTS (SELECT 1 FROM erased_drafts WHERE drill = ?)`;
		if (this.#tables.run(sql, drill, change, drill) === 0) throw new DraftErased(drill);
	}

	changes(drill: string): readonly Uint8Array[] {
		const sql = 'SELECT change FROM draft_changes WHERE drill = ? ORDER BY n';
		return this.#tables.all(changeRow, sql, drill).map(({ change }) => change);
	}

	erase(drill: string): void {
		this.#tables.transaction(() => {
			this.#tables.run('DELETE FROM draft_changes WHERE drill = ?', drill);
			this.#tables.run('INSERT OR IGNORE INTO erased_drafts (drill) VALUES (?)', drill);
		});
		this.#tables.emptyJournal();
	}

	isErased(drill: string): boolean {
		return this.#tables.has('SELECT drill FROM erased_drafts WHERE drill = ?', drill);
	}
}
