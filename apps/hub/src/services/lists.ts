export { listPanels as offeredPanels, listServices as allServices, setPanelBuild } from './store.ts';
