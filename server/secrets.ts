import { createCipheriv, createDecipheriv, createHash, randomBytes, randomInt } from 'node:crypto';

/** Unguessable, and safe in cookies and links. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret: whoever reads the database cannot use it. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const SEAL = { cipher: 'aes-256-gcm', ivBytes: 12 } as const;
const sealKey = (key: string) => createHash('sha256').update(`seal/${key}`).digest();

export interface Sealed {
	readonly iv: Buffer;
	readonly tag: Buffer;
	readonly bytes: Buffer;
}

/** Closes a text so that only whoever has the key reads it; the key is a secret of ours, not a password. */
export function seal(text: string, key: string): Sealed {
	const iv = randomBytes(SEAL.ivBytes);
	const cipher = createCipheriv(SEAL.cipher, sealKey(key), iv);
	const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return { iv, tag: cipher.getAuthTag(), bytes };
}

/** @throws {Error} with another key than it was sealed with */
export function unseal({ iv, tag, bytes }: Sealed, key: string): string {
	const decipher = createDecipheriv(SEAL.cipher, sealKey(key), iv).setAuthTag(tag);
	return Buffer.concat([decipher.update(bytes), decipher.final()]).toString('utf8');
}

/** Letters and digits that nobody mistakes for each other, read aloud or on a projector. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE_LENGTH = 6;

export const newCode = (): string =>
	Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '').join('');

export const newId = (): string => randomBytes(12).toString('base64url').replaceAll(/[-_]/g, 'x');
