import { bindClaims } from '../claims/bind-claims.ts';
import { extractClaims } from '../claims/extract-claims.ts';
import { documentFacts } from '../classify/document-facts.ts';
import { understandTable } from '../classify/understand-table.ts';
import type { Claim } from '../model/claim.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import type { CellId } from '../model/ids.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { GridCell, TableGrid } from '../model/table-grid.ts';
import type { DocumentView, ViewCell, ViewTable } from '../model/view.ts';
import { parseAmount } from '../money/parse-amount.ts';
import { finish, type Steps } from '../steps/steps.ts';
import { amountCoverage } from './amount-coverage.ts';
import { announcedTables } from './announced-tables.ts';
import { inReadingOrder } from './reading-order.ts';
import { tableDoubts } from './table-doubts.ts';

/** Present texts of corrected cells, by cell id. */
export type Corrections = ReadonlyMap<CellId, string>;

/** Cells as last shown: of a table with one corrected cell, all others stay what they were. */
const shown = new WeakMap<GridCell, ViewCell>();

function viewCell(cell: GridCell, corrections: Corrections): ViewCell {
  const text = corrections.get(cell.id) ?? cell.text;
  const known = shown.get(cell);
  if (known?.text === text) return known;
  const number = parseAmount(text);
  const present = { ...cell, text, value: number?.value ?? null, decimals: number?.decimals ?? 0 };
  const view = text === cell.text ? present : { ...present, original: cell.text };
  shown.set(cell, view);
  return view;
}

function viewTable(grid: TableGrid, facts: DocumentFacts, corrections: Corrections): ViewTable {
  const cells = grid.cells.map((cell) => viewCell(cell, corrections));
  const meaning = understandTable({ ...grid, cells }, { defaultUnit: facts.unit });
  return {
    ...meaning,
    doubts: tableDoubts(grid, meaning),
    id: grid.id,
    titleLine: grid.title,
    numberLine: grid.numberLine,
    unitLine: grid.unitLine,
    entityLine: grid.entityLine,
    notes: grid.notes,
    fragments: grid.fragments,
    rowCount: grid.rowCount,
    colCount: grid.colCount,
    headRows: grid.headRows,
    confidence: grid.confidence,
    cells,
    ...(grid.given ? { given: grid.given } : {}),
  };
}

/** An earlier state of the same document: what did not change since is taken over from it. No `snapshot` = the same one, only corrections differ. */
export interface EarlierView {
  readonly snapshot?: Snapshot;
  readonly view: DocumentView;
  readonly corrections: Corrections;
}

/** Repaired tables and corrected sentences may say something else about the document; if not, the facts stay the same object. */
function factsOf(snapshot: Snapshot, fileName: string, previous: EarlierView | undefined): DocumentFacts {
  if (previous && (previous.snapshot ?? snapshot) === snapshot) return previous.view.facts;
  const facts = documentFacts({ fileName, paragraphs: snapshot.paragraphs, tables: snapshot.tables });
  return previous && JSON.stringify(previous.view.facts) === JSON.stringify(facts) ? previous.view.facts : facts;
}

/** Tables of the earlier view that still stand as they were: same grid, same corrections, same unit to fall back on. */
function keptTables(snapshot: Snapshot, corrections: Corrections, facts: DocumentFacts, previous: EarlierView | undefined): ReadonlyMap<TableGrid, ViewTable> {
  if (!previous || previous.view.facts.unit !== facts.unit) return new Map();
  const changed = changedTables(previous.corrections, corrections);
  const views = new Map(previous.view.tables.map((table) => [table.id, table]));
  const grids = new Set((previous.snapshot ?? snapshot).tables);
  return new Map(snapshot.tables.flatMap((grid) => {
    const view = views.get(grid.id);
    return view && grids.has(grid) && !changed.has(grid.id) ? [[grid, view] as const] : [];
  }));
}

/**
 * The document as it now stands: snapshot (with repaired structure) + corrections, understood anew, because a corrected code or label
 * changes what a row means. Tables that did not change are taken over from `previous` (the same objects), so an edit costs one table, not all.
 */
export function buildView(snapshot: Snapshot, corrections: Corrections, fileName: string, previous?: EarlierView): DocumentView {
  return finish(viewing(snapshot, corrections, fileName, previous));
}

/** `buildView` in steps, of a table each and of the sentences. */
export function* viewing(snapshot: Snapshot, corrections: Corrections, fileName: string, previous?: EarlierView): Steps<DocumentView> {
  const facts = factsOf(snapshot, fileName, previous);
  const kept = keptTables(snapshot, corrections, facts, previous);
  const tables: ViewTable[] = [];
  for (const grid of snapshot.tables) {
    const known = kept.get(grid);
    tables.push(known ?? viewTable(grid, facts, corrections));
    if (!known) yield;
  }
  statedClaims(snapshot.paragraphs, facts);
  yield;
  const bound = bindClaims(statedClaims(snapshot.paragraphs, facts), inReadingOrder(tables), facts);
  const claims = previous ? asBefore(bound, previous.view.claims) : bound;
  const coverage = { ...amountCoverage(tables, snapshot.paragraphs, claims, snapshot.furniture), announced: announcedTables(snapshot.paragraphs, tables, facts, snapshot.gaps.flatMap((gap) => (gap.code === 'table-unread' ? [gap.detail] : []))) };
  return {
    snapshot: previous?.view.snapshot ?? { format: snapshot.format, textLayer: snapshot.textLayer, pages: snapshot.pages, sheets: snapshot.sheets, gaps: snapshot.gaps },
    facts,
    tables,
    paragraphs: snapshot.paragraphs,
    claims,
    coverage: previous && JSON.stringify(previous.view.coverage) === JSON.stringify(coverage) ? previous.view.coverage : coverage,
  };
}

const stated = new WeakMap<readonly Paragraph[], { readonly facts: DocumentFacts; readonly claims: readonly Claim[] }>();

/** Claims as the sentences state them, before binding. Corrected cells leave the sentences as they are, so these are read once for each list of them. */
function statedClaims(paragraphs: readonly Paragraph[], facts: DocumentFacts): readonly Claim[] {
  const known = stated.get(paragraphs);
  if (known?.facts === facts) return known.claims;
  const claims = extractClaims(paragraphs, facts);
  stated.set(paragraphs, { facts, claims });
  return claims;
}

const sameBinding = (a: Claim, b: Claim): boolean =>
  a.id === b.id && a.text === b.text && a.printed === b.printed && a.end === b.end && a.subject.row === b.subject.row && JSON.stringify([a.boundTo, a.boundSum]) === JSON.stringify([b.boundTo, b.boundSum]);

/** Claims that are bound as before the edit are the same objects, and all of them the same list: rules that read them need not run again. */
function asBefore(claims: readonly Claim[], before: readonly Claim[]): readonly Claim[] {
  const kept = claims.map((claim, i) => {
    const other = before[i];
    return other && sameBinding(claim, other) ? other : claim;
  });
  return kept.length === before.length && kept.every((claim, i) => claim === before[i]) ? before : kept;
}

/** Ids of tables in which the two sets of corrections differ. */
function changedTables(before: Corrections, after: Corrections): ReadonlySet<string> {
  const ids = new Set<string>();
  const note = (id: CellId): void => void ids.add(id.slice(0, id.lastIndexOf('/')));
  for (const [id, text] of after) if (before.get(id) !== text) note(id);
  for (const id of before.keys()) if (!after.has(id)) note(id);
  return ids;
}
