import { rubrics as shippedRubrics } from '../src/lib/scoring/rubric.ts';
import { PassphraseAccess } from './access.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Config } from './config.ts';
import { StoredConsoles } from './consoles.ts';
import { DeviceLinks } from './devices.ts';
import { DrillRegistry } from './drills.ts';
import { ScenarioLibrary } from './library.ts';
import { TeamProcesses } from './process-team.ts';
import { TeamProgramme } from './programme/programme.ts';
import { ReportDesk } from './reports.ts';
import type { App } from './services/app.ts';
import type { Store } from './store/port.ts';
import { attachStandIns } from './stand-ins.ts';
import { SqliteStore } from './store/sqlite.ts';
import { StressDesk } from './stress/desk.ts';
import { ScenarioWorkshop } from './workshop.ts';

/** The services as one object, with what only the server itself may ask of them. */
export interface Services extends App {
	readonly config: Config;
	readonly clock: Clock;
	readonly store: Store;
	readonly access: PassphraseAccess;
	readonly library: ScenarioLibrary;
	readonly drills: DrillRegistry;
	readonly programme: TeamProgramme;
	readonly consoles: StoredConsoles;
	/** Lets go of files and timers; nothing may be asked of it afterwards. */
	close(): Promise<void>;
}

/** @throws {Error} where the data folder or its database cannot be used */
export async function createApp(
	config: Config,
	clock: Clock = systemClock,
	rubrics = shippedRubrics
): Promise<Services> {
	const store = new SqliteStore(config.data);
	const library = new ScenarioLibrary();
	const workshop = new ScenarioWorkshop({ store, library, clock });
	const access = new PassphraseAccess(store, clock);
	const drills = new DrillRegistry({ store, library, clock, rubrics });
	// Before any drill is opened, so that it hears of everything.
	attachStandIns({ drills, clock });
	const processes = new TeamProcesses({ store, library, clock, drills });
	const programme = new TeamProgramme({ store, library, clock, drills, processes, rubrics });
	drills.sessions.onPublished(({ id }, { type }) => {
		if (type === 'report-published') programme.news.published(id);
	});
	const devices = new DeviceLinks({ drills, clock });
	drills.sessions.onPublished(({ id }, { type }) => {
		if (type === 'drill-ended') devices.forget(id);
	});
	drills.onErased((id) => devices.forget(id));
	await drills.recover();
	const stress = new StressDesk(library);
	const reports = new ReportDesk({ store, drills, clock, rubrics });
	return {
		config,
		clock,
		store,
		access,
		library,
		workshop,
		drills,
		processes,
		reports,
		stress,
		programme,
		consoles: new StoredConsoles(store.consoles),
		devices,
		async close() {
			stress.stop();
			drills.sessions.close();
			await programme.close();
			await store.close();
		}
	};
}
