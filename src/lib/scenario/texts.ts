import type { Finding } from '../document/finding.ts';
import type { Path } from '../document/yaml.ts';
import type { CompiledScenario, Located } from './compiled.ts';
import type { Scalar } from './schema.ts';

/** What a text names: `${shop}` and `${draw.shop}` a draw, `${state.lost}` the world as it then is. */
interface Placeholder {
	readonly world: 'draw' | 'state';
	readonly name: string;
}

const PLACEHOLDER = /\$\{\s*(?:(draw|state)\.)?([^}]*?)\s*\}/g;

/** Replaces placeholders by what they stand for; one that stands for nothing is left as it is. */
export function fill(
	template: string,
	valueOf: (placeholder: Placeholder) => Scalar | undefined
): string {
	return template.replaceAll(PLACEHOLDER, (whole, world: string | undefined, name: string) => {
		const value = valueOf({ world: world === 'state' ? 'state' : 'draw', name });
		return value === undefined ? whole : shown(value);
	});
}

/** Nobody says 12.333333 minutes. */
const shown = (value: Scalar): string =>
	String(typeof value === 'number' ? Math.round(value * 10) / 10 : value);

/** Placeholders that nothing draws, or that name the world where a text is not told in its time. */
export function textFindings(
	document: Located,
	{ scenario }: CompiledScenario,
	file: string
): Finding[] {
	const error = (path: Path, code: string, what: string, why: string, mend: string): Finding => ({
		file,
		...document.place(path),
		level: 'error',
		code,
		what,
		why,
		mend
	});
	const check = (path: Path, { world, name }: Placeholder): Finding[] => {
		const known = Object.hasOwn((world === 'draw' ? scenario.draw : scenario.state) ?? {}, name);
		if (!known) {
			const [what, mend] =
				world === 'draw'
					? [`the text uses \${${name}}, and nothing draws it`, `Add ${name} under draw`]
					: [
							`the text uses \${state.${name}}, and there is no such state`,
							`Add ${name} under state`
						];
			const why = 'Participants would read the placeholder.';
			return [error(path, 'text/unknown-variable', what, why, `${mend}, or write the value.`)];
		}
		if (world === 'draw' || isToldInTime(path)) return [];
		return [
			error(
				path,
				'text/state-out-of-time',
				`the text uses \${state.${name}}, and is read at no moment of its own`,
				'The world changes while it stands there.',
				'Use it in a text of an inject, a source, an outcome, a contact or an ending.'
			)
		];
	};
	return textsOf(scenario).flatMap(([path, text]) => [
		...placeholdersIn(text).flatMap((placeholder) => check(path, placeholder)),
		...foreignIn(text, scenario.draw ?? {}).map((name) =>
			error(
				path,
				'text/placeholder-form',
				`the text names the draw ${name} in a form of another language`,
				'Participants would read the signs around it.',
				`Write \${${name}}.`
			)
		)
	]);
}

/** `{{shop}}` and `$shop`, as templates of other tools have them. */
const FOREIGN = /\{\{\s*\.?(?:draw\.)?(\w+)\s*\}\}|\$(\w+)/g;

const foreignIn = (text: string, draws: object): string[] =>
	[...text.matchAll(FOREIGN)]
		.map(([, braced, bare]) => braced ?? bare ?? '')
		.filter((name) => Object.hasOwn(draws, name));

/** Names of the state that texts tell. */
export const statesTold = (scenario: CompiledScenario['scenario']): string[] =>
	textsOf(scenario)
		.flatMap(([, text]) => placeholdersIn(text))
		.flatMap(({ world, name }) => (world === 'state' ? [name] : []));

function textsOf(value: unknown, path: Path = []): [Path, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) =>
		textsOf(part, [...path, Array.isArray(value) ? Number(key) : key])
	);
}

function placeholdersIn(text: string): Placeholder[] {
	return [...text.matchAll(PLACEHOLDER)].map(([, world, name = '']) => ({
		world: world === 'state' ? 'state' : 'draw',
		name
	}));
}

const TOLD_IN_TIME = [
	/^injects\/[^/]+\/text(\/\d+)?$/,
	/^sources\/[^/]+\/shows\/\d+\/text$/,
	/^actions\/[^/]+\/(outcomes\/\d+|on_cancel)\/(text|harm)$/,
	/^contacts\/[^/]+\/says$/,
	/^endings\/[^/]+\/text$/
];

const isToldInTime = (path: Path): boolean =>
	TOLD_IN_TIME.some((place) => place.test(path.join('/')));
