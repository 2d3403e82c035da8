import { chineseNumber } from '../../../language/chinese-number.ts';
import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { NUMBERED_AMOUNT, ORDINALS } from '../../profiles/ordinals.ts';
import type { Rule } from '../../rule.ts';
import { serialGap } from '../../serial-gap.ts';
import { eachHit, type Hit } from '../../text-finding.ts';
import type { TextPiece } from '../../text-piece.ts';

interface Numbered {
  readonly piece: TextPiece;
  readonly rank: number;
  readonly number: number;
  readonly end: number;
}

function numbered(piece: TextPiece): Numbered | null {
  for (const [rank, { pattern }] of ORDINALS.entries()) {
    const match = pattern.exec(piece.flat);
    const number = match ? chineseNumber(match[1] ?? '') : null;
    if (match && number !== null) return { piece, rank, number, end: match[0].length };
  }
  return null;
}

const pageOf = (piece: TextPiece): number | null => {
  const ref = piece.ref(0, piece.text.length);
  return ref?.kind === 'source' && ref.place.kind === 'page' ? ref.place.page : null;
};

/** Numbers that stand at the head of a table's texts: a heading right above a table is read as its title. */
function inTables(context: CheckContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const piece of context.pieces) {
    if (piece.table === null) continue;
    const own = numbered(piece);
    if (own) found.add(`${own.rank}/${own.number}`);
  }
  return found;
}

const sectionKey = (piece: TextPiece, rank: number): string => `${rank}/${piece.section.join('>')}`;

/** Lists with figures at the end of their lines: rows of a table that could not be made out, two lists side by side among them. */
function rowLists(context: CheckContext): ReadonlySet<string> {
  return new Set(context.pieces.flatMap((piece) => {
    const own = NUMBERED_AMOUNT.test(piece.flat) ? numbered(piece) : null;
    return own ? [sectionKey(piece, own.rank)] : [];
  }));
}

const tablePages = (context: CheckContext): readonly number[] => context.tables.flatMap((table) => table.table.fragments.flatMap((fragment) => (fragment.kind === 'page' ? [fragment.page] : [])));

function* hits(context: CheckContext): Iterable<Hit> {
  const tables = inTables(context);
  const rows = rowLists(context);
  const pages = new Set(context.ask(tablePages));
  const last: (Numbered | undefined)[] = [];
  for (const piece of context.pieces) {
    if (piece.kind !== 'body' && piece.kind !== 'heading') continue;
    const own = numbered(piece);
    if (!own || rows.has(sectionKey(piece, own.rank))) continue;
    const before = last[own.rank];
    last.length = own.rank;
    last[own.rank] = own;
    if (!before || own.number === 1 || own.number === before.number + 1 || before.piece.section.join('>') !== piece.section.join('>')) continue;
    if (own.number === before.number && before.piece.text !== piece.text) yield { piece, start: 0, end: own.end, message: 'repeated', data: { before: before.piece.text.slice(0, 20) }, also: before.piece.ref(0, before.end) };
    if (own.number !== before.number + 2 || tables.has(`${own.rank}/${before.number + 1}`)) continue;
    const [from, to] = [pageOf(before.piece), pageOf(piece)];
    // What stands on a page with a table may have been read as part of it.
    if (from !== null && to !== null && [...pages].some((page) => page >= from && page <= to)) continue;
    yield { piece, start: 0, end: own.end, message: 'gap', severity: own.rank <= 1 ? 'warning' : 'notice', data: { before: before.piece.text.slice(0, 20) }, also: before.piece.ref(0, before.end) };
  }
}

/** Running numbers of a table's lines. A line withheld leaves a gap as well as one that was lost, so alone it is a hint; beside a sum that is short it explains it. */
function* rowsMissing(context: CheckContext): Iterable<Evaluation> {
  for (const table of context.tables) {
    const gap = serialGap(table);
    if (gap === null) continue;
    const data = { table: table.title, head: gap.head, missing: String(gap.missing), before: String(gap.missing - 1), after: String(gap.missing + 1) };
    yield evaluation(textNumbering, { state: 'fail', severity: 'notice', message: 'row-missing', data, at: [gap.after, gap.before], actual: data.after, expected: data.missing, address: ['row-missing', table.name] });
  }
}

/** numbers of headings, lists and lines of tables follow each other. */
export const textNumbering: Rule = {
  id: 'text/numbering',
  catalogue: 'Q-07',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['repeated', 'gap', 'row-missing'],
  *check(context) {
    yield* eachHit(textNumbering, context, 'gap', hits(context));
    yield* rowsMissing(context);
  },
};
