import type { App as MusterApp } from '#server/services/app.ts';
import type { Language } from '#lib/text/languages.ts';
import type { Texts } from '#lib/text/load.ts';

declare global {
	namespace App {
		interface Locals {
			/** The services, made once by the composition root. */
			app: MusterApp;
			/** Whether whoever asks is signed in to run drills. */
			facilitator: boolean;
			/** What the reader chose, or the browser asks for. */
			language: Language;
		}

		interface PageData {
			/** The layout has it; a page's own load need not give it. */
			language?: Language;
			/** By area; each page loads those it shows. */
			texts?: Partial<Texts>;
		}
	}
}

export {};
