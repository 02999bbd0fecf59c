export { type Engines, findEngines } from './engines.ts';
export { type Executor, LocalExecutor, type Task } from './executor.ts';
