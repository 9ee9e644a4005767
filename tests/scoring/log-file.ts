import { readdirSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { DIMENSIONS } from '../../src/lib/scenario/schema.ts';
import { RATINGS, VERDICTS } from '../../src/lib/scoring/report.ts';
import { scenarioText } from '../stage.ts';
import { FAILURE } from './table.ts';

/* The form of the files in logs/: what happened, and what a person says of it. */

const clock = z
	.string()
	.regex(/^\d+:\d\d$/)
	.transform(secondsOf);

export const PEOPLE = ['lead', 'tech', 'comms'] as const;
const people = z.array(z.enum(PEOPLE));

const verdict = z.strictObject({
	key: z.string(),
	opened: clock.optional(),
	verdict: z.enum(VERDICTS),
	credit: z.number().optional().describe('Absent: it does not count'),
	marks: z.array(z.string()).optional(),
	before: z
		.enum(VERDICTS)
		.optional()
		.describe('What the rules said, where a person said otherwise'),
	evidence: z.literal('attestation').optional(),
	because: z.string()
});

const logFile = z.strictObject({
	title: z.string(),
	rules: z.array(z.string().regex(/^SC\d+$/)).min(1),
	team: people.default([...PEOPLE]),
	stand_ins: people.default([]),
	scenario: z.record(z.string(), z.unknown()).default({}),
	log: z.array(z.string()),
	verdicts: z.array(verdict),
	severity: z
		.strictObject({
			credit: z.number().nullable(),
			scored: clock.optional(),
			because: z.string()
		})
		.optional(),
	ratings: z
		.array(
			z.strictObject({
				dimension: z.enum(DIMENSIONS),
				rating: z.enum(RATINGS).nullable(),
				credit: z.number().optional()
			})
		)
		.default([]),
	gaps: z
		.array(
			z.strictObject({
				root: z.string(),
				cause: z.enum(['plan', 'execution', 'artefact']),
				because: z.string(),
				consequences: z.array(z.string()).default([])
			})
		)
		.optional()
		.describe('Each is there; an empty list: there is none'),
	no_gaps: z.array(z.string()).default([])
});

export type LogFile = z.infer<typeof logFile>;

const FOLDER = new URL('logs/', import.meta.url);

export const logFiles = (): LogFile[] =>
	readdirSync(FOLDER)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => logFile.parse(parse(readFileSync(new URL(name, FOLDER), 'utf8'))));

/** The common failure with the parts that a log replaces. */
export const scenarioOf = ({ scenario }: LogFile): string =>
	scenarioText(stringify({ ...(parse(FAILURE) as object), ...scenario }));

/** `13:30` in seconds. */
export function secondsOf(text: string): number {
	const [minutes = 0, seconds = 0] = text.split(':').map(Number);
	return minutes * 60 + seconds;
}
