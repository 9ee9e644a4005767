import './check-node.mjs';
// Not by name: a Node that is too old has no such function and must still get as far as the check.
import module from 'node:module';

// Half the time of a short command went into compiling Muster's own source again.
module.enableCompileCache();
await import('../server/cli.ts');
