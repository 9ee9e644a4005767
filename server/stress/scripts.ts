import { readProcess } from '../../src/lib/process/read.ts';
import { compileScenario } from '../../src/lib/scenario/compile.ts';
import { bindScript, type Script } from '../../src/lib/scenario/script.ts';
import type { StressOrder } from './order.ts';

/** @throws {Error} where a text has errors; whoever orders a stress test has read them before */
export function scriptsOf({
	process,
	scenarios
}: Pick<StressOrder, 'process' | 'scenarios'>): Script[] {
	const read = readProcess(process, 'process.yaml');
	if (!read.ok) throw new Error('The process has errors.');
	return scenarios.map((text) => {
		const compiled = compileScenario(text, 'scenario.yaml');
		if (!compiled.ok) throw new Error('A scenario has errors.');
		return bindScript(compiled.scenario, read.process);
	});
}
