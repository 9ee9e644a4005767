import { z } from 'zod';
import type { ConsoleStore, StoredConsole, StoredFacilitator } from './console-port.ts';
import type { SqliteTables } from './sqlite-tables.ts';

const facilitatorRow = z.object({
	drill: z.string(),
	id: z.string(),
	name: z.string(),
	secret: z.string(),
	guest: z.number().transform(Boolean)
});
const consoleRow = z.object({ inCharge: z.string().nullable(), link: z.string().nullable() });

export class SqliteConsoles implements ConsoleStore {
	readonly #tables: SqliteTables;

	constructor(tables: SqliteTables) {
		this.#tables = tables;
	}

	of(drill: string): StoredConsole {
		const sql = 'SELECT in_charge AS inCharge, link FROM consoles WHERE drill = ?';
		return this.#tables.all(consoleRow, sql, drill)[0] ?? { inCharge: null, link: null };
	}

	save(drill: string, { inCharge, link }: StoredConsole): void {
		const sql = 'INSERT OR REPLACE INTO consoles (drill, in_charge, link) VALUES (?, ?, ?)';
		this.#tables.run(sql, drill, inCharge, link);
	}

	facilitators(drill: string): readonly StoredFacilitator[] {
		const sql = 'SELECT drill, id, name, secret, guest FROM facilitators WHERE drill = ?';
		return this.#tables.all(facilitatorRow, sql, drill);
	}

	saveFacilitator({ drill, id, name, secret, guest }: StoredFacilitator): void {
		const sql = `INSERT OR REPLACE INTO facilitators (drill, id, name, secret, guest)
			VALUES (?, ?, ?, ?, ?)`;
		this.#tables.run(sql, drill, id, name, secret, Number(guest));
	}

	renameFacilitators(drill: string, name: string): void {
		this.#tables.run('UPDATE facilitators SET name = ? WHERE drill = ?', name, drill);
	}

	removeGuests(drill: string): void {
		this.#tables.run('DELETE FROM facilitators WHERE drill = ? AND guest = 1', drill);
	}
}
