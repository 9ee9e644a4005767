import { expect, it } from 'vitest';
import { changesOf } from '#lib/report/changes.ts';
import { PROCESS } from '../stage.ts';
import { declare, failure, reportAt, update } from '../scoring/table.ts';

const expecting = (expectation: string) => failure({ extra: `expect:\n  - ${expectation}\n` });

it('a proposal that shortens a time shows the time that goes and the one that comes', () => {
	const stage = expecting(
		'{ id: soon, dimension: communication, after: fired("alarm"), see: updated("customers"), within: 3m }'
	).at(30);
	declare(stage, 1);
	stage.at(300);
	update(stage, 'customers');
	expect(changesOf(reportAt(stage, 900), PROCESS)['audience/customers']).toMatchObject({
		path: 'severities.1.updates.customers.first',
		gone: [expect.stringMatching(/^\d+m$/)],
		come: ['3m']
	});
});

it('a proposal that adds a clause takes nothing away', () => {
	const stage = expecting(
		'{ id: boss, dimension: communication, after: fired("alarm"), see: updated("executives"), within: 5m }'
	);
	expect(changesOf(reportAt(stage, 900), PROCESS)['audience/executives']).toEqual({
		path: 'severities.2.updates.executives',
		gone: [],
		come: ['first: 5m']
	});
});
