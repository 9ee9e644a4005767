import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Unguessable, and safe in cookies and links. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret: whoever reads the database cannot use it. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Letters and digits that nobody mistakes for each other, read aloud or on a projector. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE_LENGTH = 6;

export const newCode = (): string =>
	Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '').join('');

export const newId = (): string => randomBytes(12).toString('base64url').replaceAll(/[-_]/g, 'x');
