import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { migrate } from '../../server/store/schema.ts';
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

it('a database of the first format is taken over, with what is in it', async () => {
	const data = folder();
	const database = new DatabaseSync(join(data, 'muster.sqlite'));
	migrate(database, 1);
	database.exec("INSERT INTO settings (key, value) VALUES ('passphrase', 'kept')");
	database.close();
	const migrated = new SqliteStore(data);
	expect(migrated.setting('passphrase')).toBe('kept');
	expect(migrated.texts.latestScenarios()).toEqual([]);
	await migrated.close();
	rmSync(data, { recursive: true });
});

it('what was erased is in no file any more', async () => {
	const data = folder();
	const store = new SqliteStore(data);
	const drill = {
		id: 'drill-one',
		code: 'abc234',
		title: 'The disk',
		scenario: { id: 'disk', text: 'scenario', hash: 'h1' },
		process: { id: 'small', text: 'process', hash: 'h2' },
		createdAt: 1000,
		demonstration: false,
		phase: 'ended',
		version: 1
	} as const;
	const secret = 'Bo forgot the password';
	const note = (n: number, text: string) =>
		({ n, t: 0, type: 'note-added', by: 's1', text }) as const;
	await store.createDrill(drill, note(1, 'x'));
	const events = [note(2, secret), note(3, 'y'.repeat(9000)), note(4, secret)];
	await store.append({ drill: drill.id, after: 1, events, phase: 'ended' });
	const files = () => readdirSync(data).map((name) => readFileSync(join(data, name), 'latin1'));
	expect(files().join('')).toContain(secret);
	store.rewrite(drill.id, (event) => ({ ...event, text: '-' }) as typeof event);
	expect(files().join('')).not.toContain(secret);
	await store.close();
	rmSync(data, { recursive: true });
});
