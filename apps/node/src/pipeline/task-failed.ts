/** A task of the pipeline that ended badly; its output is in the log. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed';
}
