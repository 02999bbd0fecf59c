export { type Listener, type ListenerOptions, openListener } from './listener.ts';
export { migrate } from './migrate.ts';
export { type DatabaseOptions, type OpenDatabase, openDatabase } from './open.ts';
export { isDatabaseAway } from './unavailable.ts';
