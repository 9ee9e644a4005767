import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { SqliteStore } from '../../server/store/sqlite.ts';
import { storeContract } from './contract.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'muster-store-'));

storeContract('SQLite in a file', () => {
	const data = folder();
	return {
		open: async () => new SqliteStore(data),
		dispose: async () => rmSync(data, { recursive: true })
	};
});

it('a database of a newer Muster is left alone, and said so', async () => {
	const data = folder();
	await new SqliteStore(data).close();
	const database = new DatabaseSync(join(data, 'muster.sqlite'));
	database.exec('PRAGMA user_version = 99');
	database.close();
	expect(() => new SqliteStore(data)).toThrow(/newer Muster/);
	rmSync(data, { recursive: true });
});
