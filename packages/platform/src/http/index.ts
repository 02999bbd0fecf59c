export { fromThrown } from './from-thrown.ts';
export { addHealth, type HealthCheck } from './health.ts';
export { listen } from './listen.ts';
export { type ByteRange, contentDisposition, namesTag, parseRange } from './range.ts';
export { createHttpServer, type HttpServer, type HttpServerOptions } from './server.ts';
