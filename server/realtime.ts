import type { Server } from 'socket.io';
import type { App } from './app.ts';

/** Answers sockets: who may connect, what they may say, and what they are told. */
export function attachRealtime(io: Server, app: App): void {
	void io;
	void app;
}
