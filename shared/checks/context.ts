import type { Claim } from '../model/claim.ts';
import type { Partner, PartnerRole } from '../model/partner.ts';
import type { TableId } from '../model/ids.ts';
import type { Ref } from '../model/ref.ts';
import type { TableKind } from '../model/table-kind.ts';
import type { DocumentView } from '../model/view.ts';
import { inReadingOrder } from '../view/reading-order.ts';
import { claimFigure, type Figure } from './figure.ts';
import { TABLE_ROLES } from './profiles/table-roles.ts';
import type { Profile, TableRole } from './rule.ts';
import { readTable, type TableReader } from './table-reader.ts';
import { piecesOf, type TextPiece } from './text-piece.ts';

/** Another document that takes part in the run, ready for the same questions. */
export interface PartnerContext {
  readonly partner: Partner;
  readonly context: CheckContext;
}

/** What rules may ask of a document. Built once for a run. */
export interface CheckContext {
  readonly view: DocumentView;
  readonly profiles: readonly Profile[];
  readonly tables: readonly TableReader[];
  /** The table with this id, null when the document has none. */
  tableOf(id: TableId): TableReader | null;
  /** Every printed text of the document in reading order: paragraphs, then captions, notes and worded cells of the tables. */
  readonly pieces: readonly TextPiece[];
  /** The paragraph that a claim stands in; null for claims of documents without running text. */
  paragraphOf(claim: Claim): TextPiece | null;
  /** Tables of a role in reading order, whether budget or final. */
  all(role: TableRole): readonly TableReader[];
  ofKind(...kinds: readonly TableKind[]): readonly TableReader[];
  /**
   * Tables to compare with each other: one of each role, or as many of both, taken in order (a document with several units'
   * sets of tables). Unequal numbers cannot be paired without guessing and give nothing.
   */
  pairs(a: TableRole, b: TableRole): readonly (readonly [TableReader, TableReader])[];
  /** The figure a reference points at, null when it is no amount of a known line. */
  figureAt(ref: Ref): Figure | null;
  claim(claim: Claim): Figure;
  /** Claims of the same sentence and subject, the claim itself included. */
  statement(claim: Claim): readonly Claim[];
  /** Section, subject and measure of a claim with a counter among equals: its stable name. */
  claimAddress(claim: Claim): string;
  /**
   * A list computed from the document by `question`, always the same function. A rule that needs little of many tables asks for just that:
   * it runs again after an edit only when the list differs, so its items are texts, numbers or objects that outlive edits elsewhere.
   */
  ask<Item>(question: (context: CheckContext) => readonly Item[]): readonly Item[];
  /** Other documents in a role, in the order given; empty when there is none. */
  partners(role: PartnerRole): readonly PartnerContext[];
}

/** Stable names and statements of a document's claims. */
interface ClaimIndex {
  readonly addresses: ReadonlyMap<string, string>;
  readonly statements: ReadonlyMap<string, readonly Claim[]>;
  readonly byId: ReadonlyMap<string, Claim>;
}

const indexes = new WeakMap<readonly Claim[], ClaimIndex>();

/** An edit of a figure leaves the claims as they are, and what is known of them with it. */
function indexOf(claims: readonly Claim[]): ClaimIndex {
  const known = indexes.get(claims);
  if (known) return known;
  const index: ClaimIndex = { addresses: claimAddresses(claims), statements: grouped(claims, (claim) => claim.statement), byId: new Map(claims.map((claim) => [claim.id, claim])) };
  indexes.set(claims, index);
  return index;
}

function claimAddresses(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    claims.map((claim) => {
      const { subject } = claim;
      const about = [subject.table, subject.side, subject.row ?? subject.chain.join('>'), subject.field].map((part) => part ?? '').join(',');
      const base = ['text', claim.section.at(-1) ?? '', about || subject.label, claim.measure, claim.period].join(':');
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      return [claim.id, count > 1 ? `${base}#${count}` : base];
    }),
  );
}

