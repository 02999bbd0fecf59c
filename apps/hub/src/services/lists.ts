export { listPanels as offeredPanels } from './panel-store.ts';
export { listServices as allServices } from './store.ts';
