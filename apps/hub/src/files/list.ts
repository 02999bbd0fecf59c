export { listFiles as listUserFiles } from './store.ts';
