import { z } from 'zod';

/** An unset variable and an empty one mean the same: `PORT= npm start` asks for the default. */
const unset = (value: unknown) => (value === '' ? undefined : value);

const origin = z
	.url({ protocol: /^https?$/ })
	.refine(
		(url) => URL.canParse(url) && new URL(url).origin === url,
		'write it without a path or a slash at its end'
	);

const environment = z.object({
	PORT: z.preprocess(unset, z.coerce.number().int().min(0).max(65_535).default(3000)),
	// Nobody else can connect until the owner says so.
	HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
	ORIGIN: z.preprocess(unset, origin.optional()),
	MUSTER_DATA: z.preprocess(unset, z.string().default('./data')),
	MUSTER_RESET_ACCESS: z.preprocess(unset, z.enum(['1']).optional())
});

export interface Config {
	/** 0 takes any free port. */
	readonly port: number;
	readonly host: string;
	/** What browsers call this server, such as `https://muster.example`; needed behind a proxy. */
	readonly origin: string | undefined;
	/** Folder for everything kept. */
	readonly data: string;
	/** Print a new one-time link, for an owner who forgot the passphrase. */
	readonly resetAccess: boolean;
}

/**
 * Reads the configuration from environment variables.
 *
 * @throws {Error} naming each variable that cannot be used, and why
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
	const parsed = environment.safeParse(env);
	if (!parsed.success) {
		const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
		throw new Error(`The environment has settings Muster cannot use:\n${lines.join('\n')}`);
	}
	const { PORT, HOST, ORIGIN, MUSTER_DATA, MUSTER_RESET_ACCESS } = parsed.data;
	return {
		port: PORT,
		host: HOST,
		origin: ORIGIN,
		data: MUSTER_DATA,
		resetAccess: MUSTER_RESET_ACCESS === '1'
	};
}
