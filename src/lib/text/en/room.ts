/** Where somebody takes part in a drill. */
export const room = {
	facilitator: 'Facilitator',
	seat: (number: string) => `Seat ${number}`,
	you: (name: string) => `${name} (you)`,

	/** What the feed says after the name of whoever it is about. */
	feed: {
		drill: 'The drill',
		started: 'has started',
		paused: {
			facilitator: 'is paused',
			discussion: 'is paused, to talk about it together',
			'time-out': 'is paused for a time-out',
			restart: 'is paused: the server was restarted',
			sleep: 'is paused: the server’s computer was asleep'
		},
		resumed: 'goes on',
		speed: (speed: number) => `now runs at ${speed}×`,
		skipped: (span: string) => `skips ahead ${span}, in which nothing came`,
		ended: 'is over',

		joined: 'joined',
		joinedAsObserver: 'joined as an observer',
		left: 'left',
		claimed: (role: string) => `took the role ${role}`,
		released: (role: string) => `gave up the role ${role}`,
		offered: (role: string, to: string) => `offers ${role} to ${to}`,
		tookOver: (role: string, from: string) => `took over ${role} from ${from}`,
		notTakenOver: (role: string) => `did not take over ${role}`,

		declared: (level: number, name: string) => `declared SEV-${level} ${name}`,
		status: (status: string) => `set the status to ${status}`,
		paged: (contact: string) => `paged ${contact}`,
		pagedAgain: (contact: string, attempt: number) => `paged ${contact} (attempt ${attempt})`,
		opened: (playbook: string) => `opened the playbook ${playbook}`,
		ticked: (step: string) => `ticked “${step}”`,
		looks: (source: string) => `is looking at ${source}`,
		proposed: (action: string) => `proposes: ${action}`,
		declined: 'said no to a proposal',
		begun: (action: string) => `started: ${action}`,
		begunWithApproval: (action: string, by: string) => `started: ${action}, approved by ${by}`,
		stopped: (action: string) => `stopped: ${action}`,
		updated: (audience: string, channel: string) => `updated ${audience} by ${channel}`,
		notUpdated: (audience: string, channel: string) =>
			`tried to update ${audience}, but ${channel} did not take it`,
		can: {
			condition: (text: string) => `Condition: ${text}`,
			actions: (text: string) => `Actions: ${text}`,
			needs: (text: string) => `Needs: ${text}`
		},
		noted: 'noted',

		asked: 'asked the facilitator',
		hint: 'gives a hint',
		answered: (question: string) => `answers “${question}”`,
		observed: 'observed, for the report',
		vacant: (roles: readonly string[]) => `for ${roles.join(' and ')}, which nobody holds`,
		shows: 'shows you',
		nothingStandsOut: 'Nothing that stands out.',
		done: 'is done',
		pageAnswered: 'answered',
		pageSilent: 'does not answer',
		postmortem: 'saved the postmortem'
	}
};
