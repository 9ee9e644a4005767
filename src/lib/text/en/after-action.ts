/** The report in the form of an After-Action Report: what stands around its sentences. */
export const afterAction = {
	title: (scenario: string) => `After-Action Report and Improvement Plan: ${scenario}`,
	overview: {
		title: 'Exercise overview',
		name: (scenario: string) => `Exercise name: ${scenario}`,
		date: (day: string) => `Date: ${day}`,
		notStarted: 'not started',
		scope: (played: string, planned: string, process: string) =>
			`Scope: a drill of ${played} (${planned} planned), played with the process “${process}”`,
		scenario: (id: string, family: string, seed: string) =>
			`Scenario: ${id}, family ${family}, seed ${seed}`,
		outcome: (ending: string) => `Outcome: ${ending}`,
		outcomes: { good: 'good', acceptable: 'acceptable', bad: 'bad' },
		noEnding: 'no ending was reached'
	},
	objectives: 'Objectives',
	noObjectives: 'None were written.',
	participants: 'Participants by role',
	noParticipants: 'Nobody took part.',
	noRole: 'no role',
	kinds: { participant: 'participant', observer: 'observer', 'stand-in': 'stand-in' },
	analysis: 'Analysis by capability',
	rated: (dimension: string, rating: string, n: number) => `${dimension}: ${rating} (n = ${n})`,
	notRated: 'not rated',
	strengths: 'Strengths',
	noStrengths: 'None was observed.',
	improvements: 'Areas for improvement',
	noImprovements: 'None was found.',
	evidence: (events: string) => `Evidence: events ${events}.`,
	causes: {
		title: 'What the team found behind it',
		rootCause: 'Root cause',
		contributing: 'Contributing factors',
		named: 'names a person; to be mended: which condition let it happen'
	},
	hotWash: {
		title: 'Hot wash',
		start: 'Start',
		stop: 'Stop',
		continue: 'Continue',
		nothing: 'Nothing was written.',
		confidence: (values: string) =>
			`Confidence that the team would handle this for real, of 5: ${values}.`
	},
	plan: {
		title: 'Improvement plan',
		nothing: 'Nothing is to be changed.',
		columns: ['Issue', 'Corrective action', 'Element', 'Owner', 'Start', 'Due'],
		elements: {
			planning: 'planning',
			organisation: 'organisation',
			equipment: 'equipment',
			training: 'training',
			exercise: 'exercise'
		}
	}
};
