/** What to practise, by the first part of a key. */
export const ADVICE: Readonly<Record<string, string>> = {
	acknowledge: 'Acknowledge an alert before looking into it, so that the others know it is seen.',
	hold: 'Name who holds which role when the incident is declared, and say it aloud.',
	handovers: 'Hand a role over aloud, and let go only when the other side has accepted.',
	right_hands: 'Propose what is risky, and start with the go-ahead of the role that decides.',
	hands_off: 'A lead who wants to look or act asks the technical lead, and stays free to decide.',
	present: 'Hand the role over before leaving; when somebody is gone, somebody else takes it.',
	update: 'Give one role the clock: a short update in time helps more than a full one late.',
	cadence: 'Set a timer with each update; “nothing new” is an update too.',
	promise: 'Promise a time that can be kept, and set a timer for it.',
	can: 'Fill every part of the update form: condition, actions, needs and the time of the next one.',
	escalate:
		'Page first and look on while it rings; nobody minds an early page that was called for.',
	reach: 'A page without an answer is no page: go on to the next hop when it stays silent.',
	page: 'Read when each contact is to be involved, and page only whom something calls for.',
	open: 'Open the playbook together with the declaration, before the first idea takes over.',
	tick: 'Tick each step when its look or action is done, so that everybody sees where you are.',
	order: 'Follow the order of the playbook, or say aloud why not.',
	harm: 'Ask what an action may break, and whether it can be undone, before starting it.',
	postmortem: 'Write it together right after the drill; each item with owner, date and retest.'
};
