export { listPanels as offeredPanels, listServices as allServices } from './store.ts';
