import { describe, expect, it } from 'vitest';
import { PassphraseAccess } from '../../server/access.ts';
import { SqliteStore } from '../../server/store/sqlite.ts';
import { ManualClock } from '../serve.ts';

function opened() {
	const store = new SqliteStore(':memory:');
	const clock = new ManualClock();
	return { store, clock, access: new PassphraseAccess(store, clock) };
}
const good = 'correct horse';
const code = (result: { ok: boolean; code?: string }) => (result.ok ? 'ok' : result.code);

describe('the one-time link', () => {
	it('lets one choose a passphrase and signs in', async () => {
		const { access } = opened();
		const entered = await access.claim(access.firstRunToken ?? '', good);
		expect(access.isFacilitator(entered.ok ? entered.session : '')).toBe(true);
		expect(access.isFirstRun()).toBe(false);
	});

	it('works once, even when opened twice at the same time', async () => {
		const { access } = opened();
		const token = access.firstRunToken ?? '';
		const both = await Promise.all([access.claim(token, good), access.claim(token, good)]);
		expect(both.map(code)).toEqual(['ok', 'access/link']);
	});

	it('with a wrong token, or a passphrase that is too short, says so and stays usable', async () => {
		const { access } = opened();
		const token = access.firstRunToken ?? '';
		expect(code(await access.claim('guess', good))).toBe('access/link');
		expect(code(await access.claim(token, 'short'))).toBe('access/short');
		expect(code(await access.claim(token, good))).toBe('ok');
	});

	it('is new after a restart that came before it was used, and gone after it was', async () => {
		const { store, clock, access } = opened();
		const again = new PassphraseAccess(store, clock);
		expect(again.firstRunToken).not.toBe(access.firstRunToken);
		await again.claim(again.firstRunToken ?? '', good);
		expect(new PassphraseAccess(store, clock).firstRunToken).toBeUndefined();
	});

	it('can be asked for again when the passphrase is lost; everybody is signed out', async () => {
		const { access } = opened();
		const first = await access.claim(access.firstRunToken ?? '', good);
		access.startOver();
		expect(access.isFacilitator(first.ok ? first.session : '')).toBe(false);
		expect(code(await access.claim(access.firstRunToken ?? '', 'another horse'))).toBe('ok');
		expect(code(await access.signIn(good, 'here'))).toBe('access/wrong');
		expect(code(await access.signIn('another horse', 'here'))).toBe('ok');
	});
});

describe('signing in', () => {
	it('takes the passphrase and nothing else', async () => {
		const { access } = opened();
		await access.claim(access.firstRunToken ?? '', good);
		expect(code(await access.signIn('wrong horse', 'here'))).toBe('access/wrong');
		expect(code(await access.signIn(good, 'here'))).toBe('ok');
	});

	it('is slowed down for who tries too often, not for others', async () => {
		const { access, clock } = opened();
		await access.claim(access.firstRunToken ?? '', good);
		const tries = await Promise.all(Array.from({ length: 11 }, () => access.signIn('x', 'there')));
		expect(tries.map(code).at(-1)).toBe('access/too-fast');
		expect(code(await access.signIn(good, 'there'))).toBe('access/too-fast');
		expect(code(await access.signIn(good, 'here'))).toBe('ok');
		clock.pass(60);
		expect(code(await access.signIn(good, 'there'))).toBe('ok');
	});

	it('lasts a month, or until signing out', async () => {
		const { access, clock } = opened();
		const entered = await access.claim(access.firstRunToken ?? '', good);
		const again = await access.signIn(good, 'here');
		if (!entered.ok || !again.ok) throw new Error('both sign in');
		access.signOut(again.session);
		expect(access.isFacilitator(again.session)).toBe(false);
		clock.pass(30 * 24 * 3600 - 1);
		expect(access.isFacilitator(entered.session)).toBe(true);
		clock.pass(1);
		expect(access.isFacilitator(entered.session)).toBe(false);
	});

	it('keeps neither passphrase nor session in a form that could be used', async () => {
		const { access, store } = opened();
		const entered = await access.claim(access.firstRunToken ?? '', good);
		const stored = store.setting('passphrase') ?? '';
		expect(stored).not.toContain(good);
		expect(store.signIns.has(entered.ok ? entered.session : '', 0)).toBe(false);
	});
});
