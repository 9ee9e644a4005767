import { expect, it } from 'vitest';
import { readProcess } from '../../src/lib/process/read.ts';
import { PROCESS } from '../stage.ts';

/** The sound process of the tests with one fault, and the line on which the fault stands. */
function broken(from: string, to: string) {
	const text = PROCESS.replace(from, to);
	const line = text.slice(0, PROCESS.indexOf(from)).split('\n').length;
	return { text, line };
}

it('a sound process has no findings', () => {
	expect(readProcess(PROCESS, 'process.yaml')).toMatchObject({ ok: true, findings: [] });
});

it.each([
	['an unknown key', 'title: Test process', 'titel: Test process', /titel|title/],
	['a duration without a unit', 'acknowledge: 5m', 'acknowledge: 5', /acknowledge|duration/],
	['a duration that makes no sense', 'lead: 10m', 'lead: soon', /lead|duration/],
	['a level that is missing', '  4: { name: Low', '  5: { name: Low', /4|5/],
	['a next hop nobody knows', 'next: manager', 'next: the_boss', /the_boss/],
	['an update to nobody', 'updates: { customers: { first: 15m', 'updates: { martians: { first: 15m', /martians/],
	['an escalation to nobody', 'escalate: { manager: 15m }', 'escalate: { the_queen: 15m }', /the_queen/],
	['a channel that is not there', 'channel: email', 'channel: pigeon', /pigeon/],
	['a way to reach people that does not exist', 'how: phone', 'how: telepathy', /pager/],
	['a date that is none', 'on: 2026-10-05', 'on: last week', /on|day|date/],
	['broken YAML', 'id: test-process', 'id: test: process', /./],
	['a key written twice', 'format: 1', 'format: 1\nformat: 1', /format|unique/]
])('%s is found within a line, with a way to mend it', (_, from, to, said) => {
	const { text, line } = broken(from, to);
	const { ok, findings } = readProcess(text, 'process.yaml');
	expect(ok).toBe(false);
	const near = findings.filter((finding) => Math.abs(finding.line - line) <= 1);
	expect(near.map(({ what, mend }) => `${what} ${mend}`).join('\n')).toMatch(said);
	for (const { mend } of near) expect(mend).not.toBe('');
});
