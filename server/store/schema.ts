import type { DatabaseSync } from 'node:sqlite';

/** Each runs once, in order, in a transaction of its own; what was shipped is never edited. */
const MIGRATIONS = [
	`CREATE TABLE drills (
		id TEXT PRIMARY KEY,
		code TEXT NOT NULL UNIQUE,
		title TEXT NOT NULL,
		scenario TEXT NOT NULL REFERENCES sources(hash),
		process TEXT NOT NULL REFERENCES sources(hash),
		created_at INTEGER NOT NULL,
		phase TEXT NOT NULL,
		version INTEGER NOT NULL
	) STRICT;
	CREATE TABLE sources (hash TEXT PRIMARY KEY, id TEXT NOT NULL, text TEXT NOT NULL) STRICT;
	CREATE TABLE events (
		drill TEXT NOT NULL REFERENCES drills(id),
		n INTEGER NOT NULL,
		body TEXT NOT NULL,
		PRIMARY KEY (drill, n)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE answers (
		drill TEXT NOT NULL REFERENCES drills(id),
		command TEXT NOT NULL,
		answer TEXT NOT NULL,
		PRIMARY KEY (drill, command)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE seats (
		drill TEXT NOT NULL REFERENCES drills(id),
		seat TEXT NOT NULL,
		name TEXT NOT NULL,
		secret TEXT NOT NULL,
		PRIMARY KEY (drill, seat)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
	CREATE TABLE sessions (secret TEXT PRIMARY KEY, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;`,
	`CREATE TABLE scenario_versions (
		scenario TEXT NOT NULL,
		n INTEGER NOT NULL,
		text TEXT NOT NULL,
		hash TEXT NOT NULL,
		saved_at INTEGER NOT NULL,
		note TEXT NOT NULL,
		PRIMARY KEY (scenario, n)
	) STRICT;
	CREATE TABLE archived_scenarios (scenario TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`,
	`ALTER TABLE drills ADD COLUMN demonstration INTEGER NOT NULL DEFAULT 0;`,
	`CREATE TABLE process_versions (
		process TEXT NOT NULL,
		n INTEGER NOT NULL,
		text TEXT NOT NULL,
		hash TEXT NOT NULL,
		saved_at INTEGER NOT NULL,
		author TEXT NOT NULL,
		note TEXT NOT NULL,
		origin TEXT NOT NULL,
		PRIMARY KEY (process, n)
	) STRICT;`,
	`CREATE TABLE report_links (
		id TEXT PRIMARY KEY,
		drill TEXT NOT NULL REFERENCES drills(id),
		secret TEXT NOT NULL UNIQUE,
		made_at INTEGER NOT NULL,
		until INTEGER NOT NULL,
		revoked_at INTEGER
	) STRICT;
	CREATE INDEX report_links_of_drill ON report_links (drill, made_at);`,
	`CREATE TABLE item_marks (
		drill TEXT NOT NULL REFERENCES drills(id),
		item INTEGER NOT NULL,
		state TEXT NOT NULL,
		at INTEGER NOT NULL
	) STRICT;
	CREATE TABLE hooks (
		id TEXT PRIMARY KEY,
		url TEXT NOT NULL,
		form TEXT NOT NULL,
		secret TEXT NOT NULL,
		since INTEGER NOT NULL
	) STRICT;
	CREATE TABLE deliveries (
		id INTEGER PRIMARY KEY,
		hook TEXT NOT NULL REFERENCES hooks(id),
		about TEXT NOT NULL,
		body TEXT NOT NULL,
		attempts INTEGER NOT NULL,
		next_at INTEGER,
		arrived_at INTEGER,
		trouble TEXT NOT NULL,
		UNIQUE (hook, about)
	) STRICT;
	CREATE INDEX deliveries_waiting ON deliveries (next_at) WHERE next_at IS NOT NULL;`,
	`CREATE TABLE facilitators (
		drill TEXT NOT NULL REFERENCES drills(id),
		id TEXT NOT NULL,
		name TEXT NOT NULL,
		secret TEXT NOT NULL,
		guest INTEGER NOT NULL,
		PRIMARY KEY (drill, id)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE consoles (
		drill TEXT PRIMARY KEY REFERENCES drills(id),
		in_charge TEXT,
		link TEXT
	) STRICT, WITHOUT ROWID;`,
	`CREATE TABLE draft_changes (
		n INTEGER PRIMARY KEY,
		drill TEXT NOT NULL REFERENCES drills(id),
		change BLOB NOT NULL
	) STRICT;
	CREATE INDEX draft_changes_of_a_drill ON draft_changes (drill, n);
	CREATE TABLE erased_drafts (drill TEXT PRIMARY KEY REFERENCES drills(id)) STRICT, WITHOUT ROWID;`,
	`CREATE TABLE judgements (
		drill TEXT NOT NULL REFERENCES drills(id),
		rubric TEXT NOT NULL,
		at INTEGER NOT NULL,
		through INTEGER NOT NULL,
		published INTEGER NOT NULL,
		body TEXT NOT NULL,
		PRIMARY KEY (drill, rubric)
	) STRICT, WITHOUT ROWID;`,
	`CREATE TABLE postmortem_moves (
		drill TEXT NOT NULL REFERENCES drills(id),
		state TEXT NOT NULL,
		at INTEGER NOT NULL
	) STRICT;`
] as const;

/**
 * @param upTo format to bring it to; the newest unless a test wants an older one
 * @throws {Error} where the database was written by a newer Muster
 */
export function migrate(database: DatabaseSync, upTo: number = MIGRATIONS.length): void {
	const row = database.prepare('PRAGMA user_version').get();
	const version = Number(row?.['user_version'] ?? 0);
	if (version > MIGRATIONS.length) {
		throw new Error(
			`The database is of a newer Muster (format ${version}, this one knows ${MIGRATIONS.length}). ` +
				'Start that version, or set MUSTER_DATA to another folder.'
		);
	}
	for (const [index, sql] of MIGRATIONS.entries()) {
		if (index < version || index >= upTo) continue;
		database.exec(`BEGIN; ${sql} PRAGMA user_version = ${index + 1}; COMMIT;`);
	}
}
