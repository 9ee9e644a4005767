import { parseArgs } from 'node:util';
import { z } from 'zod';
import { drillEvent, type DrillEvent } from '../../src/lib/engine/events.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { score } from '../../src/lib/scoring/score.ts';
import { FileTrouble, WrongUsage, type TerminalCommand } from './command.ts';
import { loadScript, readText, type LoadedScript } from './files.ts';
import { oneForm, printReport, reportForms } from './output.ts';

function readArguments(args: readonly string[]) {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { scenario: { type: 'string' }, process: { type: 'string' }, ...reportForms }
	});
	const { scenario, json, markdown } = values;
	const [log, ...others] = positionals;
	if (log === undefined || others.length > 0) throw new WrongUsage('Name one log of events.');
	if (!scenario) throw new WrongUsage('Name the scenario that was played: --scenario <s.yaml>.');
	oneForm({ json, markdown });
	return { log, scenario, process: values.process, json: json ?? false };
}

/** @throws {FileTrouble} naming the first line that is no event, or out of order */
function readLog(file: string): DrillEvent[] {
	const lines = readText(file).split('\n');
	if (lines.at(-1) === '') lines.pop();
	if (lines.length === 0) throw new FileTrouble(`${file}: the log is empty.`);
	return lines.map((line, index) => readEvent(line, index + 1, file));
}

function readEvent(line: string, number: number, file: string): DrillEvent {
	const fault = (what: string) =>
		new FileTrouble(
			`${file}:${number}:1: ${what}\n` +
				'    mend: give the log as it was exported, one event on each line, none left out.'
		);
	const parsed = drillEvent.safeParse(parseJson(line));
	if (!parsed.success) {
		throw fault(`this is no event of a drill: ${z.prettifyError(parsed.error)}`);
	}
	const event = parsed.data;
	if (event.n !== number) throw fault(`event ${number} belongs here, and this is ${event.n}.`);
	if (number === 1 && event.type !== 'drill-created')
		throw fault('a log begins with drill-created.');
	return event;
}

function parseJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

/** A report is only worth what its sources are: another version may judge otherwise. */
function warnOfOtherVersions([created]: readonly DrillEvent[], loaded: LoadedScript) {
	if (created?.type !== 'drill-created') return;
	const differing = [
		...(created.scenario.hash === loaded.scenarioHash ? [] : ['scenario']),
		...(created.process.hash === loaded.processHash ? [] : ['process'])
	];
	for (const what of differing) {
		console.error(
			`Warning: the log was made with another version of the ${what}; the report may differ.`
		);
	}
}

export const replay: TerminalCommand = {
	usage: 'replay <events.jsonl> --scenario <s.yaml> [--process <p.yaml>] [--json|--markdown]',
	summary: 'Works the gap report out again from the log of a drill.',
	run(args) {
		const { log, scenario, json, ...rest } = readArguments(args);
		const loaded = loadScript(scenario, rest.process);
		const events = readLog(log);
		warnOfOtherVersions(events, loaded);
		printReport(score(loaded.script, rubric, events), json);
		return 0;
	}
};
