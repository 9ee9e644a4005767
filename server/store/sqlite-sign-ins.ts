import type { SignInStore } from './sign-in-port.ts';
import type { SqliteTables } from './sqlite-tables.ts';

export class SqliteSignIns implements SignInStore {
	readonly #tables: SqliteTables;

	constructor(tables: SqliteTables) {
		this.#tables = tables;
	}

	add(secret: string, until: number): void {
		this.#tables.run('INSERT INTO sessions (secret, until) VALUES (?, ?)', secret, until);
	}

	has(secret: string, now: number): boolean {
		const sql = 'SELECT until FROM sessions WHERE secret = ? AND until > ?';
		return this.#tables.has(sql, secret, now);
	}

	remove(secret: string): void {
		this.#tables.run('DELETE FROM sessions WHERE secret = ?', secret);
	}

	removeAll(): void {
		this.#tables.run('DELETE FROM sessions');
	}
}
