import type { Scalar } from './schema.ts';

/**
 * Values that conditions read by name (`state.disk`, `draw.cause`). A class of its own because the
 * condition evaluator can then read fields without copying the object on every look.
 */
export class World {
	[key: string]: Scalar;

	constructor(values: Readonly<Record<string, Scalar>>) {
		Object.assign(this, values);
	}
}

/** The draws; a type of its own, because the evaluator tells types apart by class. */
export class DrawnWorld extends World {}
