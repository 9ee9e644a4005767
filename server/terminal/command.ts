/** How a command of the terminal is written down: in one file, listed in cli.ts. */
export interface TerminalCommand {
	/** Name and arguments, as one types them. */
	readonly usage: string;
	readonly summary: string;
	/** @returns the exit code: 0 all is well, 1 findings */
	run(args: readonly string[]): number | Promise<number>;
}

/** The command was not understood; exit code 2. */
export class WrongUsage extends Error {}

/** A file that was named cannot be used; exit code 1. */
export class FileTrouble extends Error {}
