import { z } from 'zod';
import type { CommentTarget } from '../shared/model/comment.ts';
import type { DocumentId } from '../shared/model/ids.ts';
import type { Place } from '../shared/model/place.ts';
import type { ReadDb, WriteDb } from './connection.ts';
import { json } from './rows.ts';
import { all, get, run } from './sql.ts';

/** A comment as it was written. */
export interface StoredComment {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly text: string;
  readonly target: CommentTarget;
  readonly place: Place | null;
  readonly shown: string;
  readonly resolved: { readonly by: string; readonly at: string } | null;
}

const commentRow = z.object({
  id: z.number(), at: z.string(), by: z.string(), text: z.string(), target: json<CommentTarget>(), place: json<Place | null>().nullable(), shown: z.string(),
  resolved_by: z.string().nullable(), resolved_at: z.string().nullable(),
});

/** The comments of a document, oldest first. */
export function readComments(db: ReadDb, document: DocumentId): readonly StoredComment[] {
  return all(db, 'SELECT c.id, c.at, c.by, c.text, c.target, c.place, c.shown, r.by AS resolved_by, r.at AS resolved_at FROM comment c LEFT JOIN comment_resolution r ON r.comment = c.id WHERE c.document = ? ORDER BY c.id', document).map((raw) => {
    const { resolved_by, resolved_at, ...row } = commentRow.parse(raw);
    return { ...row, resolved: resolved_by === null || resolved_at === null ? null : { by: resolved_by, at: resolved_at } };
  });
}

/** Appends a comment; call inside `write()`. */
export function insertComment(db: WriteDb, document: DocumentId, comment: Omit<StoredComment, 'id' | 'resolved'>): void {
  run(
    db, 'INSERT INTO comment (document, at, by, text, target, place, shown) VALUES (?, ?, ?, ?, ?, ?, ?)',
    document, comment.at, comment.by, comment.text, JSON.stringify(comment.target), comment.place === null ? null : JSON.stringify(comment.place), comment.shown,
  );
}

/** Closes a comment of this document; false when it has none of that number or it is closed. Call inside `write()`. */
export function resolveComment(db: WriteDb, document: DocumentId, comment: number, by: string, at: string): boolean {
  if (get(db, 'SELECT 1 FROM comment WHERE id = ? AND document = ?', comment, document) === undefined) return false;
  return run(db, 'INSERT INTO comment_resolution (comment, at, by) VALUES (?, ?, ?) ON CONFLICT (comment) DO NOTHING', comment, at, by).changes === 1;
}
