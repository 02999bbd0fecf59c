/**
 * Class 08 (connections), 53300 (too many of them), 57P01 to 57P05 (stopped, crashed, starting, dropped, idle too
 * long) and 55000 (takes no connections) of PostgreSQL, and what sockets say of a server that is not there.
 */
const codes =
  /^(08...|53300|57P0[1-5]|55000|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;

/** What the driver says without a code. */
const words =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|Client has encountered a connection error/;

/** Whether a query failed because the database is away: stopped, starting, or out of reach. It may come back. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && codes.test(error.code)) return true;
  return words.test(error.message) || isDatabaseAway(error.cause);
}
