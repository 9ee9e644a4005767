import { existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { formatFinding } from '../../src/lib/document/finding.ts';
import { BEGINNING, startingFile, type Beginning } from '../../src/lib/authoring/starting-file.ts';
import { lintScenario } from '../../src/lib/scenario/lint.ts';
import { FileTrouble, WrongUsage, type TerminalCommand } from './command.ts';

const ASKED: readonly (readonly [keyof Beginning, string])[] = [
	['title', 'Title; participants read it, so no spoilers'],
	['family', 'Failure family, the name of the playbook that fits'],
	['difficulty', 'introductory, intermediate or advanced'],
	['length', 'Planned play'],
	['starts', 'Time in the story']
];

export const newScenario: TerminalCommand = {
	usage:
		'new <id> [--title …] [--family …] [--difficulty …] [--length 50m] [--starts "Tue 03:05"] [--file <f.yaml>]',
	summary: 'Writes a scenario to begin with: it can be played as it is, and says what goes where.',
	async run(args) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				title: { type: 'string' },
				family: { type: 'string' },
				difficulty: { type: 'string' },
				length: { type: 'string' },
				starts: { type: 'string' },
				file: { type: 'string' }
			}
		});
		const [id, ...others] = positionals;
		if (id === undefined || others.length > 0) {
			throw new WrongUsage('Name the new scenario by lower-case words, such as lost-orders.');
		}
		const file = values.file ?? `${id}.yaml`;
		if (existsSync(file)) throw new FileTrouble(`${file} is there already; choose another --file.`);
		const defaults = { ...BEGINNING, id, title: titleFrom(id) };
		const text = startingFile({ ...defaults, ...(await answers(values, defaults)) });
		const faults = lintScenario(text, file);
		if (faults.length > 0) throw new WrongUsage(faults.map(formatFinding).join('\n'));
		writeFileSync(file, text, { flag: 'wx' });
		console.log(`${file} is written. Look it over: npm run -s muster -- preview ${file}`);
		return 0;
	}
};

type Given = { readonly [K in keyof Beginning]?: string | undefined };

/** What flags say, and where somebody sits at the terminal what they answer; enter takes the default. */
async function answers(given: Given, defaults: Beginning): Promise<Partial<Beginning>> {
	const said = Object.entries(given).filter(([key]) => ASKED.some(([asked]) => asked === key));
	if (!process.stdin.isTTY) return Object.fromEntries(said);
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const found: Record<string, string | undefined> = Object.fromEntries(said);
	for (const [key, question] of ASKED) {
		if (found[key] !== undefined) continue;
		const answer = (await terminal.question(`${question} (${defaults[key]}): `)).trim();
		if (answer) found[key] = answer;
	}
	terminal.close();
	return found as Partial<Beginning>;
}

function titleFrom(id: string): string {
	const words = id.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
