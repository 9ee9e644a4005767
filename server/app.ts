import type { Config } from './config.ts';

/** The services as one object: what pages reach as `event.locals.app`, and sockets as `app`. */
export interface App {
	readonly config: Config;
	/** Lets go of files, timers and connections; nothing may be asked of it afterwards. */
	close(): Promise<void>;
}

export async function createApp(config: Config): Promise<App> {
	return {
		config,
		async close() {}
	};
}
