import { createHash } from 'node:crypto';
import type { App } from '#server/services/app.ts';

const LENGTH = 10;

/** An id often names the failure, so those who may still play the scenario get another address. */
export const blindAddress = (id: string): string =>
	createHash('sha256').update(id).digest('hex').slice(0, LENGTH);

/** The id of the scenario at an address of either kind. */
export const idAt = ({ library }: App, address: string): string =>
	library.scenarios().find(({ id }) => blindAddress(id) === address)?.id ?? address;
