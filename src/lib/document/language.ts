import { z } from 'zod';

/** What a text is written in. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'must be like de or en-GB');
