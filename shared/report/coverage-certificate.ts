import type { CheckRun } from '../model/finding.ts';
import type { TableId } from '../model/ids.ts';
import type { Gap } from '../model/snapshot.ts';
import type { PrintedLine } from '../model/table-grid.ts';
import type { AnnouncedTable, DocumentView, ViewTable } from '../model/view.ts';
import { amountCells } from '../view/amount-cells.ts';

/** A check that could not be done, with how often and a message id of its first place. */
export interface NotChecked {
  readonly rule: string;
  readonly catalogue: string | null;
  readonly times: number;
  /** Index into the run's findings of the first place: its message says what was missing. */
  readonly first: number;
}

/** Doubts about one table: of the whole, of columns, and how many of its figures were read with doubt. */
export interface DoubtedTable {
  readonly table: TableId;
  readonly title: string;
  readonly doubts: readonly string[];
  readonly columns: readonly { readonly index: number; readonly doubts: readonly string[] }[];
  readonly cells: number;
}

/** What was read of a document and what was not: the answer to “did it look at everything”. Places are those of the view. */
export interface CoverageCertificate {
  /** Amounts of the source's text; each is in a cell, in a statement, or listed. */
  readonly amounts: { readonly total: number; readonly inCells: number; readonly inClaims: number; readonly unaccounted: readonly PrintedLine[] };
  /** Tables that the contents name, with the note that says a table is empty. */
  readonly announced: readonly (AnnouncedTable & { readonly note: string | null })[];
  /** Tables that are there though the contents, where there are any, do not name them. */
  readonly unannounced: readonly { readonly table: TableId; readonly title: string }[];
  /** Pages or sheets of the source and how many could be read whole. */
  readonly parts: { readonly kind: 'pages' | 'sheets' | 'whole'; readonly total: number; readonly read: number };
  /** Parts that were not read, and what the reader noted about parts that were. */
  readonly unread: readonly Gap[];
  readonly noted: readonly Gap[];
  /** Figures whose reading is doubtful. */
  readonly doubtfulCells: number;
  readonly doubtedTables: readonly DoubtedTable[];
  /** Null when no checks were run. */
  readonly notChecked: readonly NotChecked[] | null;
  /** Nothing is missing, unread or unaccounted for; doubts may remain. */
  readonly complete: boolean;
}

/** Figures read with less are doubtful. */
export const DOUBTFUL_BELOW = 0.9;

/** True when the gap says that something of the source was not read, and not only how it was read. */
export function meansUnread(gap: Gap): boolean {
  switch (gap.code) {
    case 'page-unreadable': case 'pages-missing': case 'page-without-text': case 'page-garbled': case 'too-large': case 'text-outside': case 'table-unread':
    case 'pictures-unread': case 'objects-unread': case 'cell-without-value': case 'hidden-text': case 'text-in-shapes': return true;
    default: return false;
  }
}

const doubtfulIn = (table: ViewTable): number => amountCells(table).filter((cell) => cell.confidence < DOUBTFUL_BELOW).length;

function doubtedTables(view: DocumentView): readonly DoubtedTable[] {
  return view.tables.flatMap((table) => {
    const columns = table.columns.flatMap((column) => (column.doubts === undefined ? [] : [{ index: column.index, doubts: column.doubts }]));
    const cells = doubtfulIn(table);
    return table.doubts.length + columns.length + cells === 0 ? [] : [{ table: table.id, title: table.title, doubts: table.doubts, columns, cells }];
  });
}

function notCheckedOf(run: CheckRun | null): readonly NotChecked[] | null {
  if (!run) return null;
  const byRule = new Map<string, NotChecked>();
  for (const [index, finding] of run.findings.entries()) {
    if (finding.state !== 'not_run') continue;
    const known = byRule.get(finding.ruleId);
    byRule.set(finding.ruleId, known ? { ...known, times: known.times + 1 } : { rule: finding.ruleId, catalogue: finding.catalogue, times: 1, first: index });
  }
  return [...byRule.values()];
}

function partsOf(view: DocumentView, unread: readonly Gap[]): CoverageCertificate['parts'] {
  const { pages, sheets } = view.snapshot;
  if (sheets.length > 0) return { kind: 'sheets', total: sheets.length, read: sheets.length };
  if (pages.length === 0) return { kind: 'whole', total: 1, read: 1 };
  const bad = new Set(unread.flatMap((gap) => (gap.page !== null && (gap.code === 'page-unreadable' || gap.code === 'page-without-text' || gap.code === 'page-garbled') ? [gap.page] : [])));
  return { kind: 'pages', total: pages.length, read: pages.length - bad.size };
}

/** Builds the certificate from the document as it now stands; `run` absent = extract only. */
export function coverageCertificate(view: DocumentView, run: CheckRun | null): CoverageCertificate {
  const { amounts, accounted, unaccounted, announced } = view.coverage;
  const inCells = view.tables.reduce((sum, table) => sum + amountCells(table).length, 0);
  const notes = new Map(view.tables.map((table) => [table.id, table.emptyNote]));
  const named = new Set(announced.map((entry) => entry.table));
  const unread = view.snapshot.gaps.filter(meansUnread);
  const parts = partsOf(view, unread);
  return {
    amounts: { total: amounts, inCells, inClaims: Math.max(0, accounted - inCells), unaccounted },
    announced: announced.map((entry) => ({ ...entry, note: entry.table === null ? null : (notes.get(entry.table) ?? null) })),
    unannounced: announced.length === 0 ? [] : view.tables.flatMap((table) => (named.has(table.id) ? [] : [{ table: table.id, title: table.title }])),
    parts,
    unread,
    noted: view.snapshot.gaps.filter((gap) => !meansUnread(gap)),
    doubtfulCells: view.tables.reduce((sum, table) => sum + doubtfulIn(table), 0),
    doubtedTables: doubtedTables(view),
    notChecked: notCheckedOf(run),
    complete: accounted === amounts && unread.length === 0 && parts.read === parts.total && announced.every((entry) => entry.state !== 'missing' && entry.state !== 'unread'),
  };
}
