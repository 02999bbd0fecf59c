import type { z } from 'zod';
import { claimsShape } from './schemas.ts';

/** The claims of a token, read without checking its signature: only the service can do that. Undefined: not a JWT. */
export function tokenClaims(token: string): z.infer<typeof claimsShape> | undefined {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    return claimsShape.parse(JSON.parse(payload));
  } catch {
    return undefined;
  }
}

/** Cloudgene 2 gives milliseconds or a number of its own, Cloudgene 3 an ISO date and time. */
export function expiryDate(expire: number | string | null | undefined): Date | null {
  if (expire === null || expire === undefined) return null;
  const date = new Date(expire);
  return Number.isNaN(date.getTime()) ? null : date;
}

export function claimedExpiry(token: string): Date | null {
  const claims = tokenClaims(token);
  if (claims?.exp !== undefined) return new Date(claims.exp * 1000);
  return expiryDate(claims?.expire);
}
