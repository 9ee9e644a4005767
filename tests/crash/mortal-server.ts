import { once } from 'node:events';
import { createServer } from 'node:http';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { attachRealtime } from '../../server/realtime.ts';
import { openSockets } from '../../server/sockets.ts';

/*
 * The real server without pages, as a process that kills itself in the middle of a commit:
 *   mortal-server.ts <data folder> <port> <moment> <which commit>
 */

const [, , data = '', port = '0', moment = '', which = '0'] = process.argv;

let commits = 0;
/** SIGKILL cannot be caught: nothing is flushed, nobody is told. */
function reached(here: string): void {
	if (here === moment && commits === Number(which)) process.kill(process.pid, 'SIGKILL');
}

const exec = DatabaseSync.prototype.exec;
DatabaseSync.prototype.exec = function (sql) {
	if (sql === 'BEGIN IMMEDIATE') {
		commits += 1;
		reached('before it writes');
	}
	if (sql === 'COMMIT') reached('before it commits');
	exec.call(this, sql);
	if (sql === 'COMMIT') reached('before it tells anybody');
};

const run = StatementSync.prototype.run;
StatementSync.prototype.run = new Proxy(run, {
	apply(target, statement, values) {
		const result: unknown = Reflect.apply(target, statement, values);
		reached('half-way through writing');
		return result;
	}
});

const app = await createApp(readConfig({ MUSTER_DATA: data }));
const http = createServer();
attachRealtime(openSockets(http, undefined), { ...app, origin: undefined });
http.listen(Number(port), '127.0.0.1');
await once(http, 'listening');
process.send?.(http.address());
