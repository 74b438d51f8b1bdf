/** Tokens that are handed out once and stored only as a hash. */
import { hash, randomBytes } from 'node:crypto';

/** 256 random bits, safe in a URL and in a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token, an e-mail address or an IP address. */
export const sha256 = (value: string): string => hash('sha256', value);
