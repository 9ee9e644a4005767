import type { Services } from './app.ts';

/**
 * Where the composition root leaves the services for the pages. A module could not carry them:
 * Vite's module graph and Node's are separate, and a "shared" module would silently be two.
 */
const KEY = Symbol.for('muster.app');

type Shelf = { [KEY]?: Services };

/** Must happen before the built handler is imported. */
export const handOver = (app: Services): void => void ((globalThis as Shelf)[KEY] = app);

export const handedOver = (): Services | undefined => (globalThis as Shelf)[KEY];
