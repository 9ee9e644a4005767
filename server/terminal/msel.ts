import { parseArgs } from 'node:util';
import { exportMsel, importMsel } from '../../src/lib/authoring/msel.ts';
import { WrongUsage, type TerminalCommand } from './command.ts';
import { loadScript, readText } from './files.ts';

export const msel: TerminalCommand = {
	usage:
		'msel export <scenario.yaml> [--seed 1] [--process <p.yaml>]  |  ' +
		'msel import <list.csv> [--id my-drill] [--title …]',
	summary: 'Prints the master scenario events list as CSV, or makes a scenario of one.',
	run(args) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				seed: { type: 'string', default: '1' },
				process: { type: 'string' },
				id: { type: 'string', default: 'imported-drill' },
				title: { type: 'string', default: 'Imported drill' }
			}
		});
		const [direction, file, ...others] = positionals;
		if (file === undefined || others.length > 0) throw new WrongUsage('Name one file.');
		if (direction === 'export') {
			process.stdout.write(exportMsel(loadScript(file, values.process).script, values.seed));
			return 0;
		}
		if (direction !== 'import') throw new WrongUsage('Say export or import.');
		if (!/^[a-z][a-z0-9-]*$/.test(values.id)) {
			throw new WrongUsage('--id is made of lower-case words joined by hyphens.');
		}
		const { text, findings } = importMsel(readText(file), values);
		process.stdout.write(text);
		for (const { row, what, mend } of findings) {
			console.error(`${file}: row ${row}: ${what}\n    mend: ${mend}`);
		}
		return findings.length > 0 ? 1 : 0;
	}
};
