import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { refKey, type Ref } from '../../../shared/model/ref.ts';
import type { TableId } from '../../../shared/model/ids.ts';
import { operandLetters } from '../review/linked.ts';

type MarkState = OpenDocument['review']['marks'][number]['state'];

/** What the cells of one table carry now, by `row/col`. */
export interface GridMarks {
  readonly states: ReadonlyMap<string, MarkState>;
  readonly letters: ReadonlyMap<string, string>;
  /** Cells the focused finding points at. */
  readonly at: ReadonlySet<string>;
  readonly focus: string | null;
}

export const cellKey = (row: number, col: number): string => `${row}/${col}`;

const made = new WeakMap<OpenDocument['review'], Map<TableId, GridMarks['states']>>();

/** Check results of one table's cells; the same map as long as the review is the same. */
function tableStates({ review }: OpenDocument, table: TableId): GridMarks['states'] {
  const byTable = made.get(review) ?? new Map<TableId, GridMarks['states']>();
  made.set(review, byTable);
  const states = byTable.get(table) ?? new Map(review.marks.flatMap((mark) => (mark.table === table ? [[cellKey(mark.row, mark.col), mark.state] as const] : [])));
  byTable.set(table, states);
  return states;
}

/** Marks for one table: check results, the focused finding's letters and places, and the strong focus. */
export function gridMarks(open: OpenDocument, table: TableId, findingAddress: string | null, focus: Ref | null): GridMarks {
  const finding = open.review.findings.find((one) => one.finding.address === findingAddress)?.finding ?? null;
  const letters = new Map<string, string>();
  const byRef = operandLetters(finding);
  for (const operand of finding?.operands ?? []) {
    const letter = byRef.get(refKey(operand.ref));
    if (operand.ref.kind === 'cell' && operand.ref.table === table && letter !== undefined) letters.set(cellKey(operand.ref.row, operand.ref.col), letter);
  }
  return {
    states: tableStates(open, table),
    letters,
    at: new Set(finding?.at.flatMap((ref) => (ref.kind === 'cell' && ref.table === table ? [cellKey(ref.row, ref.col)] : []))),
    focus: focus?.kind === 'cell' && focus.table === table ? cellKey(focus.row, focus.col) : null,
  };
}
