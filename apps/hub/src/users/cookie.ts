import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionSeconds } from './tokens.ts';

export const cookieName = 'imputehub_session';

/** The session token that a browser sends by itself; undefined when there is none. */
export function cookieToken(header: string | undefined): string | undefined {
  const pairs = header?.split(';').map((pair) => pair.trim()) ?? [];
  const found = pairs.find((pair) => pair.startsWith(`${cookieName}=`));
  return found?.slice(cookieName.length + 1) || undefined;
}

/** A proxy that speaks https to people may speak http to us, and say so only in the public address. */
const isSecure = ({ protocol }: FastifyRequest, publicUrl: string) =>
  protocol === 'https' || publicUrl.startsWith('https:');

function write(request: FastifyRequest, reply: FastifyReply, publicUrl: string, value: string, age: number) {
  const secure = isSecure(request, publicUrl) ? '; Secure' : '';
  const attributes = `HttpOnly; SameSite=Strict; Path=/api; Max-Age=${age}${secure}`;
  // Headers of this name add up; the last word of one answer is the only one.
  reply.removeHeader('set-cookie').header('set-cookie', `${cookieName}=${value}; ${attributes}`);
}

/** No script of a page can read it, and no page of another site can make a browser send it. */
export function giveCookie(request: FastifyRequest, reply: FastifyReply, publicUrl: string, token: string) {
  write(request, reply, publicUrl, token, sessionSeconds);
}

export function takeCookieBack(request: FastifyRequest, reply: FastifyReply, publicUrl: string) {
  write(request, reply, publicUrl, '', 0);
}
