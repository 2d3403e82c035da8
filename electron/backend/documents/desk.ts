import { appendChange, readChanges, readCorrections, readDecisions } from '../../../db/changes.ts';
import { write, type WriteDb } from '../../../db/connection.ts';
import { readRevision, replaceState } from '../../../db/document-states.ts';
import { insertSnapshot, insertSource, readSnapshot, type ImportedDocument } from '../../../db/snapshots.ts';
import { RULES } from '../../../shared/checks/rules/index.ts';
import { runChecks } from '../../../shared/checks/run.ts';
import { undoState } from '../../../shared/history/undo-state.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Changed, DocumentSummary, OpenDocument, ReviewState } from '../../../shared/ipc/schemas.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { CheckRun } from '../../../shared/model/finding.ts';
import { cellId, type CellId, type DocumentId } from '../../../shared/model/ids.ts';
import type { ReviewedFinding } from '../../../shared/model/reviewed-finding.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';
import type { DocumentView } from '../../../shared/model/view.ts';
import { cellMarks } from '../../../shared/review/cell-marks.ts';
import { reviewFindings, type StandingDecision } from '../../../shared/review/review-findings.ts';
import { buildView, type Corrections } from '../../../shared/view/build-view.ts';
import { summarise } from './summarise.ts';

/** A document with everything computed from it at one revision. */
export interface DeskDocument {
  readonly document: ImportedDocument;
  readonly snapshot: Snapshot;
  readonly corrections: Corrections;
  readonly decisions: ReadonlyMap<string, StandingDecision>;
  readonly changes: readonly Change[];
  readonly view: DocumentView;
  readonly run: CheckRun;
  /** The run over the document as it was read: what corrections removed is `fixed`, not forgotten. */
  readonly importedRun: CheckRun;
  readonly findings: readonly ReviewedFinding[];
  readonly revision: number;
}

/** Opens documents, applies changes to them, and keeps the last few in memory. */
export interface Desk {
  load(id: DocumentId): DeskDocument;
  /** Stores a new document with its source in one transaction, then whatever `also` writes. */
  store(document: ImportedDocument, size: number, snapshot: Snapshot, view: DocumentView, run: CheckRun, also: () => void): DocumentSummary;
  /** Appends a change made on `revision` and answers with the state after it. */
  apply(id: DocumentId, revision: number, change: Omit<Change, 'seq' | 'at'>): Changed;
}

const KEPT = 6;

const reviewOf = (desk: DeskDocument): ReviewState => {
  const undo = undoState(desk.changes);
  return {
    revision: desk.revision, findings: [...desk.findings], counts: desk.run.counts, byRule: { ...desk.run.byRule }, marks: cellMarks(desk.run),
    canUndo: undo.undo !== null, canRedo: undo.redo !== null,
  };
};

/** What the window gets when it opens a document. */
export const openDocument = (desk: DeskDocument): OpenDocument => ({
  summary: summarise(desk.document, desk.view, desk.findings, desk.revision), view: desk.view, review: reviewOf(desk),
});

export function createDesk(db: WriteDb, clock: () => Date): Desk {
  const kept = new Map<DocumentId, DeskDocument>();

  function keep(desk: DeskDocument): DeskDocument {
    kept.delete(desk.document.id);
    kept.set(desk.document.id, desk);
    for (const id of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(id);
    }
    return desk;
  }

  function load(id: DocumentId): DeskDocument {
    const present = kept.get(id);
    if (present) return keep(present);
    const found = readSnapshot(db, id);
    const revision = readRevision(db, id);
    if (!found || revision === null) throw new AppError('not-found');
    const none: Corrections = new Map();
    const imported = buildView(found.snapshot, none, found.document.fileName);
    const importedRun = runChecks(imported);
    const corrections = readCorrections(db, id);
    const decisions = readDecisions(db, id);
    const view = corrections.size === 0 ? imported : buildView(found.snapshot, corrections, found.document.fileName, { view: imported, corrections: none });
    const run = corrections.size === 0 ? importedRun : runChecks(view);
    return keep({ ...found, corrections, decisions, changes: readChanges(db, id), view, run, importedRun, findings: reviewFindings(run, importedRun, decisions), revision });
  }

  function after(desk: DeskDocument, change: Change): DeskDocument {
    const corrections = new Map(desk.corrections);
    const decisions = new Map(desk.decisions);
    for (const diff of change.diffs) {
      switch (diff.kind) {
        case 'cell':
          corrections.set(cellId(diff.table, diff.row, diff.col), diff.after);
          break;
        case 'decision':
          if (diff.after === null) decisions.delete(diff.address);
          else decisions.set(diff.address, { decision: diff.after, by: change.by, at: change.at });
          break;
        default:
          assertNever(diff);
      }
    }
    const cellsChanged = change.diffs.some((diff) => diff.kind === 'cell');
    const view = cellsChanged ? buildView(desk.snapshot, corrections, desk.document.fileName, { view: desk.view, corrections: desk.corrections }) : desk.view;
    const run = cellsChanged ? runChecks(view, RULES, [], desk.run) : desk.run;
    return {
      ...desk, corrections, decisions, view, run, changes: [...desk.changes, change], findings: reviewFindings(run, desk.importedRun, decisions), revision: desk.revision + 1,
    };
  }

  /** Refuses a change whose old values are not the present ones. */
  function refuseStale(desk: DeskDocument, revision: number, change: Omit<Change, 'seq' | 'at'>): void {
    if (desk.revision !== revision) throw new AppError('conflict', { expected: String(revision), found: String(desk.revision) });
    for (const diff of change.diffs) {
      if (diff.kind !== 'cell') continue;
      const cell = desk.view.tables.find((table) => table.id === diff.table)?.cells.find((candidate) => candidate.row === diff.row && candidate.col === diff.col);
      if (!cell) throw new AppError('not-found');
      if (cell.text !== diff.before) throw new AppError('conflict', { expected: diff.before, found: cell.text });
    }
  }

  return {
    load,
    store(document, size, snapshot, view, run, also) {
      const none: ReadonlyMap<CellId, string> = new Map();
      const desk: DeskDocument = {
        document, snapshot, corrections: none, decisions: new Map(), changes: [], view, run, importedRun: run, findings: reviewFindings(run, run, new Map()), revision: 0,
      };
      const summary = summarise(document, view, desk.findings, 0);
      write(db, () => {
        insertSource(db, document.sha256, size, document.importedAt);
        insertSnapshot(db, document, snapshot);
        replaceState(db, summary, desk.findings);
        also();
      });
      keep(desk);
      return summary;
    },
    apply(id, revision, change) {
      const desk = load(id);
      refuseStale(desk, revision, change);
      const at = clock().toISOString();
      const next = write(db, () => {
        const appended = appendChange(db, id, { ...change, at });
        const state = after(desk, appended);
        replaceState(db, summarise(state.document, state.view, state.findings, state.revision), state.findings);
        return { state, appended };
      });
      keep(next.state);
      const { summary, review, view } = openDocument(next.state);
      return { revision: next.state.revision, change: next.appended, view: view === desk.view ? null : view, review, summary };
    },
  };
}
