import type { App } from '#server/services/app.ts';
import { readProcess } from '../process/read.ts';
import { compileScenario } from '../scenario/compile.ts';
import { bindScript, type Script } from '../scenario/script.ts';

/**
 * A scenario of the library with the default process, ready to be played here. Compiled anew from its
 * text, because pages are a bundle of their own: what the server compiled knows the server's classes.
 */
export function scriptOf({ library }: App, id: string): Script | undefined {
	const scenario = compileScenario(library.scenario(id)?.source.text ?? '', id);
	const process = readProcess(library.process()?.source.text ?? '', 'process');
	if (!scenario.ok || !process.ok) return undefined;
	return bindScript(scenario.scenario, process.process);
}
