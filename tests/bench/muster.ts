import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { attachRealtime } from '../../server/realtime.ts';
import { seatCookie } from '../../src/lib/cookies.ts';
import { openSockets } from '../../server/sockets.ts';
import { PROTOCOL_VERSION } from '../../src/lib/protocol.ts';
import { serve, type Ticket } from './target.ts';

/* The server as it is shipped, without pages: running drills on a database in a real file. */

const [rooms = 1, perRoom = 8] = process.argv.slice(2).map(Number);
const data = mkdtempSync(join(tmpdir(), 'muster-bench-'));
process.once('SIGTERM', () => {
	rmSync(data, { recursive: true, force: true });
	process.exit(0);
});

const app = await createApp(readConfig({ MUSTER_DATA: data }));
const http = createServer();
attachRealtime(openSockets(http, undefined), { ...app, origin: undefined });

async function room(index: number): Promise<Ticket[]> {
	const created = await app.drills.create({ scenario: 'database-disk-full', seed: String(index) });
	if (!created.ok) throw new Error(created.message);
	const { id: drill } = created;
	const code = app.drills.invitation(drill, '')?.code ?? '';
	const tickets: Ticket[] = [];
	for (let seat = 1; seat <= perRoom; seat += 1) {
		const joined = await app.drills.join(code, `Seat ${seat}`, 'participant', `${drill}/${seat}`);
		if (!joined.ok) throw new Error(joined.message);
		tickets.push({
			room: index,
			auth: { protocol: PROTOCOL_VERSION, drill, as: 'seat', after: 0 },
			headers: { cookie: `${seatCookie(drill)}=${joined.secret}` }
		});
	}
	const session = await app.drills.open(drill);
	await session?.execute({ type: 'start' }, { kind: 'facilitator' });
	return tickets;
}

const tickets = (
	await Promise.all(Array.from({ length: rooms }, (_, index) => room(index)))
).flat();
http.listen(0, '127.0.0.1', () => {
	const { port } = http.address() as AddressInfo;
	serve({ url: `http://127.0.0.1:${port}`, tickets });
});
