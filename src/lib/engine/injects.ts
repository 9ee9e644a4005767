import { addressees } from './audiences.ts';
import type { Context } from './command.ts';
import type { EventBody } from './events.ts';
import { readingOf } from './reading.ts';

/** What happens when an inject fires, whether the script or the facilitator fires it. */
export function firing(
	context: Context,
	id: string,
	by: 'script' | 'facilitator',
	editedText?: string
): EventBody[] {
	const { script, state, t } = context;
	const spec = script.scenario.injects[id];
	if (!spec) throw new Error(`no inject ${id}`);
	const before = state.injects.get(id);
	const occurrence = (before?.fired ?? 0) + 1;
	const reading = readingOf(script, state, t);
	const sets = script.changes(spec.sets, reading);
	const texts = typeof spec.text === 'string' ? [spec.text] : spec.text;
	const text = texts[Math.min(occurrence, texts.length) - 1] ?? '';
	const events: EventBody[] = [
		{
			type: 'inject-fired',
			inject: id,
			occurrence,
			by,
			via: spec.via,
			from: script.render(spec.from, state.draws),
			title: spec.title === undefined ? null : script.render(spec.title, state.draws),
			...addressees(state, spec.to ?? []),
			text: editedText ?? script.tell(text, reading, sets),
			...(editedText !== undefined && { byHand: true as const }),
			sets,
			reveals: spec.reveals ?? []
		}
	];
	if (spec.jump !== undefined) {
		events.push({ type: 'clock-jumped', story: state.jumped + spec.jump });
	}
	const { repeat } = spec;
	if (repeat && (repeat.most === undefined || (before?.series ?? 0) + 1 < repeat.most)) {
		events.push({
			type: 'inject-armed',
			inject: id,
			occurrence: occurrence + 1,
			due: t + repeat.every
		});
	}
	return events;
}
