import type { Command } from '../src/lib/engine/actions/index.ts';
import { createDrill, Drill, type Actor, type Execution } from '../src/lib/engine/drill.ts';
import type { DrillEvent, EventOf, EventType } from '../src/lib/engine/events.ts';
import { viewOf } from '../src/lib/engine/snapshot.ts';
import { readProcess } from '../src/lib/process/read.ts';
import { compileScenario } from '../src/lib/scenario/compile.ts';
import { bindScript, type Script } from '../src/lib/scenario/script.ts';
import { formatFinding } from '../src/lib/document/finding.ts';

/** Wall-clock moment (ms) at which every staged drill is created. */
export const EPOCH = 1_767_225_600_000;

/** A process with one of each, so that tests need to say only what they are about. */
export const PROCESS = `
format: 1
id: test-process
title: Test process
reviewed: { on: 2026-10-05, by: Engineering, every: 90d }
declare_when: [Customers can see it]
severities:
  1: { name: Critical, definition: All is lost, obligations: [Tell everybody], acknowledge: 5m, lead: 5m, updates: { customers: { first: 10m, every: 30m } }, escalate: { manager: 15m }, playbook: 10m, postmortem: { rule: required, within: 3d } }
  2: { name: Major, definition: Much is lost, obligations: [Tell customers], acknowledge: 15m, lead: 10m, updates: { customers: { first: 15m, every: 60m } }, playbook: 15m, postmortem: { rule: required, within: 7d } }
  3: { name: Minor, definition: Little is lost, obligations: [Mend it], acknowledge: 60m, lead: 60m, postmortem: { rule: optional } }
  4: { name: Low, definition: Nothing is lost, obligations: [Plan it] }
roles:
  incident_lead: { title: Incident lead, duties: [Decides], hands_off: true }
  technical_lead: { title: Technical lead, duties: [Investigates] }
  communications_lead: { title: Communications lead, duties: [Tells] }
audiences: { customers: { title: Customers, channel: status_page }, executives: { title: Executives, channel: email } }
channels: { status_page: { title: Status page }, email: { title: E-mail } }
contacts:
  database_owner: { title: Database owner, how: pager, when: The database is in trouble, next: manager }
  manager: { title: Manager, how: phone, when: Any SEV-1 }
escalation: { silent_after: 5m, raise: When it grows, manager: At SEV-1, customers: From SEV-2, external: When it is theirs }
playbooks:
  database: { title: Database, symptoms: [Slow queries], look_first: The dashboard, actions: { free_space: Free space }, escalate_when: [Data is lost] }
postmortem: { blameless: Systems fail, sections: [What happened], states: [draft] }
`;

const HEAD = `
format: 1
id: test-drill
title: Test drill
family: database
difficulty: introductory
length: 50m
starts: Tue 03:05
summary: A drill for tests
brief: You are here.
objectives: [Prove a rule]
truth: [{ severity: 4, when: state.fixed, because: Tidy up }]
endings: { fixed: { when: state.fixed, outcome: good } }
`;

/** A scenario with this body; unless the body defines it, its world is just `fixed`. */
export function scenarioText(body: string): string {
	const withState = /^state:/m.test(body) ? body : `state: { fixed: false }\n${body}`;
	const named = new Set([...withState.matchAll(/^(\w+):/gm)].map(([, key]) => key));
	const head = HEAD.split('\n').filter((line) => !named.has(line.split(':')[0] ?? ''));
	const injects = named.has('injects')
		? ''
		: 'injects: { start: { at: 0s, via: note, from: Desk, text: Begin } }\n';
	return `${head.join('\n')}\n${injects}${withState}`;
}

export function scriptOf(scenario: string, process: string = PROCESS): Script {
	const compiled = compileScenario(scenario, 'test.yaml');
	if (!compiled.ok) throw new Error(compiled.findings.map(formatFinding).join('\n'));
	const read = readProcess(process, 'process.yaml');
	if (!read.ok) throw new Error(read.findings.map(formatFinding).join('\n'));
	return bindScript(compiled.scenario, read.process);
}

/** A drill under test: time is given in exercise seconds, and everything that happened is kept. */
export class Stage {
	readonly events: DrillEvent[] = [];
	readonly drill: Drill;
	#now = 0;

	constructor(script: Script, seed = '1') {
		this.drill = new Drill(script);
		const created = createDrill(script, {
			seed,
			wall: EPOCH,
			scenarioHash: 'scenario',
			processHash: 'process',
			openItems: []
		});
		this.drill.fold([created]);
		this.events.push(created);
	}

	/** Opens the lobby, seats s1…sn, gives the n-th seat the n-th role, and starts. */
	static running(scenario: string, { seed = '1', seats = 3, process = PROCESS } = {}): Stage {
		const script = scriptOf(scenario, process);
		const stage = new Stage(script, seed);
		stage.facilitator({ type: 'open-lobby' });
		const roles = Object.keys(script.process.roles);
		for (let index = 1; index <= seats; index += 1) {
			stage.server({ type: 'join', seat: `s${index}`, kind: 'participant' });
			const role = roles[index - 1];
			if (role !== undefined) stage.as(`s${index}`, { type: 'claim-role', role });
		}
		stage.facilitator({ type: 'start' });
		return stage;
	}

	/** Lets time pass until this exercise second; at speed 1 and without pauses. */
	at(second: number): this {
		this.#now = second;
		this.events.push(...this.drill.advance(EPOCH + second * 1000));
		return this;
	}

	as(seat: string, command: Command): Execution {
		return this.#run(command, { kind: 'seat', seat });
	}

	facilitator(command: Command): Execution {
		return this.#run(command, { kind: 'facilitator' });
	}

	server(command: Command): Execution {
		return this.#run(command, { kind: 'server' });
	}

	all<T extends EventType>(type: T): EventOf<T>[] {
		return this.events.filter((event): event is EventOf<T> => event.type === type);
	}

	/** Exercise seconds at which this inject fired. */
	firings(inject: string): number[] {
		return this.all('inject-fired')
			.filter((event) => event.inject === inject)
			.map((event) => event.t);
	}

	view(seat: string) {
		return viewOf(this.events, this.drill.state, seat);
	}

	#run(command: Command, actor: Actor): Execution {
		const result = this.drill.execute(command, actor, EPOCH + this.#now * 1000);
		this.events.push(...result.events);
		return result;
	}
}
