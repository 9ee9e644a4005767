/** What a new scenario needs to begin with; everything else is written in the file. */
export interface Beginning {
	readonly id: string;
	readonly title: string;
	readonly family: string;
	readonly difficulty: string;
	/** Such as `50m`. */
	readonly length: string;
	/** Such as `Tue 03:05`. */
	readonly starts: string;
}

export const BEGINNING: Omit<Beginning, 'id' | 'title'> = {
	family: 'bad_deploy',
	difficulty: 'introductory',
	length: '15m',
	starts: 'Tue 14:05'
};

/** A scenario that can be played as it is, and shows each part of the language once, with a word on it. */
export const startingFile = ({
	id,
	title,
	family,
	difficulty,
	length,
	starts
}: Beginning): string => `# A scenario is one file. This one plays as it stands; change one thing at a time.
#   npm run -s muster -- lint this-file.yaml      what is wrong with it
#   npm run -s muster -- preview this-file.yaml   what people will see, and when
#   npm run -s muster -- prove this-file.yaml     whether its score tells good teams from poor ones
format: 1
id: ${JSON.stringify(id)}
title: ${JSON.stringify(title)} # participants read it: no spoilers
family: ${family} # the playbook of this name is the one that fits
difficulty: ${difficulty} # introductory, intermediate or advanced
length: ${length} # planned play
starts: ${starts} # in the story
summary: One line for the library, without spoilers.
brief: |
  You run the orders of a small shop. Say what the system is, and what is at stake.
objectives: [Say how bad it is before the cause is known, Tell customers what to do]
modelled_on:
  - { title: An incident of our own, note: Say what was learnt from it }

# What differs from drill to drill. Draw the cause, and nobody can play from memory.
draw:
  shops: { between: [40, 220] }
  cause: { weighted: { release: 2, flag: 1 } }

# The world, as it is before anything happens. Injects, outcomes and contacts change it by \`sets\`.
state:
  failing: false
  lost_orders: 0.0
flows:
  lost_orders: { add: 'state.failing ? 6.0 : 0.0', every: 1m }

# What the team can come to know. The world is one thing, knowing it another.
facts:
  release_guilty: Errors began with the release of 14:01
  flag_guilty: Errors began with the flag of 14:04

# The right severity for every condition of the world; the first rule that holds.
truth:
  - { severity: 1, when: state.failing, for: 15m, because: Nobody can order for long }
  - { severity: 2, accept: [1, 2], when: state.failing, because: Several customers cannot order }

signals:
  errors: { title: Failed orders, unit: '%', target: 'state.failing ? 38.0 : 0.4', settle: 1m, noise: 0.3, min: 0 }

# Places to look. Evidence goes to whoever looks, and to nobody else: they must say it.
sources:
  dashboard:
    title: Dashboard › orders
    takes: 20s
    covers: ${family}.look_first # what the tick of this playbook step rests on
    signals: [errors]
  changes:
    title: Changes of today
    takes: 40s
    shows:
      - { when: draw.cause == "release", text: '14:01 release 812 · errors since 14:01', reveals: [release_guilty] }
      - { when: draw.cause == "flag", text: '14:04 flag new_basket on · errors since 14:04', reveals: [flag_guilty] }
  supplier:
    title: Status page of the payment supplier
    shows: [{ text: Degraded performance in another region, misleads: true }]

# What happens to the team: at a time, or when something becomes true.
injects:
  alarm:
    at: 2m
    via: alert
    from: Alertmanager
    to: [technical_lead]
    text: '[FIRING] OrdersFailing – 38 % of orders fail'
    sets: { failing: true }
    guide: Let them say how bad it is before they look for the cause.
    hints: [Who is hit?, What does your process call this?]
  tickets:
    when: fired("alarm")
    delay: 3m
    unless: updated("customers")
    repeat: { every: 4m, until: updated("customers"), most: 3 }
    via: ticket
    from: Support desk
    to: [communications_lead]
    text: ['\${shops} shops ask what is going on.', Shops call now. What do we say?]
    guide: They stop when customers were told.
    hints: [Who is waiting to hear from you?, Post an update for customers.]

# What people can do. Each right action stands among plausible others; wrong ones have outcomes too.
actions:
  roll_back:
    title: Roll back release 812
    role: technical_lead
    approval: incident_lead
    takes: 4m
    outcomes:
      - { when: draw.cause == "release", sets: { failing: false }, text: Orders go through again. }
      - { text: The old release is back. Orders fail as before. }
  flag_off:
    title: Turn off the flag new_basket
    role: technical_lead
    takes: 2m
    outcomes:
      - { when: draw.cause == "flag", sets: { failing: false }, text: Orders go through again. }
      - { text: It is off. Orders fail as before. }
  restart: { title: Restart the order service, takes: 3m, outcomes: [{ text: It runs. Orders fail as before. }] }
  clear_queue:
    title: Clear the queue of waiting orders
    takes: 1m
    outcomes: [{ text: It is empty., harm: Orders that waited are gone, irreversible: true }]

# How contacts of the process behave in this story; others answer after two minutes.
contacts:
  change_author: { ignores: 1, answers: 3m, says: Release and flag are not connected. }

# What a good response shows beyond the deadlines that the process brings.
expect:
  - id: cause_found
    dimension: playbook
    after: fired("alarm")
    see: known("release_guilty") || known("flag_guilty")
    within: 8m
    because: What changed is the first question.
    improve: Begin the playbook with the list of changes.
  - { id: queue_kept, dimension: playbook, avoid: did("clear_queue"), because: Orders that wait are money. }

# The model answer. Stand-ins play it to prove that the scenario can be solved.
path:
  - { declare: 2, when: fired("alarm"), expected: Declare SEV-2 and say who leads. }
  - { look: dashboard, when: fired("alarm") }
  - { update: customers, when: fired("alarm"), expected: 'Say what fails, and when you write again.' }
  - { look: changes, when: looked("dashboard") }
  - { do: roll_back, when: known("release_guilty") }
  - { do: flag_off, when: known("flag_guilty") }
  - { status: monitoring, when: did("roll_back") || did("flag_off") }

# How it can end; the first that holds.
endings:
  too_late: { when: state.lost_orders > 60.0, outcome: bad, text: '\${state.lost_orders} orders are lost.' }
  mended: { when: '!state.failing && (did("roll_back") || did("flag_off"))', outcome: good, text: Orders go through. }

debrief:
  cause: One of two changes within four minutes, by draw.
  drawn:
    cause:
      release: 'This time: the release of 14:01.'
      flag: 'This time: the flag of 14:04.'
  discuss: [Which of your changes could you not undo in five minutes?]
`;
