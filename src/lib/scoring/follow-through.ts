import { isInVain } from './escalation.ts';
import type { GapReport, Opportunity } from './report.ts';
import { words as english, type Words } from './words.ts';

/*
 * [SC12] Follow-through: what became of what a team set out to change. An action item carries its
 * retest, the path of a clause or the key of an act; a later report says whether it was asked for
 * again, and whether it was there.
 */

type Later = Pick<GapReport, 'opportunities' | 'severity' | 'escalations'>;
type Found = Omit<GapReport['followThrough'][number], 'key'>;

/** What a report's action items ask a later drill to check. */
export const retestsOf = ({ postmortem }: Pick<GapReport, 'postmortem'>): string[] => [
	...new Set((postmortem?.items ?? []).map(({ retest }) => retest).filter((key) => key !== ''))
];

/** Each retest as a later report answers it. */
export const followThrough = (
	retests: readonly string[],
	later: Later,
	{ retests: words }: Words = english
): GapReport['followThrough'] => retests.map((key) => ({ key, ...answer(key, later, words) }));

type Said = Words['retests'];

function answer(key: string, later: Later, words: Said): Found {
	const level = DEFINITION.exec(key)?.[1];
	if (level !== undefined) return definition(Number(level), later, words);
	const found = later.opportunities.filter((judged) => asksFor(key, judged));
	const unnamed = found.find(({ verdict }) => verdict === 'not applicable');
	if (unnamed) return { result: 'regressed', note: unnamed.note };
	const judged = found.filter(isJudged);
	const failed = judged.find(({ verdict }) => verdict !== 'met');
	const shown = failed ?? judged[0];
	if (!shown) return unasked(key, later, words);
	return { result: failed ? 'regressed' : 'verified', note: told(shown, words) };
}

const told = ({ key, what, verdict }: Judged, words: Said): string =>
	isInVain(key) && verdict === 'violated' ? words.paged : words.told(what, words.verdicts[verdict]);

const DEFINITION = /^severities\.([1-4])\.definition$/;

type Judged = Opportunity & { readonly verdict: keyof Said['verdicts'] };

const isJudged = (opportunity: Opportunity): opportunity is Judged =>
	JUDGED.has(opportunity.verdict);

const JUDGED: ReadonlySet<Opportunity['verdict']> = new Set([
	'met',
	'late',
	'partial',
	'missed',
	'violated'
]);

/** What a part of the process is for: naming it is verified by what only it makes possible. */
const ACTS: Readonly<Record<string, readonly string[]>> = {
	contacts: ['escalate', 'reach'],
	audiences: ['update', 'cadence'],
	roles: ['hold'],
	playbooks: ['open']
};

/** Whether an opportunity asks for what a key, a clause, or a group of clauses names. */
function asksFor(retest: string, { key, reasons }: Opportunity): boolean {
	if (key === retest) return true;
	const [part = '', id = '', ...rest] = retest.split('.');
	const acts = rest.length === 0 && id !== '' ? ACTS[part] : undefined;
	if (acts) return acts.some((act) => key === `${act}/${id}`);
	return reasons.some((reason) => reason.id === retest || reason.id.startsWith(`${retest}.`));
}

/** Nothing asked for it; pages are asked to stay away in every drill that needs some. */
function unasked(key: string, { escalations }: Later, words: Said): Found {
	if (isInVain(key) && escalations.needed.length > 0) {
		return { result: 'verified', note: words.notPaged };
	}
	return { result: 'not retested', note: words.unasked };
}

/** The definition of a level is retested by the minutes that called for it or in which it was declared. */
function definition(level: number, { severity }: Later, words: Said): Found {
	const about = severity.segments.filter(
		({ accepted: [severest = 5, mildest = 0], declared, credit }) => {
			const called = severest <= level && level <= mildest;
			return credit !== null && (called || declared === level);
		}
	);
	if (about.length === 0) {
		return { result: 'not retested', note: words.uncalled(level) };
	}
	return about.every(({ credit }) => credit === 1)
		? { result: 'verified', note: words.right(level) }
		: { result: 'regressed', note: words.wrong(level) };
}
