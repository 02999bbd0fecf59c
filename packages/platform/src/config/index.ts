export { defaultDataDirectory, privateDirectory } from './data-directory.ts';
export { type ReadConfig, readConfig, reads, type Setting, type Settings, type Values } from './read.ts';
