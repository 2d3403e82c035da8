import { z } from 'zod';
import type { Body } from '../shared/across/propose-pairs.ts';
import { asId, type DocumentId } from '../shared/model/ids.ts';
import { PARTNER_ROLES, type PartnerRole } from '../shared/model/partner.ts';
import type { ReadDb, WriteDb } from './connection.ts';
import { json } from './rows.ts';
import { all, run } from './sql.ts';

/** How a pair stands: proposed by the program, confirmed or refused by a person. */
export const PAIR_STATES = ['proposed', 'confirmed', 'refused'] as const;
export type PairState = (typeof PAIR_STATES)[number];

/** The last word on a pair; `role` is what `other` is to `document`. */
export interface Pair {
  readonly document: DocumentId;
  readonly other: DocumentId;
  readonly role: PartnerRole;
  readonly state: PairState;
  readonly at: string;
  readonly by: string;
}

const documentId = z.string().transform((text) => asId<DocumentId>(text));
const pairRow = z.object({ document: documentId, other: documentId, role: z.enum(PARTNER_ROLES), state: z.enum(PAIR_STATES), at: z.string(), by: z.string() });
const bodyRow = z.object({ document: documentId, body: json<Body>() });
const documentRow = z.object({ document: documentId });

const LAST = 'SELECT max(id) FROM pair_event GROUP BY document, other';

/** A pair with the file name of the partner. */
export interface NamedPair extends Pair {
  readonly fileName: string;
}

/** The pairs of a document, hidden partners left out, oldest partner first. */
export const readPairs = (db: ReadDb, document: DocumentId): readonly NamedPair[] =>
  all(db, `SELECT p.document, p.other, p.role, p.state, p.at, p.by, d.file_name FROM pair_event p JOIN document d ON d.id = p.other JOIN document_state s ON s.document = p.other WHERE p.document = ? AND s.hidden = 0 AND p.id IN (${LAST}) ORDER BY d.imported_at, p.other`, document).map((raw) => {
    const { file_name: fileName, ...pair } = pairRow.extend({ file_name: z.string() }).parse(raw);
    return { ...pair, fileName };
  });

/** Pairs of the library that wait for a person's word; hidden documents left out, the documents imported last first. */
export const readProposedPairs = (db: ReadDb): readonly Pair[] =>
  all(db, `SELECT p.document, p.other, p.role, p.state, p.at, p.by FROM pair_event p JOIN document d ON d.id = p.document JOIN document_state s ON s.document = p.document JOIN document_state o ON o.document = p.other WHERE p.state = 'proposed' AND s.hidden = 0 AND o.hidden = 0 AND p.id IN (${LAST}) ORDER BY d.imported_at DESC, p.document, p.other`).map((raw) => pairRow.parse(raw));

/** Documents in whose checks this one takes part. */
export const dependents = (db: ReadDb, other: DocumentId): readonly DocumentId[] =>
  all(db, `SELECT document, other, role, state, at, by FROM pair_event WHERE other = ? AND state = 'confirmed' AND id IN (${LAST}) ORDER BY document`, other).map((raw) => pairRow.parse(raw).document);

/** Appends what was proposed or decided; call inside `write()`. */
export function insertPairEvent(db: WriteDb, pair: Pair): void {
  run(db, 'INSERT INTO pair_event (document, other, role, state, at, by) VALUES (?, ?, ?, ?, ?, ?)', pair.document, pair.other, pair.role, pair.state, pair.at, pair.by);
}

/** Notes what a document says it is; call inside `write()`. */
export function writeBody(db: WriteDb, document: DocumentId, body: Body): void {
  run(db, 'INSERT INTO document_body (document, body) VALUES (?, ?) ON CONFLICT (document) DO UPDATE SET body = excluded.body', document, JSON.stringify(body));
}

/** What the documents of the library say they are; hidden ones and examples left out. */
export const readBodies = (db: ReadDb): readonly { readonly document: DocumentId; readonly body: Body }[] => {
  return all(db, 'SELECT b.document, b.body FROM document_body b JOIN document_state s ON s.document = b.document JOIN document d ON d.id = b.document WHERE s.hidden = 0 AND d.example = 0 ORDER BY b.document').map((raw) => bodyRow.parse(raw));
};

/** Documents of the library whose body was never noted: they came before pairs were known. */
export const withoutBody = (db: ReadDb): readonly DocumentId[] =>
  all(db, 'SELECT s.document FROM document_state s JOIN document d ON d.id = s.document LEFT JOIN document_body b ON b.document = s.document WHERE s.hidden = 0 AND d.example = 0 AND b.document IS NULL ORDER BY s.document').map((raw) => documentRow.parse(raw).document);
