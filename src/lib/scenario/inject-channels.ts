/** What an inject can come by. Here alone, so that a participant's page can name them without the schema. */
export const INJECT_CHANNELS = [
	'alert',
	'log',
	'chat',
	'call',
	'email',
	'ticket',
	'status',
	'social',
	'news',
	'note'
] as const;
export type InjectChannel = (typeof INJECT_CHANNELS)[number];
