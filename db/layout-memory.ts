import { z } from 'zod';
import type { LayoutMemory } from '../shared/ipc/structure-schemas.ts';
import { asId, type DocumentId } from '../shared/model/ids.ts';
import type { StructureEdit } from '../shared/model/structure-edit.ts';
import type { ReadDb, WriteDb } from './connection.ts';
import { json } from './rows.ts';
import { all, get, run } from './sql.ts';

const memoryRow = z.object({ memory: z.number() });

/** A kept repair with what it is recognised by. */
export interface StoredMemory extends LayoutMemory {
  readonly fingerprint: string;
}

const row = z.object({
  id: z.number(), at: z.string(), by: z.string(), scope: z.enum(['body', 'template']), entity: z.string().nullable(), fingerprint: z.string(), title: z.string(), document: z.string(),
  edits: json<StructureEdit[]>(), used: z.number(),
});

/** What is kept and not forgotten, newest first. */
export function readMemories(db: ReadDb): readonly StoredMemory[] {
  return all(
    db,
    `SELECT m.*, (SELECT count(*) FROM layout_memory_event e WHERE e.memory = m.id AND e.what = 'used') AS used FROM layout_memory m
     WHERE NOT EXISTS (SELECT 1 FROM layout_memory_event e WHERE e.memory = m.id AND e.what = 'forgotten') ORDER BY m.id DESC`,
  ).map((raw) => {
    const { document, ...memory } = row.parse(raw);
    return { ...memory, fromDocument: asId<DocumentId>(document) };
  });
}

/** Keeps a repair; the same one for the same thing is kept once. Call inside `write()`. */
export function insertMemory(db: WriteDb, memory: Omit<StoredMemory, 'id' | 'used'>): void {
  const edits = JSON.stringify(memory.edits);
  if (readMemories(db).some((other) => other.scope === memory.scope && other.entity === memory.entity && other.fingerprint === memory.fingerprint && JSON.stringify(other.edits) === edits)) return;
  run(
    db, 'INSERT INTO layout_memory (at, by, scope, entity, fingerprint, title, document, edits) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    memory.at, memory.by, memory.scope, memory.entity, memory.fingerprint, memory.title, memory.fromDocument, edits,
  );
}

/** Notes that a kept repair was used or declined for a document, or forgotten; false when there is none of that number. Call inside `write()`. */
export function noteMemory(db: WriteDb, memory: number, what: 'used' | 'declined' | 'forgotten', document: DocumentId | null, by: string, at: string): boolean {
  if (get(db, 'SELECT 1 FROM layout_memory WHERE id = ?', memory) === undefined) return false;
  run(db, 'INSERT INTO layout_memory_event (memory, what, document, at, by) VALUES (?, ?, ?, ?, ?)', memory, what, document, at, by);
  return true;
}

/** Kept repairs that were used or declined for a document: not offered again. */
export const settledMemories = (db: ReadDb, document: DocumentId): ReadonlySet<number> =>
  new Set(all(db, 'SELECT DISTINCT memory FROM layout_memory_event WHERE document = ?', document).map((raw) => memoryRow.parse(raw).memory));
