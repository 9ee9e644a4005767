import type { Catalogue } from '../../src/lib/engine/catalogue.ts';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import type { JudgementRecord } from '../../src/lib/programme/record.ts';
import type { Picture } from '../../src/lib/report/picture.ts';
import type { Refusal } from '../refusal.ts';

/** A link to a report. Its secret is shown once, when it is made. */
export interface ReportLink {
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly madeAt: number;
	readonly until: number;
	readonly state: 'valid' | 'expired' | 'revoked';
}

/** What comes after a drill: what its report shows beside the gaps, and who may read it. */
export interface Reports {
	/** What the timeline picture shows; undefined where there is no such drill. */
	picture(drill: string): Promise<Picture | undefined>;
	/** What it was judged to be by the rubric before the one in force; undefined where it was not. */
	judgedBefore(drill: string): JudgementRecord | undefined;
	/** Everything a replay is made of, spoilers and all; undefined where there is no such drill. */
	replay(
		drill: string
	): Promise<{ readonly events: readonly DrillEvent[]; readonly catalogue: Catalogue } | undefined>;
	/** Lets whoever has the token read the report for some days. */
	share(drill: string, days: number): { readonly ok: true; readonly token: string } | Refusal;
	/** Newest first. */
	links(drill: string): readonly ReportLink[];
	revoke(drill: string, link: string): void;
	/** The drill a token leads to; rate-limited by `from`, the client's address. */
	shared(
		token: string,
		from: string
	): { readonly ok: true; readonly drill: string; readonly until: number } | Refusal;
}
