import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkProcess, type Circumstances } from '#lib/process/check.ts';
import { dayNumber, daysToReview } from '#lib/process/days.ts';
import { readProcess } from '#lib/process/read.ts';
import { PROCESS } from '../stage.ts';

const FILE = new URL('../../scenarios/processes/small-team.yaml', import.meta.url);
const SHIPPED = readFileSync(FILE, 'utf8');
const families = [...SHIPPED.matchAll(/^ {2}(\w+):\n {4}title: .*\n {4}symptoms:/gm)].map(
	([, id]) => id
);
const AT_EASE: Circumstances = {
	today: '2026-11-28',
	lacks: [],
	played: Object.fromEntries(families.map((id) => [id, '2026-11-01']))
};

function check(text: string, circumstances: Partial<Circumstances> = {}) {
	const read = readProcess(text, 'process.yaml');
	if (!read.ok) throw new Error(read.findings[0]?.what);
	return checkProcess(read.process, { ...AT_EASE, ...circumstances });
}
const codes = (text: string, circumstances?: Partial<Circumstances>) =>
	check(text, circumstances).map(({ code, path }) => `${code} ${path}`);

describe('the shipped process', () => {
	it('has nothing but improvements', () => {
		expect(check(SHIPPED).filter(({ weight }) => weight === 'gap')).toEqual([]);
	});

	it('was never practised before the team has played', () => {
		const gaps = check(SHIPPED, { played: {} }).filter(({ weight }) => weight === 'gap');
		expect(gaps.map(({ code, path }) => `${code} ${path}`)).toEqual(
			families.map((id) => `never-exercised playbooks.${id}`)
		);
	});

	// Each line makes one hole into it, and exactly that one is found.
	it.each<[string, string | RegExp, string, string]>([
		[
			'a contact without a backup',
			/(Database owner\n.*\n.*\n) {4}next: engineering_manager\n/,
			'$1',
			'no-backup contacts.database_owner'
		],
		[
			'a milder level that asks sooner',
			'acknowledge: 15m',
			'acknowledge: 4m',
			'milder-sooner severities.1.acknowledge'
		],
		[
			'somebody paged at a milder level alone',
			'updates:\n      customers: { first: 15m, every: 60m }\n    escalate: {',
			'updates:\n      customers: { first: 15m, every: 60m }\n    escalate: { database_owner: 8m,',
			'milder-only severities.1.escalate.database_owner'
		],
		[
			'customers told once at the worst level',
			'{ first: 10m, every: 30m }',
			'{ first: 10m }',
			'told-once severities.1.updates.customers'
		],
		[
			'a backup paged after the deadline',
			'silent_after: 5m',
			'silent_after: 20m',
			'backup-too-late severities.1.escalate.engineering_manager'
		],
		[
			'a postmortem without a time',
			'rule: required, within: 7d',
			'rule: required',
			'no-postmortem-time severities.2.postmortem'
		],
		[
			'a playbook without an owner',
			/ {4}owner: Engineering team\n/,
			'',
			'no-owner playbooks.bad_deploy'
		],
		[
			'everybody with their hands off',
			/never: \[(Starts|Guesses).*\]/g,
			'hands_off: true',
			'nobody-acts roles'
		],
		['a review that lies ahead', 'on: 2026-10-05', 'on: 2027-01-05', 'review-ahead reviewed.on']
	])('with %s says so', (_, from, to, expected) => {
		const text = SHIPPED.replace(from, to);
		expect(text).not.toBe(SHIPPED);
		const fresh = codes(text).filter((line) => !codes(SHIPPED).includes(line));
		expect(fresh.join('\n')).toContain(expected);
	});

	it('says where sentences name another time than the clause beside them', () => {
		const text = SHIPPED.replace('{ first: 10m, every: 30m }', '{ first: 8m, every: 30m }');
		expect(check(text).filter(({ code }) => code === 'words-differ')).toMatchObject([
			{
				path: 'severities.1.obligations.2',
				about: [expect.stringContaining('10 minutes'), 'SEV-1']
			}
		]);
	});

	it('reads times in German sentences too', () => {
		const german = SHIPPED.replace('- All hands; other work stops.', '- Alle, binnen 12 Minuten.');
		expect(codes(german)).toContain('words-differ severities.1.obligations.0');
	});
});

describe('a process', () => {
	it('that pages in a circle is told so once for each contact in it', () => {
		const text = PROCESS.replace('when: Any SEV-1 }', 'when: Any SEV-1, next: database_owner }');
		expect(codes(text).filter((line) => line.startsWith('contact-circle'))).toEqual([
			'contact-circle contacts.database_owner.next',
			'contact-circle contacts.manager.next'
		]);
	});

	it('without playbooks for common failures is told which', () => {
		expect(codes(PROCESS).filter((line) => line.startsWith('playbook-missing'))).toEqual(
			['bad_deploy', 'third_party', 'cloud', 'security'].map(
				(id) => `playbook-missing playbooks.${id}`
			)
		);
	});

	it('is measured against what scenarios use, by kind and without naming them', () => {
		const lacks = [
			{ kind: 'contact', id: 'legal', scenarios: 3 },
			{ kind: 'step', id: 'database.restore', scenarios: 1 },
			{ kind: 'playbook', id: 'cloud', scenarios: 2 }
		] as const;
		const found = check(PROCESS, { lacks });
		expect(found).toContainEqual({
			code: 'contact-missing',
			path: 'contacts.legal',
			weight: 'gap',
			about: ['legal'],
			count: 3
		});
		expect(found).toContainEqual(
			expect.objectContaining({ code: 'step-missing', path: 'playbooks.database.actions.restore' })
		);
		const cloud = found.filter(({ path }) => path === 'playbooks.cloud');
		expect(cloud, 'once, not twice').toMatchObject([{ code: 'playbook-missing', count: 2 }]);
	});

	it('counts a drill as practice, the later of drill and date', () => {
		const played = { bad_deploy: '2026-11-01', database: '2024-01-01' };
		expect(codes(PROCESS, { played })).toContain('long-ago playbooks.database');
		expect(codes(PROCESS, { played: { database: '2026-11-01' } }).join()).not.toMatch(
			/exercised|long-ago/
		);
	});
});

describe('the review', () => {
	it.each([
		['2027-01-03', undefined],
		['2027-01-04', 1],
		['2027-02-03', 31]
	])('on %s is overdue by %s days', (today, count) => {
		const found = check(SHIPPED, { today }).find(({ code }) => code === 'review-overdue');
		expect(found?.count).toBe(count);
	});

	it('is due so many days after the last one', () => {
		expect(daysToReview({ on: '2026-10-05', every: 90 * 86_400 }, '2026-12-31')).toBe(3);
	});
});

test('days count as the calendar does, leap years included', () => {
	const day = fc.date({
		min: new Date('1900-01-01'),
		max: new Date('2199-12-31'),
		noInvalidDate: true
	});
	fc.assert(
		fc.property(day, (date) => {
			const iso = date.toISOString().slice(0, 10);
			expect(dayNumber(iso) - dayNumber('1970-01-01')).toBe(Date.parse(iso) / 86_400_000);
		}),
		{ seed: 3 }
	);
});
