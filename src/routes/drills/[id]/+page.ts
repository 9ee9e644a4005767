/** The console lives on its socket: there is nothing to show before it, and nothing without it. */
export const ssr = false;
