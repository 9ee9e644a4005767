import { writeIn } from '../src/lib/document/edit.ts';
import { formatFinding } from '../src/lib/document/finding.ts';
import { readProcess } from '../src/lib/process/read.ts';
import type { Process } from '../src/lib/process/schema.ts';
import type { Clock } from './clock.ts';
import { KeptSecret } from './kept-secret.ts';
import type { ScenarioLibrary } from './library.ts';
import { withPlainLines } from './manuscript.ts';
import { refuse, type Refusal } from './refusal.ts';
import { sha256 } from './secrets.ts';
import type { KeptProcess, NewVersion, Processes } from './services/processes.ts';
import type { Store } from './store/port.ts';
import { ProcessConflict, type ProcessOrigin, type ProcessVersion } from './store/text-port.ts';

const MAX_NAME = 60;
const MAX_NOTE = 300;
const DEFAULT = 'process.default';
const TEAM_KEY = 'process.team-key';

export interface DeskContext {
	readonly store: Store;
	readonly library: ScenarioLibrary;
	readonly clock: Clock;
}

/** What needs no drill. */
type Shelf = Omit<Processes, 'check' | 'preview' | 'apply' | 'applied'>;
type Saved = { readonly ok: true; readonly n: number } | Refusal;

const isSameReview = ({ reviewed }: Process, shipped: Process | undefined): boolean =>
	shipped?.reviewed.on === reviewed.on && shipped.reviewed.by === reviewed.by;

/**
 * The team's processes: those Muster is shipped with, and every version of those that were changed or
 * brought along. A version reads without findings, or it is not kept: drills are made with it.
 */
export class ProcessDesk implements Shelf {
	readonly #context: DeskContext;
	readonly #newest = new Map<string, ProcessVersion>();
	readonly #teamKey: KeptSecret;

	constructor(context: DeskContext) {
		this.#context = context;
		const { store, library } = context;
		this.#teamKey = new KeptSecret(store, TEAM_KEY);
		for (const version of store.texts.latestProcesses()) this.#offer(version);
		library.useByDefault(store.setting(DEFAULT));
	}

	list(): readonly KeptProcess[] {
		return this.#context.library.processes().flatMap(({ id }) => this.get(id) ?? []);
	}

	get(id?: string): KeptProcess | undefined {
		const { library } = this.#context;
		const kept = library.process(id);
		if (!kept) return undefined;
		const { source, process } = kept;
		const newest = this.#newest.get(source.id);
		return {
			id: source.id,
			title: process.title,
			text: source.text,
			process,
			version: newest?.n ?? 1,
			savedAt: newest?.savedAt ?? null,
			by: newest?.by ?? '',
			isDefault: library.process()?.source.id === source.id,
			isUnreviewed: isSameReview(process, library.shippedProcess(source.id)?.process)
		};
	}

	versions(id: string): readonly ProcessVersion[] {
		const stored = this.#context.store.texts.processVersions(id);
		const shipped = stored.length === 0 ? this.#shipped(id) : undefined;
		return shipped ? [shipped] : stored;
	}

	save(edition: NewVersion): Saved {
		const { id, after, note } = edition;
		const now = this.get(id);
		if (!now) return UNKNOWN;
		const text = withPlainLines(edition.text);
		const refusal = unsigned(edition.by, note) ?? renamed(text, id);
		if (refusal) return refusal;
		// Also what a repeated click sends: it is saved, and once is enough.
		if (text === now.text) return { ok: true, n: now.version };
		if (now.version !== after) return conflict(now.version);
		return this.#save(edition, text);
	}

