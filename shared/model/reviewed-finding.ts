import type { Decision } from './change.ts';
import type { Finding } from './finding.ts';
import type { TableId } from './ids.ts';

/** How a finding stands: decided on other figures = `reopened`; removed by a correction = `fixed`. */
export type FindingStatus = 'open' | 'confirmed' | 'dismissed' | 'later' | 'fixed' | 'reopened';

/** A finding with what a person said about it. Times are ISO 8601 UTC. */
export interface ReviewedFinding {
  readonly finding: Finding;
  readonly status: FindingStatus;
  readonly decision: Decision | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

/** The worst result of the checks a cell takes part in. */
export interface CellMark {
  readonly table: TableId;
  readonly row: number;
  readonly col: number;
  readonly state: 'pass' | 'tail' | 'notice' | 'warning' | 'fail';
}
