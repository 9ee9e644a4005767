import { bringTexts, useLanguage } from '../text/use.ts';
import { whenIdle } from '../ui/idle.ts';
import type { Language } from '../text/languages.ts';

/*
 * What nobody needs to read the room and declare: each part comes when it is opened, and usually before,
 * while the browser is idle.
 */

const parts = {
	update: () => import('./UpdateTool.svelte'),
	escalate: () => import('./EscalateTool.svelte'),
	work: () => import('./WorkTool.svelte'),
	look: () => import('./LookPanel.svelte'),
	playbooks: () => import('./PlaybookPanel.svelte'),
	status: () => import('./StatusTool.svelte'),
	handOver: () => import('./HandOver.svelte'),
	process: () => import('./ProcessDialog.svelte'),
	device: () => import('./DeviceDialog.svelte'),
	settings: () => import('./SettingsDialog.svelte'),
	observe: () => import('./ObserveForm.svelte'),
	written: () => import('./WrittenIn.svelte')
};

type Parts = typeof parts;
export type Part = keyof Parts;
type Inside<P extends Part> = Awaited<ReturnType<Parts[P]>>['default'];

/** A part and its words. */
async function fetchPart<P extends Part>(language: Language, part: P): Promise<Inside<P>> {
	const [module] = await Promise.all([parts[part](), bringTexts(language, 'tools')]);
	return module.default as Inside<P>;
}

/**
 * Fetches all parts, one after the other, once the browser has nothing else to do. Where one
 * fails, whoever opens it is told.
 *
 * @returns calls it off, as long as it has not begun
 */
function fetchAhead(language: Language): () => void {
	return whenIdle(async () => {
		for (const part of Object.keys(parts) as Part[]) {
			await fetchPart(language, part).catch(() => undefined);
		}
	});
}

/** Called while a component is made; its parts speak the reader's language. */
export function useParts() {
	const language = useLanguage();
	return {
		fetch: <P extends Part>(part: P) => fetchPart(language, part),
		fetchAhead: () => fetchAhead(language)
	};
}
