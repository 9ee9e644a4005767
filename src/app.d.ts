import type { App as MusterApp } from '#server/services.ts';

declare global {
	namespace App {
		interface Locals {
			/** The services, made once by the composition root. */
			app: MusterApp;
			/** Whether whoever asks is signed in to run drills. */
			facilitator: boolean;
		}
	}
}

export {};
