import { appendChange, readChanges, readDecisions } from '../../../db/changes.ts';
import { write, type WriteDb } from '../../../db/connection.ts';
import { readRevision, replaceState } from '../../../db/document-states.ts';
import { dependents } from '../../../db/pairs.ts';
import { changeEntries, indexDocument, isIndexed } from '../../../db/search.ts';
import { readSettings } from '../../../db/settings.ts';
import { insertSnapshot, insertSource, readSnapshot, type ImportedDocument } from '../../../db/snapshots.ts';
import { checking, isRemembered, recollecting } from '../../../shared/checks/run.ts';
import { correctText } from '../../../shared/history/correct-text.ts';
import { applyDiffs, replay, type PresentState } from '../../../shared/history/replay.ts';
import { signaturesOf, signaturesTaken } from '../../../shared/history/signatures.ts';
import { undoState } from '../../../shared/history/undo-state.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Changed, DocumentSummary, OpenDocument, ReviewState } from '../../../shared/ipc/schemas.ts';
import { cellAt } from '../../../shared/model/cell-at.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { CheckRun } from '../../../shared/model/finding.ts';
import type { DocumentId, TableId } from '../../../shared/model/ids.ts';
import type { Partner } from '../../../shared/model/partner.ts';
import type { ReviewedFinding } from '../../../shared/model/reviewed-finding.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';
import type { DocumentView } from '../../../shared/model/view.ts';
import { cellMarks } from '../../../shared/review/cell-marks.ts';
import { reviewFindings, type StandingDecision } from '../../../shared/review/review-findings.ts';
import { finish, type Steps } from '../../../shared/steps/steps.ts';
import { buildView, viewing } from '../../../shared/view/build-view.ts';
import { checkChoices, withWords, type CheckChoices } from './check-choices.ts';
import { foresight } from './foresight.ts';
import { confirmedPairs, noteBody } from './pairing.ts';
import { openDocuments } from './open-documents.ts';
import { rehearsals } from './rehearsal.ts';
import { changedEntries, documentEntries } from './search-entries.ts';
import { summarise } from './summarise.ts';

/** A document with everything computed from it at one revision. */
export interface DeskDocument {
  readonly document: ImportedDocument;
  /** As it was read; never changes. */
  readonly imported: Snapshot;
  /** With repaired structure and corrected texts, and the corrections of cells. */
  readonly present: PresentState;
  readonly decisions: ReadonlyMap<string, StandingDecision>;
  readonly changes: readonly Change[];
  readonly view: DocumentView;
  /** Other documents that take part in its checks, as they now stand. */
  readonly partners: readonly Partner[];
  readonly run: CheckRun;
  /** The run over the document as it was read: what corrections removed is `fixed`, not forgotten. */
  readonly importedRun: CheckRun;
  readonly findings: readonly ReviewedFinding[];
  readonly revision: number;
}

/** A change as a person asks for it; number, time, and the signatures it takes off are added. */
export type NewChange = Omit<Change, 'seq' | 'at'>;

type Looked = Pick<DeskDocument, 'view' | 'run' | 'findings'>;

/** Opens documents, applies changes to them, and keeps the last few in memory. */
export interface Desk {
  load(id: DocumentId): DeskDocument;
  /** The same in steps. `load` of this document in between does what is left of them. */
  loading(id: DocumentId): Steps<DeskDocument>;
  /** Loads a document in steps and makes what its first edit needs; ends early when the document changes in between. */
  preparing(id: DocumentId): Steps<void>;
  /** Whether a document is in memory, or on its way there. */
  holds(id: DocumentId): boolean;
  /** What a document now says, without its checks. */
  viewOf(id: DocumentId): DocumentView;
  /** Checks a document again because a partner changed, stores what was found, and answers with its revision, which stays. */
  recheck(id: DocumentId): number;
  /** Checks the documents in memory again because the office chose other rules or words and answers with them; all others are checked when they are next opened. */
  recheckKept(): readonly { readonly document: DocumentId; readonly revision: number }[];
  /** Stores a new document with its source in one transaction, then whatever `also` writes. */
  store(document: ImportedDocument, size: number, snapshot: Snapshot, view: DocumentView, run: CheckRun, also: () => void): DocumentSummary;
  /** Appends a change made on `revision` and answers with the state after it. `also` writes in the same transaction. */
  apply(id: DocumentId, revision: number, change: NewChange, also?: () => void): Changed;
  /** View and checks of a state that is not stored, at the cost of what differs. */
  look(desk: DeskDocument, present: PresentState): Looked;
  /** Begins to work out what a change would lead to; `apply` of this very change then finds it done. Null once it is overtaken by another. Throws as `apply` does, but for a full disk. */
  foresee(desk: DeskDocument, revision: number, change: Pick<NewChange, 'code' | 'diffs'>): Steps<Looked | null>;
}

