import type { PresentState } from '../history/replay.ts';
import type { TableId } from '../model/ids.ts';
import type { StructureEdit } from '../model/structure-edit.ts';
import type { DocumentView, ViewTable } from '../model/view.ts';
import { applyEdit, mayReadPage } from './apply-edit.ts';
import { layoutFingerprint } from './layout-fingerprint.ts';
import { StructureRefusal } from './refusal.ts';

/** A kept repair with what it is recognised by. */
export interface Kept {
  readonly fingerprint: string;
  readonly edits: readonly StructureEdit[];
}

/** A kept repair that fits a table, with its edits made out to that table. */
export interface Offer<M extends Kept> {
  readonly memory: M;
  readonly table: ViewTable;
  readonly edits: readonly StructureEdit[];
}

/** The same edit on another table; points move to the page on which that table begins. */
function madeOutTo(edit: StructureEdit, table: TableId, page: number | null): StructureEdit | null {
  switch (edit.kind) {
    case 'read-region':
    case 'join': return null;
    case 'move-boundary': return page === null ? null : { ...edit, table, page };
    case 'split-line': return { ...edit, table, page: edit.point === null ? null : page };
    default: return { ...edit, table };
  }
}

/** True when the edits can be made; those that read from the page are only seen to be possible when they are previewed. */
function canBeMade(edits: readonly StructureEdit[], present: PresentState): boolean {
  try {
    edits.filter((edit) => !mayReadPage(edit)).reduce((state, edit) => applyEdit(state, { edit, stamp: 0, reread: [], region: null }), present);
    return true;
  } catch (error) {
    if (error instanceof StructureRefusal) return false;
    throw error;
  }
}

/** Which of the kept repairs fit which tables of a document. A table that a person has already said something about is left alone. */
export function offersFor<M extends Kept>(memories: readonly M[], view: DocumentView, present: PresentState): readonly Offer<M>[] {
  return view.tables.filter((table) => !table.given).flatMap((table) => {
    const fingerprint = layoutFingerprint(table);
    const [part] = table.fragments;
    return memories.filter((memory) => memory.fingerprint === fingerprint).flatMap((memory): readonly Offer<M>[] => {
      const edits = memory.edits.flatMap((edit) => madeOutTo(edit, table.id, part?.kind === 'page' ? part.page : null) ?? []);
      return edits.length === memory.edits.length && canBeMade(edits, present) ? [{ memory, table, edits }] : [];
    });
  });
}