	import(text: string, by: string, file: string): ReturnType<Processes['import']> {
		const plain = withPlainLines(text);
		const read = readProcess(plain, 'process.yaml');
		if (!read.ok) return unreadable(plain);
		const { id } = read.process;
		const note = file.slice(0, MAX_NOTE);
		const origin = { kind: 'import' } as const;
		const known = this.get(id);
		const after = known?.version ?? 0;
		const edition = { id, text: plain, after, by, note, origin };
		const saved = known ? this.save(edition) : (unsigned(by, note) ?? this.#save(edition, plain));
		return saved.ok ? { ok: true, id } : saved;
	}

	makeDefault(id: string): void {
		const { library, store } = this.#context;
		if (!library.process(id)) return;
		store.set(DEFAULT, id);
		library.useByDefault(id);
	}

	teamKey(): string {
		return this.#teamKey.value();
	}

	renewTeamKey(): void {
		this.#teamKey.renew();
	}

	opensTo(key: string | undefined): boolean {
		return this.#teamKey.is(key);
	}

	review(id: string, by: string, on: string): Saved {
		const now = this.get(id);
		if (!now) return UNKNOWN;
		const dated = writeIn(now.text, ['reviewed', 'on'], on);
		const text = dated && writeIn(dated, ['reviewed', 'by'], by.trim());
		if (text === undefined) return unreadable(now.text);
		const origin = { kind: 'review' } as const;
		return this.save({ id, text, after: now.version, by, note: '', origin });
	}

	#save({ id, after, by, note, origin }: NewVersion, text: string): Saved {
		const { store, clock } = this.#context;
		const read = readProcess(text, 'process.yaml');
		if (!read.ok) return unreadable(text);
		const shipped = this.#newest.has(id) ? undefined : this.#shipped(id);
		const n = after + 1;
		const version: ProcessVersion = {
			process: id,
			n,
			text,
			hash: sha256(text),
			savedAt: clock.now(),
			by: by.trim(),
			note: note.trim(),
			origin
		};
		try {
			// What was shipped is taken over as the first version, so that the first change can be compared.
			if (shipped) store.texts.saveProcess(shipped);
			store.texts.saveProcess(version);
		} catch (error) {
			if (error instanceof ProcessConflict) return conflict(n);
			throw error;
		}
		this.#offer(version, read.process);
		return { ok: true, n };
	}

	#shipped(id: string): ProcessVersion | undefined {
		const { library, clock } = this.#context;
		const source = library.shippedProcess(id)?.source;
		if (!source) return undefined;
		const origin: ProcessOrigin = { kind: 'shipped' };
		const { text, hash } = source;
		return { process: id, n: 1, text, hash, savedAt: clock.now(), by: '', note: '', origin };
	}

	/** Drills are made with the newest version from now on. */
	#offer(version: ProcessVersion, known?: Process): void {
		const { library } = this.#context;
		const { process: id, text, hash } = version;
		const read = known ? undefined : readProcess(text, `${id}.yaml`);
		const process = known ?? (read?.ok ? read.process : undefined);
		if (!process) {
			const findings = read?.findings ?? [];
			console.error(`Process ${id} is left out:\n${findings.map(formatFinding).join('\n')}`);
			return;
		}
		this.#newest.set(id, version);
		library.offerProcess({ source: { id, text, hash }, process });
	}
}

function unsigned(by: string, note: string): Refusal | undefined {
	if (by.trim() === '') {
		return refuse('process/unsigned', 'Write your name: others want to know whom to ask about it.');
	}
	if (by.trim().length > MAX_NAME) {
		return refuse('name/long', `Use a name of at most ${MAX_NAME} letters.`);
	}
	if (note.trim().length > MAX_NOTE) {
		return refuse('note/long', `Use at most ${MAX_NOTE} characters for the note.`);
	}
	return undefined;
}

/** Drills and reports name a process by its id: it stays what it was. */
function renamed(text: string, id: string): Refusal | undefined {
	const read = readProcess(text, 'process.yaml');
	if (!read.ok || read.process.id === id) return undefined;
	return refuse(
		'process/id',
		`The id of this process is ${id}, and drills refer to it by that. Write \`id: ${id}\`, or import the file as another process.`
	);
}

function unreadable(text: string): Refusal {
	const [first] = readProcess(text, 'process.yaml').findings;
	const told = first ? ` Line ${first.line}: ${first.what}. ${first.mend}` : '';
	return refuse('process/unreadable', `The process cannot be read, so it is not kept.${told}`);
}

const conflict = (n: number): Refusal =>
	refuse('process/conflict', `Somebody saved version ${n} meanwhile. Your text is not lost.`);

const UNKNOWN = refuse('process/gone', 'There is no such process.');
