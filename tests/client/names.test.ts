import { expect, test } from 'vitest';
import { catalogueOf } from '../../src/lib/engine/catalogue.ts';
import { ERASED_NAME } from '../../src/lib/engine/erase.ts';
import { namesOf } from '../../src/lib/room/names.ts';
import { loadTexts } from '../../src/lib/text/load.ts';
import { scenarioText, scriptOf, Stage } from '../stage.ts';

test('a name that was erased is said so in the language of whoever reads it', async () => {
	const text = scenarioText('');
	const catalogue = catalogueOf(scriptOf(text), Stage.running(text).drill.state);
	const given = { s1: 'Incident lead', s2: ERASED_NAME };
	const { shared: german } = await loadTexts('de', 'shared');
	expect(namesOf(given, [], catalogue, german)).toEqual({
		s1: 'Incident lead',
		s2: 'Name gelöscht'
	});
	const standIn = { kind: 'stand-in', standsFor: 'technical_lead' };
	expect(namesOf(given, [['s3', standIn]], catalogue, german)['s3']).toBe(
		'Technical lead (Vertretung)'
	);
});