const reviewOf = (desk: DeskDocument, before?: DeskDocument): ReviewState => {
  const undo = undoState(desk.changes);
  return {
    revision: desk.revision, findings: [...desk.findings], counts: desk.run.counts, byRule: { ...desk.run.byRule }, marks: [...cellMarks(desk.run, before?.run)],
    canUndo: undo.undo !== null, canRedo: undo.redo !== null,
  };
};

const summaryOf = (desk: DeskDocument): DocumentSummary => summarise(desk.document, desk.view, desk.findings, desk.revision, signaturesOf(desk.changes));

/** What the window gets when it opens a document. `before`: the state from which a change led to this one. */
export const openDocument = (desk: DeskDocument, before?: DeskDocument): OpenDocument => ({ summary: summaryOf(desk), view: desk.view, review: reviewOf(desk, before) });

export function createDesk(db: WriteDb, clock: () => Date): Desk {
  const chosen = (): CheckChoices => checkChoices(readSettings(db));
  const open = openDocuments(fromStore);
  const ahead = foresight<DeskDocument, Looked>((desk, diffs) => applyDiffs(desk.present, diffs), foreseeing);
  let rehearsed = false;
  const { load, loading, forget } = open;

  function viewOf(id: DocumentId): DocumentView {
    const known = open.known(id);
    if (known) return known.view;
    const found = readSnapshot(db, id);
    if (!found) throw new AppError('not-found');
    const present = replay(found.snapshot, readChanges(db, id));
    return buildView(present.snapshot, present.corrections, found.document.fileName);
  }

  /** Views only: a partner's own partners have no say here, and two may name each other. */
  function partnersOf(id: DocumentId): readonly Partner[] {
    return confirmedPairs(db, id).map(({ other, role, fileName }) => ({ role, document: other, name: fileName, view: viewOf(other) }));
  }

  /** Everything is read before the first pause: what is stored meanwhile finds the document held and goes through it. */
  function* fromStore(id: DocumentId): Steps<DeskDocument> {
    const found = readSnapshot(db, id);
    const revision = readRevision(db, id);
    if (!found || revision === null) throw new AppError('not-found');
    const imported = found.snapshot;
    const plain: PresentState = { snapshot: imported, corrections: new Map() };
    const choices = chosen();
    const changes = readChanges(db, id);
    const decisions = readDecisions(db, id);
    const partners = partnersOf(id);
    yield;
    const view = withWords(yield* viewing(imported, plain.corrections, found.document.fileName), choices);
    const importedRun = yield* checking(view, choices.rules, partners);
    const asRead: DeskDocument = {
      document: found.document, imported, present: plain, decisions, changes, view, partners, run: importedRun, importedRun, findings: reviewFindings(importedRun, importedRun, decisions), revision,
    };
    const present = replay(imported, changes);
    const isAsRead = present.snapshot === imported && present.corrections.size === 0;
    return isAsRead ? asRead : { ...asRead, present, ...(yield* looking(asRead, present)) };
  }

  function* preparing(id: DocumentId): Steps<void> {
    const desk = yield* loading(id);
    const { present, view } = desk;
    const work = (function* (): Steps<void> {
      if (!isRemembered(desk.run)) {
        yield* viewing(present.snapshot, present.corrections, desk.document.fileName, { view, corrections: present.corrections });
        yield* recollecting(desk.run, view, chosen().rules, desk.partners);
      }
      if (rehearsed) return;
      for (const imagined of rehearsals(view, present)) {
        rehearsed = true;
        cellMarks((yield* looking(desk, imagined)).run, desk.run);
      }
    })();
    while (open.known(id) === desk && work.next().done !== true) yield;
  }

  const look: Desk['look'] = (desk, present) => finish(looking(desk, present));

  function* looking(desk: DeskDocument, present: PresentState): Steps<Looked> {
    if (present === desk.present) return { view: desk.view, run: desk.run, findings: desk.findings };
    const choices = chosen();
    const view = withWords(yield* viewing(present.snapshot, present.corrections, desk.document.fileName, { snapshot: desk.present.snapshot, view: desk.view, corrections: desk.present.corrections }), choices);
    const run = yield* checking(view, choices.rules, desk.partners, desk.run);
    return { view, run, findings: reviewFindings(run, desk.importedRun, desk.decisions) };
  }

  function* foreseeing(desk: DeskDocument, present: PresentState): Steps<Looked> {
    const looked = yield* looking(desk, present);
    cellMarks(looked.run, desk.run);
    return looked;
  }

  /** Corrected cells and texts and repaired tables are replayed where a change is taken back, because repairs move what stands after them. */
  function presentAfter(desk: DeskDocument, changes: readonly Change[], change: Change): PresentState {
    if (!change.diffs.some((diff) => diff.kind !== 'decision' && diff.kind !== 'signature')) return desk.present;
    return change.undoes !== null ? replay(desk.imported, changes) : applyDiffs(desk.present, change.diffs);
  }

  function after(desk: DeskDocument, change: Change): DeskDocument {
    const decisions = new Map(desk.decisions);
    for (const diff of change.diffs) {
      if (diff.kind !== 'decision') continue;
      if (diff.after === null) decisions.delete(diff.address);
      else decisions.set(diff.address, { decision: diff.after, by: change.by, at: change.at });
    }
    const changes = [...desk.changes, change];
    const foreseen = ahead.take(desk, change.code, change.diffs);
    const present = foreseen?.present ?? presentAfter(desk, changes, change);
    const { view, run } = foreseen?.outcome ?? look(desk, present);
    return { ...desk, present, decisions, view, run, changes, findings: reviewFindings(run, desk.importedRun, decisions), revision: desk.revision + 1 };
  }

  /** Refuses a change whose old values are not the present ones. */
  function refuseStale(desk: DeskDocument, revision: number, change: Pick<NewChange, 'code' | 'diffs'>): void {
    if (desk.revision !== revision) throw new AppError('conflict', { expected: String(revision), found: String(desk.revision) });
    const tables = new Map(desk.view.tables.map((table) => [table.id, table]));
    const repaired = new Set<TableId>();
    for (const diff of change.diffs) {
      if (diff.kind === 'text' && change.code !== 'undo' && change.code !== 'redo') {
        const paragraph = desk.present.snapshot.paragraphs.find((candidate) => candidate.id === diff.paragraph);
        if (!paragraph) throw new AppError('not-found');
        if (!correctText(paragraph, diff.start, diff.before, diff.after)) throw new AppError('conflict', { expected: diff.before, found: paragraph.text.slice(diff.start, diff.start + diff.before.length) });
      }
      // Where a change repairs a table first, its cells are those after the repair: whoever made it looked at them there.
      if (diff.kind === 'structure') for (const shape of diff.after) repaired.add(shape.table);
      if (diff.kind !== 'cell' || (repaired.has(diff.table) && change.code === 'version-tie')) continue;
      const table = tables.get(diff.table);
      const cell = table && cellAt(table, diff.row, diff.col);
      if (!cell || cell.row !== diff.row || cell.col !== diff.col) throw new AppError('not-found');
      if (cell.text !== diff.before) throw new AppError('conflict', { expected: diff.before, found: cell.text });
    }
  }

  return {
    load,
    loading,
    preparing,
    holds: open.holds,
    viewOf,
    recheck(id) {
      forget(id);
      const desk = load(id);
      write(db, () => replaceState(db, summaryOf(desk), desk.findings));
      return desk.revision;
    },
    recheckKept() {
      return open.held().map((id) => {
        forget(id);
        const desk = load(id);
        write(db, () => replaceState(db, summaryOf(desk), desk.findings));
        return { document: id, revision: desk.revision };
      });
    },
    look,
    foresee(desk, revision, change) {
      refuseStale(desk, revision, change);
      return (function* (): Steps<Looked | null> {
        return (yield* ahead.foresee(desk, change.code, change.diffs))?.outcome ?? null;
      })();
    },
    store(document, size, snapshot, view, run, also) {
      const desk: DeskDocument = {
        document, imported: snapshot, present: { snapshot, corrections: new Map() }, decisions: new Map(), changes: [], view, partners: [], run, importedRun: run,
        findings: reviewFindings(run, run, new Map()), revision: 0,
      };
      const summary = summaryOf(desk);
      write(db, () => {
        insertSource(db, document.sha256, size, document.importedAt);
        insertSnapshot(db, document, snapshot);
        replaceState(db, summary, desk.findings);
        indexDocument(db, document.id, documentEntries(desk.present));
        if (!document.example) noteBody(db, document.id, view, { by: document.importedBy, at: document.importedAt });
        also();
      });
      open.keep(desk.document.id, desk);
      return summary;
    },
    apply(id, revision, change, also) {
      const desk = load(id);
      refuseStale(desk, revision, change);
      const at = clock().toISOString();
      const diffs = [...change.diffs, ...signaturesTaken(signaturesOf(desk.changes).standing, change.diffs)];
      const next = write(db, () => {
        const appended = appendChange(db, id, { ...change, diffs, at });
        const state = after(desk, appended);
        replaceState(db, summaryOf(state), state.findings);
        if (state.present !== desk.present && isIndexed(db, id)) {
          const { gone, fresh } = changedEntries(desk.present, state.present);
          changeEntries(db, id, gone, fresh);
        }
        also?.();
        return { state, appended };
      });
      open.keep(id, next.state);
      if (next.state.view !== desk.view) for (const dependent of dependents(db, id)) forget(dependent);
      const { summary, review, view } = openDocument(next.state, desk);
      return { revision: next.state.revision, change: next.appended, view: view === desk.view ? null : view, review, summary };
    },
  };
}
