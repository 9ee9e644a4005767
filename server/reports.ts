import { catalogueOf } from '../src/lib/engine/catalogue.ts';
import { evolve } from '../src/lib/engine/evolve.ts';
import { emptyState } from '../src/lib/engine/state.ts';
import { judgedBefore } from '../src/lib/programme/again.ts';
import { pictureOf, type Picture } from '../src/lib/report/picture.ts';
import type { Rubric } from '../src/lib/scoring/rubric.ts';
import type { Clock } from './clock.ts';
import type { DrillRegistry } from './drills.ts';
import { RateLimit } from './rate-limit.ts';
import { refuse } from './refusal.ts';
import { newId, newSecret, sha256 } from './secrets.ts';
import type { ReportLink, Reports } from './services/reports.ts';
import type { Store } from './store/port.ts';
import type { StoredLink } from './store/report-link-port.ts';

const DAY_MS = 24 * 3_600_000;
const MOST_DAYS = 365;
/** A secret of 256 bits is never guessed; this only keeps whoever tries from being a burden. */
const OPENING = { burst: 60, perSecond: 0.5 };

export interface ReportsContext {
	readonly store: Store;
	readonly drills: DrillRegistry;
	readonly clock: Clock;
	/** The newest first. */
	readonly rubrics: readonly [Rubric, ...Rubric[]];
}

/** The pictures of drills, and the links by which others may read their reports. */
export class ReportDesk implements Reports {
	readonly #context: ReportsContext;
	readonly #pictures = new Map<string, { readonly version: number; readonly picture: Picture }>();
	readonly #opening = new RateLimit(OPENING);

	constructor(context: ReportsContext) {
		this.#context = context;
	}

	async picture(drill: string): Promise<Picture | undefined> {
		const { drills } = this.#context;
		const script = drills.script(drill);
		if (!script) return undefined;
		const events = await drills.events(drill);
		const kept = this.#pictures.get(drill);
		if (kept?.version === events.length) return kept.picture;
		const picture = pictureOf(script, events);
		this.#pictures.set(drill, { version: events.length, picture });
		return picture;
	}

	judgedBefore(drill: string): ReturnType<Reports['judgedBefore']> {
		const { store, rubrics } = this.#context;
		return judgedBefore(store.judgements.of(drill), rubrics[0].version);
	}

	async replay(drill: string): ReturnType<Reports['replay']> {
		const { drills } = this.#context;
		const script = drills.script(drill);
		if (!script) return undefined;
		const events = await drills.events(drill);
		const state = emptyState();
		for (const event of events) evolve(state, event);
		return { events, catalogue: catalogueOf(script, state) };
	}

	share(drill: string, days: number): ReturnType<Reports['share']> {
		const { store, drills, clock } = this.#context;
		if (!drills.get(drill)) return refuse('drill/unknown', 'This drill is gone.');
		if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
			return refuse('share/days', `A link is valid for 1 to ${MOST_DAYS} days.`);
		}
		const token = newSecret();
		const madeAt = clock.now();
		const until = madeAt + days * DAY_MS;
		store.reportLinks.add({
			id: newId(),
			drill,
			secret: sha256(token),
			madeAt,
			until,
			revokedAt: null
		});
		return { ok: true, token };
	}

	links(drill: string): readonly ReportLink[] {
		const { store, clock } = this.#context;
		const now = clock.now();
		return store.reportLinks.of(drill).map((link) => ({
			id: link.id,
			madeAt: link.madeAt,
			until: link.until,
			state: stateOf(link, now)
		}));
	}

	revoke(drill: string, link: string): void {
		const { store, clock } = this.#context;
		store.reportLinks.revoke(drill, link, clock.now());
	}

	shared(token: string, from: string): ReturnType<Reports['shared']> {
		const { store, clock } = this.#context;
		const now = clock.now();
		if (!this.#opening.allows(from, now)) {
			return refuse('share/too-fast', 'Too many links were tried. Wait a minute, then try again.');
		}
		const link = store.reportLinks.bySecret(sha256(token));
		if (!link || stateOf(link, now) !== 'valid') {
			return refuse('share/over', 'This link has expired or was revoked.');
		}
		return { ok: true, drill: link.drill, until: link.until };
	}
}

function stateOf({ until, revokedAt }: StoredLink, now: number): ReportLink['state'] {
	if (revokedAt !== null) return 'revoked';
	return until <= now ? 'expired' : 'valid';
}
