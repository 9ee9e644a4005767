import { readProcess } from '../src/lib/process/read.ts';
import { compileScenario } from '../src/lib/scenario/compile.ts';
import { bindScript, type Script } from '../src/lib/scenario/script.ts';
import type { StoredDrill } from './store/port.ts';

/** What drills are played from. The texts of a drill never change, so each pair is compiled once. */
export class Scripts {
	readonly #known = new Map<string, Script>();

	of({ id, scenario, process }: StoredDrill): Script {
		const key = `${scenario.hash}/${process.hash}`;
		const known = this.#known.get(key);
		if (known) return known;
		const compiled = compileScenario(scenario.text, 'scenario.yaml');
		const read = readProcess(process.text, 'process.yaml');
		if (!compiled.ok || !read.ok) {
			throw new Error(`Drill ${id} was made with files this version of Muster cannot read.`);
		}
		const script = bindScript(compiled.scenario, read.process);
		this.#known.set(key, script);
		return script;
	}
}
