const STORED = 'muster_console_keys';

/** Whether single keys act on the console: everybody can turn them off (WCAG 2.1.4), and it is kept. */
export class Keys {
	#on = $state(localStorage.getItem(STORED) !== 'off');

	get on() {
		return this.#on;
	}

	set on(on: boolean) {
		this.#on = on;
		localStorage.setItem(STORED, on ? 'on' : 'off');
	}
}
