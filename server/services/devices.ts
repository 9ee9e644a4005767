import type { Refusal } from '../refusal.ts';

/** Taking a seat along to another device. */
export interface Devices {
	offer(
		drill: string,
		secret: string | undefined
	): { readonly ok: true; readonly link: string; readonly until: number } | Refusal;
	look(drill: string, link: string): string | undefined;
	take(drill: string, link: string): { readonly ok: true; readonly secret: string } | Refusal;
}
