import type { Finding } from '../document/finding.ts';
import type { Path } from '../document/yaml.ts';
import type { CompiledScenario, Located } from './compiled.ts';

/** `${name}` in a text stands for a draw; finds those that nothing draws. */
export function textFindings(
	document: Located,
	{ scenario }: CompiledScenario,
	file: string
): Finding[] {
	const visit = (value: unknown, path: Path): Finding[] => {
		if (typeof value === 'string') {
			return unknownIn(value, scenario.draw ?? {}).map((name) => ({
				file,
				...document.place(path),
				level: 'error',
				code: 'text/unknown-variable',
				what: `the text uses \${${name}}, and nothing draws it`,
				why: 'Participants would read the placeholder.',
				mend: `Add ${name} under draw, or write the value.`
			}));
		}
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, part]) =>
			visit(part, [...path, Array.isArray(value) ? Number(key) : key])
		);
	};
	return visit(scenario, []);
}

const unknownIn = (text: string, draws: Readonly<Record<string, unknown>>): string[] =>
	[...text.matchAll(/\$\{\s*(?:draw\.)?([^}]*?)\s*\}/g)]
		.map(([, name = '']) => name)
		.filter((name) => !Object.hasOwn(draws, name));
