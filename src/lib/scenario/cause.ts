import type { Script } from './script.ts';
import type { World } from './world.ts';

/** What lay behind it all and, in a paragraph of its own, what of it was drawn this time. */
export function causeTold(script: Script, draws: World): string | undefined {
	const { debrief } = script.scenario;
	if (!debrief) return undefined;
	const thisTime = Object.entries(debrief.drawn ?? {}).flatMap(
		([name, sentences]) => sentences[String(draws[name])] ?? []
	);
	const told = thisTime.length === 0 ? [] : [thisTime.join(' ')];
	return script.render([debrief.cause, ...told].join('\n\n'), draws);
}