/** Groups once, so that asking is a lookup: a document can have thousands of claims. */
function grouped<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? [];
    group.push(item);
    groups.set(key(item), group);
  }
  return groups;
}

/**
 * Indexes a view for a run of the rules. `earlier` are the pieces of the document before an edit: texts that did not change stay the
 * same objects, by which rules that read them are known to have nothing new to say.
 */
export function createContext(given: DocumentView, partners: readonly Partner[] = [], earlier: readonly TextPiece[] = []): CheckContext {
  const tablesInOrder = inReadingOrder(given.tables);
  const view = tablesInOrder === given.tables ? given : { ...given, tables: tablesInOrder };
  const ordinals = new Map<string, number>();
  const tables = view.tables.map((table) => {
    const ordinal = (ordinals.get(table.kind) ?? 0) + 1;
    ordinals.set(table.kind, ordinal);
    return readTable(table, ordinal);
  });
  const byKind = grouped(tables, (reader) => reader.table.kind);
  const ofKind = (...kinds: readonly TableKind[]): readonly TableReader[] => [...new Set(kinds)].flatMap((kind) => byKind.get(kind) ?? []);
  const profiles: readonly Profile[] = view.facts.kind === 'unknown' ? ['budget', 'final'] : [view.facts.kind];
  const byId = new Map(tables.map((reader) => [reader.table.id, reader]));
  const { addresses, statements, byId: claims } = indexOf(view.claims);
  let pieces: readonly TextPiece[] | null = null;
  let others: readonly PartnerContext[] | null = null;
  const order = new Map(view.paragraphs.map((paragraph, i) => [paragraph.id, i]));
  const claimAddress = (claim: Claim): string => addresses.get(claim.id) ?? claim.id;
  const context: CheckContext = {
    view,
    profiles,
    tables,
    tableOf: (id) => byId.get(id) ?? null,
    get pieces() { return (pieces ??= piecesOf(view, earlier)); },
    // Paragraphs come first among the pieces, in their own order.
    paragraphOf: (claim) => {
      const at = order.get(claim.paragraph);
      return at === undefined ? null : (context.pieces[at] ?? null);
    },
    ofKind,
    all: (role) => ofKind(TABLE_ROLES[role].budget, TABLE_ROLES[role].final),
    pairs: (a, b) =>
      (['budget', 'final'] as const).flatMap((profile) => {
        // Tables that are called alike in both kinds of document are paired once.
        if (profile === 'final' && TABLE_ROLES[a].final === TABLE_ROLES[a].budget && TABLE_ROLES[b].final === TABLE_ROLES[b].budget) return [];
        const left = ofKind(TABLE_ROLES[a][profile]);
        const right = ofKind(TABLE_ROLES[b][profile]);
        if (left.length !== right.length) return [];
        return left.flatMap((table, i) => {
          const other = right[i];
          return other ? [[table, other] as const] : [];
        });
      }),
    figureAt: (ref) => {
      if (ref.kind === 'claim') {
        const claim = claims.get(ref.claim);
        return claim ? claimFigure(claim, claimAddress(claim)) : null;
      }
      return ref.kind === 'cell' ? (byId.get(ref.table)?.figureAt(ref.row, ref.col) ?? null) : null;
    },
    claim: (claim) => claimFigure(claim, claimAddress(claim)),
    statement: (claim) => statements.get(claim.statement) ?? [claim],
    claimAddress,
    ask: (question) => question(context),
    partners: (role) => (others ??= partners.map((partner) => ({ partner, context: contextOf(partner.view) }))).filter(({ partner }) => partner.role === role),
  };
  return context;
}

const contexts = new WeakMap<DocumentView, CheckContext>();

/** Another document is read once, however often the one beside it is checked. */
function contextOf(view: DocumentView): CheckContext {
  const known = contexts.get(view) ?? createContext(view);
  contexts.set(view, known);
  return known;
}
