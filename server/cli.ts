import { lint } from './terminal/lint.ts';
import { msel } from './terminal/msel.ts';
import { newScenario } from './terminal/new.ts';
import { play } from './terminal/play.ts';
import { preview } from './terminal/preview.ts';
import { prove } from './terminal/prove.ts';
import { replay } from './terminal/replay.ts';
import { schema } from './terminal/schema.ts';
import { stress } from './terminal/stress.ts';
import { FileTrouble, WrongUsage, type TerminalCommand } from './terminal/command.ts';

/** What the terminal can do. A new command is one file and one line here. */
const commands: Readonly<Record<string, TerminalCommand>> = {
	new: newScenario,
	lint,
	preview,
	play,
	prove,
	stress,
	replay,
	msel,
	schema
};

const HELP = `Muster in the terminal

${Object.values(commands)
	.map(({ usage, summary }) => `  npm run -s muster -- ${usage}\n      ${summary}`)
	.join('\n')}

Exit codes: 0 all is well, 1 something was found or a file cannot be used, 2 wrong usage.

The server is \`npm start\`. It reads PORT, HOST, ORIGIN, MUSTER_DATA and
MUSTER_RESET_ACCESS from the environment; the README says what each means.`;

async function main([name, ...args]: readonly string[]): Promise<number> {
	if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
		console.log(HELP);
		return name === undefined ? 2 : 0;
	}
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) throw new WrongUsage(`There is no command "${name}".\n\n${HELP}`);
	try {
		return await command.run(args);
	} catch (error) {
		if (!isBadArgument(error)) throw error;
		throw new WrongUsage(`${error.message}\n\nUsage: npm run -s muster -- ${command.usage}`);
	}
}

/** What `parseArgs` says of an option it does not know, and what commands say of a missing one. */
function isBadArgument(error: unknown): error is Error {
	if (error instanceof WrongUsage) return true;
	const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
	return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}

// A reader that has seen enough (`… | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof WrongUsage || error instanceof FileTrouble)) throw error;
	console.error(error.message);
	process.exitCode = error instanceof WrongUsage ? 2 : 1;
}
