export { catalogue, type ErrorCode } from './catalogue.ts';
export type { CatalogueEntry, Fault } from './entry.ts';
export { Problem, type ProblemDetails, type ProblemOptions, problem, toProblem } from './problem.ts';
