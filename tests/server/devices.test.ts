import { describe, expect, test } from 'vitest';
import { DeviceLinks } from '../../server/devices.ts';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { ManualClock } from '../serve.ts';

const TEN_MINUTES = 10 * 60;
const secrets: Readonly<Record<string, string>> = { 'secret of s1': 's1', 'secret of s2': 's2' };

function desk() {
	const clock = new ManualClock();
	const drills = {
		seat: (drill: string, secret: string | undefined) =>
			drill === 'd1' ? secrets[secret ?? ''] : undefined
	};
	return { clock, devices: new DeviceLinks({ drills, clock }) };
}

function offered(devices: DeviceLinks, secret = 'secret of s1'): string {
	const offer = devices.offer('d1', secret);
	if (!offer.ok) throw new Error(offer.message);
	return offer.link;
}
const codeOf = (answer: { ok: boolean; code?: string }) => (answer.ok ? 'ok' : answer.code);

describe('a seat is taken along to another device', () => {
	test('by a link that gives the same seat, once', () => {
		const { devices } = desk();
		const link = offered(devices);
		expect(devices.look('d1', link)).toBe('s1');
		expect(devices.look('d1', link)).toBe('s1');
		expect(devices.take('d1', link)).toEqual({ ok: true, secret: 'secret of s1' });
		expect(codeOf(devices.take('d1', link))).toBe('device/link');
		expect(devices.look('d1', link)).toBeUndefined();
	});

	test('for ten minutes', () => {
		const { devices, clock } = desk();
		const link = offered(devices);
		clock.pass(TEN_MINUTES - 1);
		expect(devices.look('d1', link)).toBe('s1');
		clock.pass(1);
		expect(devices.look('d1', link)).toBeUndefined();
		expect(codeOf(devices.take('d1', link))).toBe('device/link');
	});

	test('by nothing that was guessed, and in no other drill', () => {
		const { devices } = desk();
		const link = offered(devices);
		expect(codeOf(devices.take('d1', `${link}x`))).toBe('device/link');
		expect(codeOf(devices.take('d1', 's1'))).toBe('device/link');
		expect(codeOf(devices.take('d2', link))).toBe('device/link');
		expect(codeOf(devices.take('d1', link))).toBe('ok');
	});

	test('only by whoever has it', () => {
		const { devices } = desk();
		expect(codeOf(devices.offer('d1', undefined))).toBe('device/seat');
		expect(codeOf(devices.offer('d1', 'forged'))).toBe('device/seat');
		expect(codeOf(devices.offer('d2', 'secret of s1'))).toBe('device/seat');
	});

	test('by the newest link of that seat; those of others stay', () => {
		const { devices } = desk();
		const [first, other, second] = [
			offered(devices),
			offered(devices, 'secret of s2'),
			offered(devices)
		];
		expect(devices.look('d1', first)).toBeUndefined();
		expect(devices.look('d1', second)).toBe('s1');
		expect(devices.look('d1', other)).toBe('s2');
	});
});

test('links close when the drill ends, and when its personal data is erased', async () => {
	const app = await createApp({ ...readConfig({}), data: ':memory:' }, new ManualClock());
	const created = await app.drills.create({ scenario: 'first-drill', seed: '1' });
	if (!created.ok) throw new Error(created.message);
	const { id } = created;
	const code = app.drills.invitation(id, '')?.code ?? '';
	const joined = await app.drills.join(code, 'Ada', 'participant', 'here');
	if (!joined.ok) throw new Error(joined.message);
	const offer = () => {
		const made = app.devices.offer(id, joined.secret);
		return made.ok ? made.link : '';
	};
	const before = offer();
	const session = await app.drills.open(id);
	await session?.execute({ type: 'start' }, { kind: 'facilitator' });
	await session?.execute({ type: 'end' }, { kind: 'facilitator' });
	expect(app.devices.look(id, before)).toBeUndefined();

	const after = offer();
	expect(app.devices.look(id, after)).toBe(joined.seat);
	await app.drills.erasePersonalData(id);
	expect(app.devices.look(id, after)).toBeUndefined();
	await app.close();
});
