import { randomBytes, randomInt } from 'node:crypto';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const alphanumeric = `${letters}23456789`;

function pick(alphabet: string): string {
  return alphabet.charAt(randomInt(alphabet.length));
}

/**
 * Letters and digits, the first a letter: remote services put result passwords through a shell and guess
 * number types, so nothing else is safe. 24 characters of 57 are 140 bits. Look-alikes are left out.
 */
export function randomPassword(length = 24): string {
  return pick(letters) + Array.from({ length: length - 1 }, () => pick(alphanumeric)).join('');
}

/** URL-safe, 256 bits. */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url');
}
