import type { Access } from './access.ts';
import type { Consoles } from './consoles.ts';
import type { Devices } from './devices.ts';
import type { Drills } from './drills.ts';
import type { Library } from './library.ts';
import type { Processes } from './processes.ts';
import type { Programme } from './programme.ts';
import type { Reports } from './reports.ts';
import type { Stress } from './stress.ts';
import type { Workshop } from './workshop.ts';

/**
 * What pages may ask of the server, as `event.locals.app`. Pages import these types only; the services
 * themselves are made once, in the composition root.
 */
export interface App {
	readonly access: Access;
	readonly library: Library;
	readonly workshop: Workshop;
	readonly drills: Drills;
	readonly processes: Processes;
	readonly reports: Reports;
	readonly stress: Stress;
	readonly programme: Programme;
	readonly consoles: Consoles;
	readonly devices: Devices;
}
