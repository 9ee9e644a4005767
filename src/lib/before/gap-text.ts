import type { TextsOf } from '../text/load.ts';
import type { Hole } from './gaps.ts';

/** A hole in the process in words; what would give the story away is not named. */
export function gapText(gap: Hole, text: TextsOf<'before'>['check']) {
	const name = gap.id.replaceAll('_', ' ');
	switch (gap.kind) {
		case 'playbook':
			return text.playbook;
		case 'step':
			return text.step;
		case 'role':
		case 'contact':
		case 'audience':
			return text[gap.kind](name);
	}
}
