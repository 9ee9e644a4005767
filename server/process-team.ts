import { applyPatch, type Patched } from '../src/lib/process/patch.ts';
import { checkProcess, type Lack } from '../src/lib/process/check.ts';
import type { Process } from '../src/lib/process/schema.ts';
import { checkBinding } from '../src/lib/scenario/check.ts';
import { bindScript } from '../src/lib/scenario/script.ts';
import type { Gap } from '../src/lib/scoring/report.ts';
import type { Language } from '../src/lib/text/languages.ts';
import { loadTexts } from '../src/lib/text/load.ts';
import { ProcessDesk, type DeskContext } from './process-desk.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { Drills } from './services/drills.ts';
import type { AppliedProposal, KeptProcess, Processes } from './services/processes.ts';

export interface TeamContext extends DeskContext {
	readonly drills: Drills;
}

/** A proposal of a report beside the process it would change. */
interface Proposed {
	readonly gap: Gap;
	readonly now: KeptProcess;
	readonly patched: Patched;
}

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** The team's processes, and what drills and scenarios have to say about them. */
export class TeamProcesses extends ProcessDesk implements Processes {
	readonly #context: TeamContext;

	constructor(context: TeamContext) {
		super(context);
		this.#context = context;
	}

	check(id?: string): ReturnType<Processes['check']> {
		const { library, clock } = this.#context;
		const process = library.process(id)?.process;
		if (!process) return [];
		const today = dayOf(clock.now());
		return checkProcess(process, { today, lacks: this.#lacks(process), played: this.#played() });
	}

	async preview(drill: string, key: string, language: Language): ReturnType<Processes['preview']> {
		const found = await this.#proposed(drill, key, language);
		if ('ok' in found) return found;
		const { now, patched, gap } = found;
		const path = gap.proposal.patch?.path ?? '';
		const { was, is, text } = patched;
		return { ok: true, process: now.id, after: now.version, path, was, is, before: now.text, text };
	}

	async apply(
		drill: string,
		key: string,
		by: string,
		language: Language
	): ReturnType<Processes['apply']> {
		const found = await this.#proposed(drill, key, language);
		if ('ok' in found) return found;
		const { now, patched, gap } = found;
		const saved = this.save({
			id: now.id,
			text: patched.text,
			after: now.version,
			by,
			note: gap.proposal.text.slice(0, MAX_NOTE),
			origin: { kind: 'proposal', drill, key }
		});
		return saved.ok ? { ok: true, process: now.id, n: saved.n } : saved;
	}

	async applied(drill: string): ReturnType<Processes['applied']> {
		const report = await this.#context.drills.report(drill);
		if (!report) return {};
		const found: Record<string, AppliedProposal> = {};
		const { id } = report.drill.process;
		for (const { n, by, savedAt, origin } of this.versions(id)) {
			if (origin.kind !== 'proposal' || origin.drill !== drill) continue;
			found[origin.key] = { process: id, n, by, savedAt };
		}
		return found;
	}

	async #proposed(drill: string, key: string, language: Language): Promise<Proposed | Refusal> {
		const { drills, library } = this.#context;
		const report = await drills.report(drill, language);
		const played = drills.sources(drill)?.process;
		if (!report || played === undefined) return refuse('drill/unknown', 'This drill is gone.');
		const gap = report.gaps.find(({ root }) => root === key);
		if (!gap?.proposal.patch) {
			return refuse('proposal/none', 'The report proposes no such change of the process.');
		}
		const now = this.get(report.drill.process.id);
		const model = library.shippedProcess()?.process;
		if (!now || !model) {
			return refuse('process/gone', 'There is no such process.');
		}
		const already = (await this.applied(drill))[key];
		if (already) {
			return refuse('proposal/applied', `This was applied before, as version ${already.n}.`);
		}
		const { process: text } = await loadTexts(language, 'process');
		const completing = { process: now.process, model, blanks: text.blanks };
		const patched = applyPatch(now.text, gap.proposal.patch, played, completing);
		return patched.ok ? { gap, now, patched } : patched;
	}

	/** What scenarios use and the process does not name, with how many of them use it. */
	#lacks(process: Process): Lack[] {
		const { library } = this.#context;
		const found = new Map<string, Lack>();
		for (const { id } of library.scenarios()) {
			const compiled = library.scenario(id)?.compiled;
			for (const gap of compiled ? checkBinding(bindScript(compiled, process)) : []) {
				const key = `${gap.kind}/${gap.id}`;
				const scenarios = (found.get(key)?.scenarios ?? 0) + 1;
				found.set(key, { kind: gap.kind, id: gap.id, scenarios });
			}
		}
		return [...found.values()];
	}

	/** By failure family, the day of the last drill that came to its end. */
	#played(): Record<string, string> {
		const { library, drills } = this.#context;
		const found: Record<string, string> = {};
		for (const { scenario, phase, createdAt } of drills.list()) {
			const family = library.scenario(scenario)?.compiled.scenario.family;
			if (phase !== 'ended' || family === undefined) continue;
			const day = dayOf(createdAt);
			if (day > (found[family] ?? '')) found[family] = day;
		}
		return found;
	}
}

/** As long as a note may be. */
const MAX_NOTE = 300;
