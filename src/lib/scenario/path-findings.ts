import type { Finding } from '../document/finding.ts';
import type { CompiledScenario, Located } from './compiled.ts';
import type { PathItem } from './schema.ts';

/** What an item of the model answer can ask for; each asks for one thing. */
const MOVES = [
	'look',
	'do',
	'declare',
	'escalate',
	'update',
	'open',
	'tick',
	'status',
	'resolve'
] as const;

/** Items of the model answer that ask for nothing, for several things, or for no such option. */
export function pathFindings(
	document: Located,
	{ scenario }: CompiledScenario,
	file: string
): Finding[] {
	return (scenario.path ?? []).flatMap((item, index) => {
		const findings: Finding[] = [];
		const report = (key: string | undefined, code: string, what: string, mend: string) => {
			const place = document.place(['path', index, ...(key === undefined ? [] : [key])]);
			const why = 'Stand-ins follow the path move by move; nobody could prove the scenario.';
			findings.push({ file, ...place, level: 'error', code, what, why, mend });
		};
		const moves = MOVES.filter((move) => item[move] !== undefined);
		if (moves.length !== 1) {
			const what = moves.length === 0 ? 'asks for nothing' : `asks for ${moves.join(' and ')}`;
			const mend = `Write one of ${MOVES.join(', ')}; give every further move an item of its own.`;
			report(undefined, 'path/one-move', `this item of the path ${what}`, mend);
		}
		const wrong = wrongOptions(item, scenario.actions?.[item.do ?? '']?.choose);
		if (wrong) report(item.choose ? 'choose' : 'do', 'path/options', wrong.what, wrong.mend);
		return findings;
	});
}

function wrongOptions(
	{ do: action, choose = {} }: PathItem,
	offered: Readonly<Record<string, readonly string[]>> = {}
): { what: string; mend: string } | undefined {
	for (const [option, texts] of Object.entries(offered)) {
		const chosen = choose[option];
		if (chosen !== undefined && texts.includes(chosen)) continue;
		const what =
			chosen === undefined
				? `${action ?? ''} needs a choice of ${option}`
				: `${option} cannot be "${chosen}"`;
		return { what, mend: `Choose ${option} from: ${texts.join(', ')}.` };
	}
	const extra = Object.keys(choose).find((option) => offered[option] === undefined);
	if (extra === undefined) return undefined;
	return { what: `there is nothing called ${extra} to choose here`, mend: `Remove ${extra}.` };
}
