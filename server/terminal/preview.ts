import { parseArgs } from 'node:util';
import { previewOf } from '../../src/lib/authoring/preview.ts';
import { previewText } from '../../src/lib/authoring/preview-text.ts';
import { WrongUsage, type TerminalCommand } from './command.ts';
import { loadScript } from './files.ts';
import { teamNamed } from './teams.ts';

export const preview: TerminalCommand = {
	usage: 'preview <scenario.yaml> [--seed 1] [--team by-the-book] [--process <p.yaml>] [--json]',
	summary: 'Shows a play as a timeline: what came when, to whom, and what the team did.',
	run(args) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				seed: { type: 'string', default: '1' },
				team: { type: 'string', default: 'by-the-book' },
				process: { type: 'string' },
				json: { type: 'boolean', default: false }
			}
		});
		const [file, ...others] = positionals;
		if (file === undefined || others.length > 0) throw new WrongUsage('Name one scenario.');
		const { script } = loadScript(file, values.process);
		const shown = previewOf(script, { seed: values.seed, team: teamNamed(values.team) });
		console.log(
			values.json ? JSON.stringify(shown, null, 2) : previewText(shown, script.scenario.starts)
		);
		return 0;
	}
};
