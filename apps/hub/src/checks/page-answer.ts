import type { FastifyReply } from 'fastify';
import { z } from 'zod';

const html = z.string().meta({ examples: ['<!doctype html><html lang="en">...</html>'] });

/** How a report as a page is described. */
export const pageAnswer = {
  description: 'The report as one page, which needs nothing else',
  content: { 'text/html; charset=utf-8': { schema: html } },
};

/** The page is made of what files hold: it may run nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

export const sendPage = (reply: FastifyReply, page: string) =>
  reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('cache-control', 'private, no-transform')
    .send(page);
