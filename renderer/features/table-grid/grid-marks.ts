import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { refKey, type Ref } from '../../../shared/model/ref.ts';
import type { TableId } from '../../../shared/model/ids.ts';
import type { ViewTable } from '../../../shared/model/view.ts';
import { blockArea, type Block } from '../../state/block.ts';
import { operandLetters } from '../review/linked.ts';
import { cellKey } from './cell-key.ts';
import { findCells } from './find-cells.ts';
import { kinOf, type Kin } from './kin.ts';

type MarkState = OpenDocument['review']['marks'][number]['state'];

/** What the cells of one table carry now, by `row/col`. */
export interface GridMarks {
  readonly states: ReadonlyMap<string, MarkState>;
  readonly letters: ReadonlyMap<string, string>;
  /** Cells the focused finding points at. */
  readonly at: ReadonlySet<string>;
  readonly focus: string | null;
  /** Parts of the lit total, or the total of the lit part, where no equation lights them. */
  readonly kin: Kin;
  readonly block: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
}

const made = new WeakMap<OpenDocument['review'], Map<TableId, GridMarks['states']>>();

/** Check results of one table's cells; the same map as long as the review is the same. */
function tableStates({ review }: OpenDocument, table: TableId): GridMarks['states'] {
  const byTable = made.get(review) ?? new Map<TableId, GridMarks['states']>();
  made.set(review, byTable);
  const states = byTable.get(table) ?? new Map(review.marks.flatMap((mark) => (mark.table === table ? [[cellKey(mark.row, mark.col), mark.state] as const] : [])));
  byTable.set(table, states);
  return states;
}

const NO_KEYS: ReadonlySet<string> = new Set();
const NO_KIN: Kin = { parts: NO_KEYS, total: null };
/** What a table carries of which nothing is known. */
export const NO_MARKS: GridMarks = { states: new Map(), letters: new Map(), at: NO_KEYS, focus: null, kin: NO_KIN, block: NO_KEYS, found: NO_KEYS };

function blockKeys(block: Block | null): ReadonlySet<string> {
  if (!block) return NO_KEYS;
  const { top, left, bottom, right } = blockArea(block);
  const keys = new Set<string>();
  for (let row = top; row <= bottom; row += 1) for (let col = left; col <= right; col += 1) keys.add(cellKey(row, col));
  return keys;
}

/** What lies over a table beside its results: the marked block, and the words looked for. */
export interface Overlay {
  readonly block: Block | null;
  readonly query: string;
}

/** Marks for one table: check results, the focused finding's letters and places, the strong focus, its kin, a block, and what was looked for. */
export function gridMarks(open: OpenDocument, shown: ViewTable, findingAddress: string | null, focus: Ref | null, overlay: Overlay): GridMarks {
  const table = shown.id;
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
    kin: letters.size === 0 && focus?.kind === 'cell' && focus.table === table ? kinOf(shown, focus.row, focus.col) : NO_KIN,
    block: blockKeys(overlay.block?.table === table ? overlay.block : null),
    found: overlay.query === '' ? NO_KEYS : new Set(findCells([shown], overlay.query).map((ref) => cellKey(ref.row, ref.col))),
  };
}
