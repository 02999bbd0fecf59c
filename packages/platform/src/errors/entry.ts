/** Who can mend it: the person who asked, we, or the other side. */
export type Fault = 'user' | 'ours' | 'remote';

export interface CatalogueEntry {
  /** HTTP status. */
  status: number;
  fault: Fault;
  title: string;
  /** What happened, in general; a throw may say it more exactly. */
  detail: string;
  /** What to do next. */
  next: string;
}
