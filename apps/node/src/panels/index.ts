export { addPanel } from './add/add.ts';
export {
  findPanel,
  listPanels,
  type Panel,
  panelFiles,
  panelSites,
  removePanel,
  usablePanels,
} from './panel.ts';
