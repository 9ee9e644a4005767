import type { Process, SeverityClause, SeverityLevel } from '../process/schema.ts';
import type { TextsOf } from '../text/load.ts';
import { spanText, type TimeWords } from '../ui/time.ts';

type ClauseTexts = TextsOf<'programme'>['clauses']['words'];

/** What a clause asks for, in words; null where the process does not have it, or it has no words. */
export function clauseWords(
	path: string,
	process: Process,
	text: ClauseTexts,
	time: TimeWords
): string | null {
	const [part = '', id = '', ...rest] = path.split('.');
	switch (part) {
		case 'severities':
			return severityWords(id, rest, process, text, (seconds) => spanText(seconds, time));
		case 'roles': {
			const role = process.roles[id];
			return role && rest[0] === 'hands_off' ? text.handsOff(role.title) : null;
		}
		case 'contacts': {
			const contact = process.contacts[id];
			const next = process.contacts[contact?.next ?? ''];
			return contact && next && rest[0] === 'next' ? text.next(contact.title, next.title) : null;
		}
		case 'playbooks':
			return playbookWords(id, rest, process, text);
		default:
			return null;
	}
}

type Span = (seconds: number) => string;

function severityWords(
	level: string,
	[clause = '', id = '', part]: readonly string[],
	process: Process,
	text: ClauseTexts,
	span: Span
): string | null {
	const severity: SeverityClause | undefined = isLevel(level)
		? process.severities[level]
		: undefined;
	if (!severity) return null;
	const audience = process.audiences[id]?.title ?? id;
	const update = severity.updates?.[id];
	const within = severity.escalate?.[id];
	switch (clause) {
		case 'acknowledge':
		case 'lead':
		case 'playbook': {
			const limit = severity[clause];
			return limit === undefined ? null : text[clause](level, span(limit));
		}
		case 'postmortem':
			return text.postmortem(level);
		case 'definition':
			return text.definition(level, severity.name);
		case 'escalate':
			return within === undefined
				? null
				: text.escalate(level, process.contacts[id]?.title ?? id, span(within));
		case 'updates':
			if (!update) return null;
			return part === 'every' && update.every !== undefined
				? text.every(level, audience, span(update.every))
				: text.first(level, audience, span(update.first));
		default:
			return null;
	}
}

const isLevel = (level: string): level is `${SeverityLevel}` => /^[1-4]$/.test(level);

function playbookWords(
	family: string,
	[part, step]: readonly string[],
	process: Process,
	text: ClauseTexts
): string | null {
	const playbook = process.playbooks[family];
	if (!playbook) return null;
	if (part === undefined) return text.playbookOf(playbook.title);
	if (part === 'look_first') return text.step(playbook.title, playbook.look_first);
	if (part !== 'actions') return null;
	if (step === undefined) return text.order(playbook.title);
	const action = playbook.actions[step];
	return action === undefined ? null : text.step(playbook.title, action);
}
