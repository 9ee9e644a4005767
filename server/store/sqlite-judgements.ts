import { z } from 'zod';
import type { JudgementRecord } from '../../src/lib/programme/record.ts';
import { DIMENSIONS } from '../../src/lib/scenario/schema.ts';
import { RATINGS, VERDICTS } from '../../src/lib/scoring/report.ts';
import type { JudgementStore } from './judgement-port.ts';
import type { SqliteTables } from './sqlite-tables.ts';

const body = z.object({
	rules: z.record(z.string(), z.number()),
	ratings: z.array(
		z.object({
			dimension: z.enum(DIMENSIONS),
			credit: z.number().nullable(),
			rating: z.enum(RATINGS).nullable(),
			n: z.number(),
			thin: z.boolean(),
			cappedBy: z.string().nullable()
		})
	),
	clauses: z.array(z.object({ clause: z.string(), verdict: z.enum(VERDICTS) }))
});
const row = z.object({
	drill: z.string(),
	rubric: z.string(),
	at: z.number(),
	through: z.number(),
	published: z.number().transform(Boolean),
	body: z.string()
});

const RECORDS = 'SELECT drill, rubric, at, through, published, body FROM judgements';

export class SqliteJudgements implements JudgementStore {
	readonly #tables: SqliteTables;

	constructor(tables: SqliteTables) {
		this.#tables = tables;
	}

	keep({ drill, rubric, at, through, published, ...said }: JudgementRecord): void {
		const sql = `INSERT INTO judgements (drill, rubric, at, through, published, body)
			VALUES (?, ?, ?, ?, ?, ?)
			ON CONFLICT (drill, rubric) DO UPDATE SET at = excluded.at, through = excluded.through,
				published = excluded.published, body = excluded.body WHERE published = 0`;
		this.#tables.run(sql, drill, rubric, at, through, Number(published), JSON.stringify(said));
	}

	of(drill: string): readonly JudgementRecord[] {
		return this.#records(`${RECORDS} WHERE drill = ? ORDER BY at, rubric`, drill);
	}

	all(): readonly JudgementRecord[] {
		return this.#records(`${RECORDS} ORDER BY at, drill, rubric`);
	}

	#records(sql: string, ...values: string[]): JudgementRecord[] {
		return this.#tables
			.all(row, sql, ...values)
			.map(({ body: said, ...record }) => ({ ...record, ...body.parse(JSON.parse(said)) }));
	}
}
