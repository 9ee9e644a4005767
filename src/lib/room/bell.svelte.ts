/** What a person wants to be called by, on this device; nothing until they say so. */
interface Wishes {
	readonly sound: boolean;
	readonly browser: boolean;
}

const KEY = 'muster-bell';
/** Two short notes, a fifth apart: heard, but no alarm. */
const NOTES_HZ = [660, 990];
const NOTE_SECONDS = 0.14;
const LOUDNESS = 0.12;

/** Calls a person who may be looking elsewhere: by a sound and by the browser, each only by choice. */
export class Bell {
	#wishes = $state.raw<Wishes>(kept());
	#isBlocked = $state.raw(false);
	#audio: AudioContext | null = null;

	get sound() {
		return this.#wishes.sound;
	}

	get browser() {
		return this.#wishes.browser;
	}

	/** The browser has said no, and only the person can change its mind. */
	get isBlocked() {
		return this.#isBlocked;
	}

	wantSound(sound: boolean) {
		this.#keep({ ...this.#wishes, sound });
		if (sound) this.play();
	}

	/** Asks the browser for leave; without it, nothing is wanted. */
	async wantBrowser(browser: boolean) {
		const allowed = browser && 'Notification' in window;
		const answer = allowed ? await Notification.requestPermission() : 'denied';
		this.#isBlocked = browser && answer !== 'granted';
		this.#keep({ ...this.#wishes, browser: browser && answer === 'granted' });
	}

	/** @param tag one notification per tag is shown, the newest */
	ring(title: string, body: string, tag: string) {
		if (this.sound) this.play();
		if (!this.browser || document.visibilityState === 'visible') return;
		if (!('Notification' in window) || Notification.permission !== 'granted') return;
		const notification = new Notification(title, { body, tag });
		notification.onclick = () => window.focus();
	}

	play() {
		this.#audio ??= new AudioContext();
		const audio = this.#audio;
		// Browsers hold sound back until somebody has pressed something on the page.
		void audio.resume();
		const volume = new GainNode(audio, { gain: LOUDNESS });
		volume.connect(audio.destination);
		for (const [index, frequency] of NOTES_HZ.entries()) {
			const note = new OscillatorNode(audio, { type: 'sine', frequency });
			const at = audio.currentTime + index * NOTE_SECONDS;
			note.connect(volume);
			note.start(at);
			note.stop(at + NOTE_SECONDS);
		}
	}

	#keep(wishes: Wishes) {
		this.#wishes = wishes;
		localStorage.setItem(
			KEY,
			Object.keys(wishes)
				.filter((wish) => wishes[wish as keyof Wishes])
				.join(' ')
		);
	}
}

function kept(): Wishes {
	const words = (localStorage.getItem(KEY) ?? '').split(' ');
	return { sound: words.includes('sound'), browser: words.includes('browser') };
}
