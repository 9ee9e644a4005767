import type { Context } from './command.ts';
import { readingOf } from './reading.ts';
import { storyAt } from './state.ts';

/** How long a contact takes to answer where the story does not say, in story seconds. */
const DEFAULT_ANSWER_SECONDS = 120;

/** Story time at which a page will be answered; `null` where nobody will. */
export function answerTime(context: Context, contact: string, attempt: number): number | null {
	const { script, state, t } = context;
	const behaviour = script.scenario.contacts?.[contact];
	const unreachable = script.compiled.unreachable.get(contact);
	if (unreachable?.holds(readingOf(script, state, t))) return null;
	if (attempt <= (behaviour?.ignores ?? 0)) return null;
	return storyAt(state, t) + (behaviour?.answers ?? DEFAULT_ANSWER_SECONDS);
}
