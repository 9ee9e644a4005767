/** Colleagues the server plays, watching somebody at work, and the drill to begin with. */
export const standIns = {
	title: 'Stand-ins',
	explain:
		'For each role that nobody holds you can seat a colleague whom Muster plays. Everybody sees that it is one. It goes as soon as a person takes the role.',
	diligence: 'How diligent',
	diligences: { 'by-the-book': 'By the book', careless: 'Careless' },
	hints: {
		'by-the-book': 'Does what your process and the model answer ask, within seconds.',
		careless: 'Late, forgets a third of it, and writes vague updates.'
	},
	notInCharge: 'Whoever is in charge of the console seats and dismisses stand-ins.',
	seat: (role: string) => `Seat a stand-in as ${role}`,
	seatAll: 'Seat stand-ins for all vacant roles',
	dismiss: 'Dismiss',
	noneVacant: 'Somebody holds every role.',
	demonstration: {
		title: 'See one first',
		explain:
			'Stand-ins play a short drill by themselves, about three minutes. You watch it through the eyes of any role; nothing has to be set up, and it counts nowhere.',
		start: 'Watch a demonstration'
	},
	roomScreen: 'Room screen',
	demonstrationTag: 'Demonstration',
	watch: {
		title: 'Watching',
		see: 'See what one of the team sees',
		through: 'Watch through the eyes of',
		readOnly: 'You watch. What you see is what this seat sees, and you can do nothing in its name.',
		nobody: 'Nobody sits here yet. As soon as somebody joins, you can watch through their eyes.',
		over: 'The drill is over.',
		report: 'Read the gap report',
		newDrill: 'Make a drill of your own',
		console: 'Console',
		home: 'Drills'
	}
};
