import { describe, expect, test } from 'vitest';
import type { PageView } from '../../src/lib/engine/view.ts';
import { pathOf } from '../../src/lib/room/escalation.ts';
import { scenarioText, scriptOf } from '../stage.ts';

const SCENARIO = scenarioText('contacts: { database_owner: { ignores: 9 } }\n');
const { process } = scriptOf(SCENARIO);
const listed = (id: string, next?: string) => ({
	[id]: { title: id, how: 'phone' as const, when: 'Now and then', ...(next ? { next } : {}) }
});
const many = {
	...process,
	contacts: {
		...listed('on_call', 'manager'),
		...listed('manager'),
		...listed('database_owner', 'legal'),
		...listed('legal'),
		...listed('vendor'),
		...listed('cloud'),
		...listed('insurer')
	}
};
const page = (state: PageView['state'], at = 60): PageView => ({
	...{ attempts: 1, at, run: 1, state, answered: 0 }
});
const nothing = { pages: {}, severity: null };

describe('whom to page', () => {
	test('begins with whoever is on call and goes on to the next; special cases come after', () => {
		expect(pathOf(many, nothing)).toEqual({
			next: null,
			near: ['on_call', 'manager'],
			others: ['database_owner', 'legal', 'vendor', 'cloud', 'insurer']
		});
	});

	test('is all there is where a process names few', () => {
		const few = Object.keys(process.contacts);
		expect(pathOf(process, nothing)).toEqual({ next: null, near: few, others: [] });
	});

	test('names nobody as next while a page rings, and the next hop once it stays silent', () => {
		const paged = (state: 'ringing' | 'silent') =>
			pathOf(many, { ...nothing, pages: { database_owner: page(state) } });
		expect(paged('ringing').next).toBeNull();
		expect(paged('silent')).toMatchObject({
			next: 'legal',
			near: ['legal', 'database_owner', 'on_call', 'manager']
		});
	});

	test('goes on once the next was paged', () => {
		const pages = { database_owner: page('silent'), legal: page('ringing', 400) };
		expect(pathOf(many, { ...nothing, pages }).next).toBeNull();
	});

	test('shows whom the declared severity asks for', () => {
		const severe = { ...process.severities[1], escalate: { insurer: 600 } };
		const asking = { ...many, severities: { ...process.severities, 1: severe } };
		expect(pathOf(asking, { pages: {}, severity: 1 }).near).toContain('insurer');
		expect(pathOf(asking, nothing).near).not.toContain('insurer');
	});
});
