import { readFileSync } from 'node:fs';

export const TITLE = 'Told or not';

/** The tutorial, where the support desk waits for words the shipped process promises nobody. */
export const SCENARIO = readFileSync(
	new URL('../scenarios/first-drill.yaml', import.meta.url),
	'utf8'
)
	.replace('id: first-drill', 'id: told-or-not')
	.replace(/^title: .*$/m, `title: ${TITLE}`)
	.replace('length: 10m', 'length: 30m')
	.concat(
		`expect:
  - id: support_has_words
    dimension: communication
    after: fired("alarm")
    see: updated("support")
    within: 10m
    because: The support desk answers the calls and cannot see the incident.
    improve: Add the support desk to the audiences of SEV-2.
`
	);
