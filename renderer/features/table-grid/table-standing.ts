import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { TableId } from '../../../shared/model/ids.ts';
import { groupOf } from '../findings/finding-groups.ts';

/** Severities that somebody decides, gravest first. */
export const GRAVE = ['error', 'warning', 'notice'] as const;
type Grave = (typeof GRAVE)[number];

/** How a table stands, the same in its tab, its head and its cells: the figures that take part in checks, and the findings that point at it. */
export interface TableStanding {
  readonly checked: number;
  readonly passed: number;
  /** Undecided findings by severity. */
  readonly left: Readonly<Record<Grave, number>>;
  /** Findings that a person decided and that still stand. */
  readonly decided: number;
  /** The gravest of it; null where nothing of the table is checked. */
  readonly shape: Grave | 'done' | 'pass' | null;
}

const NOTHING: TableStanding = { checked: 0, passed: 0, left: { error: 0, warning: 0, notice: 0 }, decided: 0, shape: null };

const made = new WeakMap<OpenDocument['review'], ReadonlyMap<TableId, TableStanding>>();

function standings(review: OpenDocument['review']): ReadonlyMap<TableId, TableStanding> {
  const tables = new Map<TableId, { checked: number; passed: number; left: Record<Grave, number>; decided: number }>();
  const of = (id: TableId) => {
    const known = tables.get(id);
    if (known) return known;
    const fresh = { checked: 0, passed: 0, left: { error: 0, warning: 0, notice: 0 }, decided: 0 };
    tables.set(id, fresh);
    return fresh;
  };
  for (const { table, state } of review.marks) {
    const own = of(table);
    own.checked += 1;
    if (state === 'pass' || state === 'tail') own.passed += 1;
  }
  for (const reviewed of review.findings) {
    const { finding, status } = reviewed;
    const group = groupOf(reviewed);
    const decided = finding.state === 'fail' && (status === 'confirmed' || status === 'dismissed');
    if (!decided && group !== 'error' && group !== 'warning' && group !== 'notice') continue;
    for (const table of new Set(finding.at.flatMap((ref) => (ref.kind === 'cell' || ref.kind === 'table' ? [ref.table] : [])))) {
      const own = of(table);
      if (group === 'error' || group === 'warning' || group === 'notice') own.left[group] += 1;
      else own.decided += 1;
    }
  }
  return new Map([...tables].map(([id, own]) => [id, { ...own, shape: GRAVE.find((severity) => own.left[severity] > 0) ?? (own.decided > 0 ? 'done' : own.checked > 0 ? 'pass' : null) }]));
}

/** How a table stands now. */
export function tableStanding({ review }: OpenDocument, table: TableId): TableStanding {
  const known = made.get(review) ?? standings(review);
  made.set(review, known);
  return known.get(table) ?? NOTHING;
}
