export { inputDirectory, outputDirectory, workDirectory } from './files.ts';
export { runJob } from './pipeline.ts';
export { stepNames } from './steps.ts';
export type { Parameters, PipelineRequest, Step } from './types.ts';
