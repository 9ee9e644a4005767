import { createHmac } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { newId, newSecret } from '../secrets.ts';
import {
	HOOK_FORMS,
	type ProgrammeStore,
	type StoredDelivery,
	type StoredHook
} from '../store/programme-port.ts';

/** What somebody elsewhere may want to hear of. */
export interface News {
	/** What it is about, such as `report-published/<drill>`; told once to each hook. */
	readonly about: string;
	readonly event: 'report-published' | 'item-due' | 'drill-due' | 'greeting';
	/** One line for a chat. */
	readonly line: string;
	/** The rest, for programs. */
	readonly data: object;
}

/** Waits before each further attempt, in milliseconds; after the last it is given up. */
const RETRIES_MS = [60_000, 300_000, 1_800_000, 7_200_000, 43_200_000];
const PATIENCE_MS = 10_000;
const MOST_SHOWN = 50;

/**
 * Sends news to other tools. What is to be sent is stored first and tried until it arrives, in the
 * background: nothing in a drill waits for it.
 *
 * Each request carries `x-muster-timestamp` (seconds since 1970) and `x-muster-signature`:
 * `sha256=` and the HMAC-SHA256, in hexadecimal, of the timestamp, a dot, and the body.
 */
export class Hooks {
	readonly #store: ProgrammeStore;
	readonly #clock: Clock;
	#stopWaiting: (() => void) | undefined;
	#sending: Promise<void> | undefined;
	#closed = false;

	constructor(store: ProgrammeStore, clock: Clock) {
		this.#store = store;
		this.#clock = clock;
	}

	/** Goes on with what waited when the server stopped. */
	open(): void {
		this.#arm();
	}

	async close(): Promise<void> {
		this.#closed = true;
		this.#stopWaiting?.();
		await this.settled();
	}

	/** Resolves once nothing is under way. */
	async settled(): Promise<void> {
		while (this.#sending) await this.#sending;
	}

	list(): readonly StoredHook[] {
		return this.#store.hooks();
	}

	deliveries(): readonly StoredDelivery[] {
		return this.#store.deliveries(MOST_SHOWN);
	}

	add(url: string, form: string): { readonly ok: true; readonly secret: string } | Refusal {
		const known = HOOK_FORMS.find((name) => name === form);
		if (!known) return refuse('hook/form', 'Choose JSON or chat.');
		if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
			return refuse('hook/url', 'Write the whole address, beginning with https://.');
		}
		const secret = newSecret();
		this.#store.addHook({ id: newId(), url, form: known, secret, since: this.#clock.now() });
		return { ok: true, secret };
	}

	remove(id: string): void {
		this.#store.removeHook(id);
	}

	/** To every hook, or to one. */
	tell({ about, event, line, data }: News, to?: string): void {
		const now = this.#clock.now();
		for (const { id, form } of this.#store.hooks()) {
			if (to !== undefined && to !== id) continue;
			const body = JSON.stringify(
				form === 'chat' ? { text: line } : { event, at: new Date(now).toISOString(), ...data }
			);
			this.#store.enqueue({ hook: id, about, body, nextAt: now });
		}
		this.#arm();
	}

	#arm(): void {
		this.#stopWaiting?.();
		const next = this.#closed || this.#sending ? null : this.#store.nextDelivery();
		if (next === null) return;
		this.#stopWaiting = this.#clock.wake(next, () => {
			this.#sending = this.#sendDue().finally(() => {
				this.#sending = undefined;
				this.#arm();
			});
		});
	}

	async #sendDue(): Promise<void> {
		const hooks = new Map(this.#store.hooks().map((hook) => [hook.id, hook]));
		const due = this.#store.dueDeliveries(this.#clock.now());
		await Promise.all(
			due.map(async (delivery) => {
				const hook = hooks.get(delivery.hook);
				if (hook) this.#settle(delivery, await this.#send(hook, delivery));
			})
		);
	}

	/** @returns why it did not arrive; empty where it did */
	async #send({ url, secret }: StoredHook, { id, body }: StoredDelivery): Promise<string> {
		const timestamp = String(Math.floor(this.#clock.now() / 1000));
		const key = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
		try {
			const response = await fetch(url, {
				method: 'POST',
				body,
				// A redirect could lead anywhere, signature and all.
				redirect: 'error',
				signal: AbortSignal.timeout(PATIENCE_MS),
				headers: {
					'content-type': 'application/json',
					'x-muster-delivery': String(id),
					'x-muster-timestamp': timestamp,
					'x-muster-signature': `sha256=${key}`
				}
			});
			await response.body?.cancel();
			return response.ok ? '' : `It answered ${response.status}.`;
		} catch (error) {
			const cause = error instanceof Error ? (error.cause ?? error) : error;
			return cause instanceof Error ? cause.message : 'It could not be reached.';
		}
	}

	#settle({ id, attempts }: StoredDelivery, trouble: string): void {
		const now = this.#clock.now();
		const wait = RETRIES_MS[attempts];
		this.#store.settleDelivery(id, {
			attempts: attempts + 1,
			arrivedAt: trouble === '' ? now : null,
			nextAt: trouble === '' || wait === undefined ? null : now + wait,
			trouble
		});
	}
}
