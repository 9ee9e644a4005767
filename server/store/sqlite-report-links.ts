import { z } from 'zod';
import type { ReportLinkStore, StoredLink } from './report-link-port.ts';
import type { SqliteTables } from './sqlite-tables.ts';

const linkRow = z.object({
	id: z.string(),
	drill: z.string(),
	secret: z.string(),
	madeAt: z.number(),
	until: z.number(),
	revokedAt: z.number().nullable()
});

const LINKS = `SELECT id, drill, secret, made_at AS madeAt, until, revoked_at AS revokedAt
	FROM report_links`;

export class SqliteReportLinks implements ReportLinkStore {
	readonly #tables: SqliteTables;

	constructor(tables: SqliteTables) {
		this.#tables = tables;
	}

	add({ id, drill, secret, madeAt, until, revokedAt }: StoredLink): void {
		const sql = `INSERT INTO report_links (id, drill, secret, made_at, until, revoked_at)
			VALUES (?, ?, ?, ?, ?, ?)`;
		this.#tables.run(sql, id, drill, secret, madeAt, until, revokedAt);
	}

	of(drill: string): readonly StoredLink[] {
		return this.#tables.all(linkRow, `${LINKS} WHERE drill = ? ORDER BY made_at DESC, id`, drill);
	}

	bySecret(secret: string): StoredLink | undefined {
		return this.#tables.all(linkRow, `${LINKS} WHERE secret = ?`, secret)[0];
	}

	revoke(drill: string, id: string, at: number): void {
		const sql = `UPDATE report_links SET revoked_at = ?
			WHERE drill = ? AND id = ? AND revoked_at IS NULL`;
		this.#tables.run(sql, at, drill, id);
	}
}
