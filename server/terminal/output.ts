import { reportJson } from '../../src/lib/scoring/json.ts';
import { reportMarkdown } from '../../src/lib/scoring/markdown.ts';
import type { GapReport } from '../../src/lib/scoring/report.ts';
import { WrongUsage } from './command.ts';

export const reportForms = { json: { type: 'boolean' }, markdown: { type: 'boolean' } } as const;

/** Prints a report as JSON or, where nothing else was asked for, as Markdown. */
export function printReport(report: GapReport, json: boolean): void {
	process.stdout.write(json ? reportJson(report) : reportMarkdown(report));
}

/** @throws {WrongUsage} where two forms of output were asked for at once */
export function oneForm(asked: Readonly<Record<string, boolean | undefined>>): void {
	const forms = Object.keys(asked).filter((form) => asked[form]);
	if (forms.length < 2) return;
	throw new WrongUsage(`Choose one of ${forms.map((form) => `--${form}`).join(', ')}.`);
}
