import { parseArgs } from 'node:util';
import { play as rehearse } from '../../src/lib/bots/play.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { score } from '../../src/lib/scoring/score.ts';
import { WrongUsage, type TerminalCommand } from './command.ts';
import { loadScript } from './files.ts';
import { oneForm, printReport, reportForms } from './output.ts';
import { teamNamed } from './teams.ts';

function readArguments(args: readonly string[]) {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			seed: { type: 'string' },
			team: { type: 'string', default: 'by-the-book' },
			process: { type: 'string' },
			events: { type: 'boolean' },
			...reportForms
		}
	});
	const { seed, team, json, markdown, events } = values;
	const [scenario, ...others] = positionals;
	if (scenario === undefined || others.length > 0) throw new WrongUsage('Name one scenario.');
	if (!seed) throw new WrongUsage('Name a seed, such as --seed 1: it decides what chance decides.');
	oneForm({ json, markdown, events });
	return { scenario, seed, team: teamNamed(team), process: values.process, json, events };
}

export const play: TerminalCommand = {
	usage:
		'play <scenario.yaml> --seed <s> [--team by-the-book|careless|alarmist|do-nothing] ' +
		'[--process <p.yaml>] [--json|--markdown|--events]',
	summary: 'Plays a drill with stand-ins, without screens, and prints its gap report or its log.',
	run(args) {
		const { scenario, seed, team, json = false, events, ...rest } = readArguments(args);
		const { script, ...hashes } = loadScript(scenario, rest.process);
		const played = rehearse(script, { seed, team, ...hashes });
		if (events) {
			process.stdout.write(played.events.map((event) => `${JSON.stringify(event)}\n`).join(''));
		} else {
			printReport(score(script, rubric, played.events), json);
		}
		return 0;
	}
};
