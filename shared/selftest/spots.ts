import type { Claim } from '../model/claim.ts';
import { cellAt } from '../model/cell-at.ts';
import { refKey, type CellRef, type Ref } from '../model/ref.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { ListEntry } from '../model/table-meaning.ts';
import type { ViewCell, ViewTable } from '../model/view.ts';
import { numberIndex } from '../view/number-index.ts';
import type { Subject } from './slip.ts';

/** A figure of a table that can be misprinted. */
export interface CellSpot {
  readonly table: ViewTable;
  readonly entry: ListEntry;
  readonly cell: ViewCell;
  readonly ref: CellRef;
}

/** A figure or word of a sentence that can be misprinted. */
export interface ClaimSpot {
  readonly paragraph: Paragraph;
  readonly claim: Claim;
}

/** Where slips can go, and which figures have anything to be compared with. */
export interface Spots {
  readonly subject: Subject;
  readonly cells: readonly CellSpot[];
  /** Lines of one-list tables with an amount, none of their cells merged over several rows. */
  readonly lines: readonly { readonly table: ViewTable; readonly entry: ListEntry; readonly cells: readonly ViewCell[] }[];
  readonly claims: readonly ClaimSpot[];
  readonly paragraphs: readonly Paragraph[];
  /** True when nothing in the document states this figure again or adds up with it: no check can know it. */
  alone(ref: Ref): boolean;
}

/** Figures as the planting knows to change them: digits with a point and groups of three. */
const PLAIN_FIGURE = /^\d[\d,]*(?:\.\d+)?$/;
const NONZERO = /[1-9]/;

/** References that a complaint about the document already names: what is planted there could not be told from it. */
function named({ run }: Subject): ReadonlySet<string> {
  const failing = run.findings.filter((finding) => finding.state === 'fail' || finding.state === 'not_run');
  return new Set(failing.flatMap((finding) => [...finding.at, ...finding.operands.map((operand) => operand.ref)].map(refKey)));
}

/** References that some comparison of the document looks at. */
function compared({ run }: Subject): ReadonlySet<string> {
  return new Set(run.evaluations.flatMap(({ state, operands, elsewhere }) => {
    const figures = operands.filter((operand) => operand.role !== 'related');
    const decided = state === 'pass' || state === 'tail' || state === 'fail';
    return decided && figures.length + (elsewhere?.length ?? 0) > 1 ? figures.map((operand) => refKey(operand.ref)) : [];
  }));
}

/** Looks for all places of a document in which people err. */
export function spotsOf(subject: Subject): Spots {
  const { view } = subject;
  const taken = named(subject);
  const known = compared(subject);
  const index = numberIndex(view);
  const free = (ref: Ref): boolean => !taken.has(refKey(ref));
  const tables = view.tables.filter((table) => !table.empty);
  const cells = tables.flatMap((table) => table.lists.flatMap((list) => list.entries.flatMap((entry) => list.valueCols.flatMap((col): CellSpot[] => {
    const cell = cellAt(table, entry.row, col);
    if (!cell || table.columns[col]?.content !== 'amount' || !PLAIN_FIGURE.test(cell.text) || !NONZERO.test(cell.text)) return [];
    const ref: CellRef = { kind: 'cell', table: table.id, row: cell.row, col: cell.col };
    return free(ref) ? [{ table, entry, cell, ref }] : [];
  }))));
  const lines = tables.flatMap((table) => {
    const [list, other] = table.lists;
    if (!list || other) return [];
    return list.entries.flatMap((entry) => {
      const own = table.cells.filter((cell) => cell.row <= entry.row && entry.row < cell.row + cell.rowSpan);
      const money = list.valueCols.some((col) => { const text = cellAt(table, entry.row, col)?.text ?? ''; return PLAIN_FIGURE.test(text) && NONZERO.test(text); });
      const whole = own.every((cell) => cell.rowSpan === 1 && free({ kind: 'cell', table: table.id, row: cell.row, col: cell.col }));
      return entry.role === 'item' && money && whole ? [{ table, entry, cells: own }] : [];
    });
  });
  const paragraphs = view.paragraphs.filter((paragraph) => !paragraph.contents && paragraph.headingLevel === 0);
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const claims = view.claims.flatMap((claim): ClaimSpot[] => {
    const paragraph = byId.get(claim.paragraph);
    return paragraph && paragraph.text.slice(claim.start, claim.end).includes(claim.printed) && free({ kind: 'claim', claim: claim.id }) ? [{ paragraph, claim }] : [];
  });
  return {
    subject, cells, lines, claims, paragraphs,
    alone: (ref) => !known.has(refKey(ref)) && (index.byRef.get(refKey(ref))?.sightings.length ?? 0) < 2,
  };
}
