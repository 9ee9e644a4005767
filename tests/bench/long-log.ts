import { readFileSync } from 'node:fs';
import type { Command } from '../../src/lib/engine/actions/index.ts';
import { createDrill, Drill } from '../../src/lib/engine/drill.ts';
import type { DrillEvent } from '../../src/lib/engine/events.ts';
import { readProcess } from '../../src/lib/process/read.ts';
import { compileScenario } from '../../src/lib/scenario/compile.ts';
import { bindScript, type Script } from '../../src/lib/scenario/script.ts';

/* A drill as long as one wants, for whatever is measured on a log. */

export const WALL = 1_767_225_600_000;
export const LONG = 10_000;

export function shipped(): Script {
	const read = (file: string) =>
		readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), 'utf8');
	const scenario = compileScenario(read('database-disk-full.yaml'), 'scenario');
	const process = readProcess(read('processes/small-team.yaml'), 'process');
	if (!scenario.ok || !process.ok) throw new Error('the shipped scenario cannot be read');
	return bindScript(scenario.scenario, process.process);
}

export const hashes = { scenarioHash: 'bench', processHash: 'bench' };

/** A drill that stand-ins played, with notes added until it is this long. */
export function longLog(script: Script, length: number): { log: DrillEvent[]; drill: Drill } {
	const created = createDrill(script, { seed: '1', wall: WALL, openItems: [], ...hashes });
	const drill = new Drill(script);
	drill.fold([created]);
	const log: DrillEvent[] = [created];
	const keep = (events: readonly DrillEvent[]) => void log.push(...events);
	keep(drill.execute({ type: 'open-lobby' }, { kind: 'facilitator' }, WALL).events);
	for (const seat of ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']) {
		keep(
			drill.execute({ type: 'join', seat, kind: 'participant' }, { kind: 'server' }, WALL).events
		);
	}
	keep(drill.execute({ type: 'start' }, { kind: 'facilitator' }, WALL).events);
	let wall = WALL;
	while (log.length < length) {
		wall += 250;
		const seat = `s${1 + (log.length % 8)}`;
		keep(drill.execute(busy(script, log.length), { kind: 'seat', seat }, wall).events);
	}
	return { log, drill };
}

/** A team that does a bit of everything, over and over. */
function busy(script: Script, turn: number): Command {
	const { sources } = script.compiled;
	switch (turn % 10) {
		case 0:
			return { type: 'look', source: sources[turn % sources.length]?.id ?? '' };
		case 3:
			return {
				type: 'post-update',
				audience: 'customers',
				condition: 'Orders fail',
				actions: 'We look for the cause',
				needs: '',
				nextInMinutes: 30
			};
		case 6:
			return { type: 'declare-severity', severity: 1 + (turn % 3), reason: 'It changed' };
		case 9:
			return { type: 'escalate', contact: 'engineering_manager', message: '' };
		default:
			return note;
	}
}

export const note = {
	type: 'add-note',
	text: 'The error rate is going up again. '.repeat(4)
} as const;
