/** What is said once the drill is over, in the room and on the console. */
export const after = {
	over: 'The drill is over',
	whatNow:
		'The team writes its postmortem in the room now: what happened, impact, root cause, and what prevents it from happening again. Then read the gap report together.',
	postmortemWritten: 'The postmortem has been written.',
	postmortemMissing: 'No postmortem has been written yet.',
	openReport: 'Open the gap report'
};
