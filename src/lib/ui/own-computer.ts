/** Whether a link with this host opens on this computer alone. */
export const isOwnComputer = (url: string): boolean =>
	/^(localhost|127\.|\[?::1)/.test(new URL(url).hostname);
