import './check-node.mjs';
import { buildIfStale } from './build.mjs';

try {
	buildIfStale();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
// In this process rather than a child, so that Ctrl-C and SIGTERM reach the server itself.
await import('../server/main.ts');
