import type { RouteOptions } from 'fastify';

/** What is wanted of a server. */
interface Routed {
  addHook(name: 'onRoute', hook: (route: RouteOptions) => void): unknown;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** `/jobs/:id/log` as what stands for it in an address. */
const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .split('/')
      .map((part) => (part.startsWith(':') ? '[^/]+' : escaped(part)))
      .join('/')}$`,
  );

/**
 * Which methods an address takes, of the routes that are added from now on; none: there is no such address. What takes
 * any address says nothing of one.
 */
export function allowedMethods(app: Routed): (path: string) => string[] {
  const routes: { methods: string[]; pattern: RegExp }[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    if (!url.includes('*')) routes.push({ methods: [method].flat(), pattern: patternOf(url) });
  });
  return (path) => {
    const found = routes.filter(({ pattern }) => pattern.test(path));
    return [...new Set(found.flatMap(({ methods }) => methods))].sort();
  };
}
