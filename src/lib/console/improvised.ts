import type { InjectChannel } from '../scenario/inject-channels.ts';
import type { TextsOf } from '../text/load.ts';

export type Template = keyof TextsOf<'dialogs'>['improvise']['templates'];

/** By which channel each template comes; its words stand with the texts. */
export const IMPROVISED: Readonly<Record<Template, InjectChannel>> = {
	customer: 'call',
	manager: 'email',
	support: 'ticket',
	colleague: 'chat',
	social: 'social',
	press: 'news',
	alert: 'alert',
	log: 'log',
	vendor: 'status',
	correction: 'note'
};
