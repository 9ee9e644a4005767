import { z } from 'zod';
import type { ItemMark } from '../../src/lib/programme/items.ts';
import type { PostmortemMove } from '../../src/lib/programme/postmortem.ts';
import {
	HOOK_FORMS,
	type ProgrammeStore,
	type StoredDelivery,
	type StoredHook
} from './programme-port.ts';
import type { SqliteTables } from './sqlite-tables.ts';

const markRow = z.object({
	drill: z.string(),
	item: z.number(),
	state: z.enum(['open', 'done', 'dropped']),
	at: z.number()
});
const moveRow = z.object({ drill: z.string(), state: z.string(), at: z.number() });
const hookRow = z.object({
	id: z.string(),
	url: z.string(),
	form: z.enum(HOOK_FORMS),
	secret: z.string(),
	since: z.number()
});
const deliveryRow = z.object({
	id: z.number(),
	hook: z.string(),
	about: z.string(),
	body: z.string(),
	attempts: z.number(),
	nextAt: z.number().nullable(),
	arrivedAt: z.number().nullable(),
	trouble: z.string()
});
const momentRow = z.object({ at: z.number().nullable() });

const DELIVERY = `SELECT id, hook, about, body, attempts, next_at AS nextAt, arrived_at AS arrivedAt,
	trouble FROM deliveries`;

export class SqliteProgramme implements ProgrammeStore {
	readonly #tables: SqliteTables;

	constructor(tables: SqliteTables) {
		this.#tables = tables;
	}

	markItem({ drill, item, state, at }: ItemMark): void {
		const sql = 'INSERT INTO item_marks (drill, item, state, at) VALUES (?, ?, ?, ?)';
		this.#tables.run(sql, drill, item, state, at);
	}

	itemMarks(): readonly ItemMark[] {
		return this.#tables.all(
			markRow,
			'SELECT drill, item, state, at FROM item_marks ORDER BY rowid'
		);
	}

	movePostmortem({ drill, state, at }: PostmortemMove): void {
		const sql = 'INSERT INTO postmortem_moves (drill, state, at) VALUES (?, ?, ?)';
		this.#tables.run(sql, drill, state, at);
	}

	postmortemMoves(): readonly PostmortemMove[] {
		return this.#tables.all(
			moveRow,
			'SELECT drill, state, at FROM postmortem_moves ORDER BY rowid'
		);
	}

	addHook({ id, url, form, secret, since }: StoredHook): void {
		const sql = 'INSERT INTO hooks (id, url, form, secret, since) VALUES (?, ?, ?, ?, ?)';
		this.#tables.run(sql, id, url, form, secret, since);
	}

	removeHook(id: string): void {
		this.#tables.transaction(() => {
			this.#tables.run('DELETE FROM deliveries WHERE hook = ?', id);
			this.#tables.run('DELETE FROM hooks WHERE id = ?', id);
		});
	}

	hooks(): readonly StoredHook[] {
		const sql = 'SELECT id, url, form, secret, since FROM hooks ORDER BY since, id';
		return this.#tables.all(hookRow, sql);
	}

	enqueue({ hook, about, body, nextAt }: Parameters<ProgrammeStore['enqueue']>[0]): boolean {
		const sql = `INSERT INTO deliveries (hook, about, body, attempts, next_at, trouble)
			VALUES (?, ?, ?, 0, ?, '') ON CONFLICT DO NOTHING`;
		return this.#tables.run(sql, hook, about, body, nextAt) > 0;
	}

	eraseNews(drill: string): void {
		const sql = `UPDATE deliveries SET body = '', next_at = NULL,
			trouble = iif(next_at IS NULL, trouble, 'Erased with the personal data of its drill.')
			WHERE instr(about, ?) > 0`;
		this.#tables.run(sql, drill);
	}

	deliveries(most: number): readonly StoredDelivery[] {
		return this.#tables.all(deliveryRow, `${DELIVERY} ORDER BY id DESC LIMIT ?`, most);
	}

	dueDeliveries(now: number): readonly StoredDelivery[] {
		return this.#tables.all(
			deliveryRow,
			`${DELIVERY} WHERE next_at <= ? ORDER BY next_at, id`,
			now
		);
	}

	nextDelivery(): number | null {
		const sql = 'SELECT min(next_at) AS at FROM deliveries';
		return this.#tables.all(momentRow, sql)[0]?.at ?? null;
	}

	settleDelivery(
		id: number,
		{ attempts, nextAt, arrivedAt, trouble }: Parameters<ProgrammeStore['settleDelivery']>[1]
	): void {
		const sql = `UPDATE deliveries SET attempts = ?, next_at = ?, arrived_at = ?, trouble = ?
			WHERE id = ?`;
		this.#tables.run(sql, attempts, nextAt, arrivedAt, trouble, id);
	}
}
