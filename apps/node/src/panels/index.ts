export { addPanel } from './add.ts';
export type { Manifest } from './manifest.ts';
export { findPanel, listPanels, type Panel, panelFiles, panelSites, removePanel } from './panel.ts';
