import { buildIfStale } from '../../scripts/build.mjs';

/** What is tested is what runs in production: the built pages behind server/main.ts. */
export default buildIfStale;
