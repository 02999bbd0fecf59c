export { listPrograms, type Program } from './worker-store.ts';
