import { write } from '../../../db/connection.ts';
import { insertMemory, noteMemory, readMemories, settledMemories, type StoredMemory } from '../../../db/layout-memory.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { LayoutMemory, MemoryOffer } from '../../../shared/ipc/structure-schemas.ts';
import { standingChanges } from '../../../shared/history/standing-changes.ts';
import { replay } from '../../../shared/history/replay.ts';
import type { ReviewedFinding } from '../../../shared/model/reviewed-finding.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { editsToKeep } from '../../../shared/structure/keep-edits.ts';
import { layoutFingerprint } from '../../../shared/structure/layout-fingerprint.ts';
import { offersFor } from '../../../shared/structure/offers.ts';
import { applyChange, changeError } from '../documents/apply-change.ts';
import { resolveEdits } from '../documents/resolve-edits.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import type { Services } from './services.ts';

type Structure = Pick<Handlers, 'structure.preview' | 'structure.apply' | 'memory.list' | 'memory.keep' | 'memory.offers' | 'memory.decline' | 'memory.forget'>;


function openCounts(findings: readonly ReviewedFinding[]): DocumentSummary['open'] {
  const open = { error: 0, warning: 0, notice: 0, unread: 0 };
  for (const entry of findings) if (isOpen(entry)) open[entry.finding.severity] += 1;
  return open;
}

const plain = ({ fingerprint: _fingerprint, ...memory }: StoredMemory): LayoutMemory => memory;

/** Repairs of tables: looked at before they are made, made as one change, and kept for later documents where a person wants it. */
export function structureHandlers(services: Services): Structure {
  const { db, desk, clock } = services;
  const memories = (): { memories: LayoutMemory[] } => ({ memories: readMemories(db).map(plain) });
  const stored = (work: () => boolean | void): void => {
    try {
      write(db, () => {
        if (work() === false) throw new AppError('not-found');
      });
    } catch (error) {
      throw changeError(error);
    }
  };

  return {
    'structure.preview': async ({ document, edits }, signal) => {
      const { state } = await resolveEdits(services, document, edits, signal);
      const before = desk.load(document);
      const { view, findings } = desk.look(before, state);
      const known = new Set(before.findings.filter(isOpen).map(({ finding }) => finding.address));
      const now = new Set(findings.filter(isOpen).map(({ finding }) => finding.address));
      const standing = new Set(before.view.tables);
      const ids = new Set(view.tables.map((table) => table.id));
      return {
        revision: before.revision,
        tables: view.tables.filter((table) => !standing.has(table)),
        gone: before.view.tables.filter((table) => !ids.has(table.id)).map((table) => table.id),
        open: { before: openCounts(before.findings), after: openCounts(findings) },
        fresh: findings.filter((entry) => isOpen(entry) && !known.has(entry.finding.address)),
        cleared: [...known].filter((address) => !now.has(address)).length,
        amounts: { before: before.view.coverage.amounts, after: view.coverage.amounts, accountedBefore: before.view.coverage.accounted, accountedAfter: view.coverage.accounted },
      };
    },
    'structure.apply': async ({ document, revision, by, edits, memory }, signal) => {
      const found = desk.load(document).revision;
      if (found !== revision) throw new AppError('conflict', { expected: String(revision), found: String(found) });
      const { diffs } = await resolveEdits(services, document, edits, signal);
      return applyChange(services, document, revision, { by, code: 'structure-edit', diffs, undoes: null }, () => {
        if (memory !== undefined && !noteMemory(db, memory, 'used', document, by, clock().toISOString())) throw new AppError('not-found');
      });
    },
    'memory.list': memories,
    'memory.keep': ({ document, by, change: seq, scope }) => {
      const { imported, changes, view, document: { fileName } } = desk.load(document);
      const standing = standingChanges(changes);
      const change = standing.find((candidate) => candidate.seq === seq);
      if (!change) throw new AppError('not-found');
      // Recognised by what the table looked like before the repair: the next document will look like that too.
      const before = replay(imported, standing.filter((other) => other.seq < seq));
      const tables = buildView(before.snapshot, before.corrections, fileName).tables;
      const entity = scope === 'body' ? view.facts.entityName : null;
      if (scope === 'body' && entity === null) throw new AppError('nothing-to-keep');
      const kept = editsToKeep(change.diffs.flatMap((diff) => (diff.kind === 'structure' ? [diff.applied.edit] : [])), tables);
      if (kept.length === 0) throw new AppError('nothing-to-keep');
      stored(() => {
        for (const { table, edits } of kept) insertMemory(db, { at: clock().toISOString(), by, scope, entity, fingerprint: layoutFingerprint(table), title: table.title, fromDocument: document, edits: [...edits] });
      });
      return memories();
    },
    'memory.offers': ({ document }) => {
      const { view, present } = desk.load(document);
      const settled = settledMemories(db, document);
      const candidates = readMemories(db).filter((memory) => !settled.has(memory.id) && (memory.scope === 'template' || memory.entity === view.facts.entityName));
      const offers = offersFor(candidates, view, present).map(({ memory, table, edits }): MemoryOffer => ({ memory: plain(memory), table: table.id, title: table.title, edits: [...edits] }));
      return { offers };
    },
    'memory.decline': ({ document, by, memory }) => {
      desk.load(document);
      stored(() => noteMemory(db, memory, 'declined', document, by, clock().toISOString()));
      return {};
    },
    'memory.forget': ({ by, memory }) => {
      stored(() => noteMemory(db, memory, 'forgotten', null, by, clock().toISOString()));
      return {};
    },
  };
}
