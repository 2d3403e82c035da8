import { ECONOMIC_CODES } from '../../../classify/economic-codes.ts';
import type { CheckContext } from '../../context.ts';
import { economicFigure } from '../../economic-lines.ts';
import { OPEN_LIST, SUBJECT_LIST } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';
import { type Hit, hitsByKind } from '../../text-finding.ts';
import type { TextPiece } from '../../text-piece.ts';

/** Members of a list with their places. */
function* members(piece: TextPiece, match: RegExpExecArray): Iterable<{ readonly name: string; readonly start: number; readonly end: number }> {
  const list = match[1] ?? '';
  let at = match.index + match[0].length - list.length;
  for (const part of list.split(/[、,]/)) {
    const name = part.trim().replace(OPEN_LIST, '');
    yield { name, start: at, end: at + part.length };
    at += part.length + 1;
  }
}

function* hits(context: CheckContext, piece: TextPiece): Iterable<Hit> {
  const tables = context.all('gpb_basic');
  for (const match of piece.flat.matchAll(SUBJECT_LIST)) {
    for (const { name, start, end } of members(piece, match)) {
      const code = ECONOMIC_CODES[name];
      if (code === undefined || code.length < 5) continue;
      const figures = tables.flatMap((table) => economicFigure(table, code) ?? []);
      if (figures.every((figure) => figure.value.isZero())) yield { piece, start, end, message: 'no-money' };
    }
  }
}

/** N-10: subjects that the text lists under 人员经费 and 公用经费 have money in the table. */
export const narrativeEconomicLists: Rule = {
  id: 'narrative/economic-lists',
  catalogue: 'N-10',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims', 'gpb_basic'],
  messages: ['no-money'],
  *check(context) {
    const tables = context.all('gpb_basic');
    // Older documents and other forms call their subjects differently; then nothing can be said of any.
    const coded = tables.some((table) => table.lists.some((list) => list.lines.filter((line) => /^E:3\d{4}$/.test(line.key)).length >= 5));
    if (!coded || tables.length > 1) return;
    const pieces = context.pieces.filter((piece) => piece.kind === 'body');
    yield* hitsByKind(narrativeEconomicLists, context, 'no-money', pieces.flatMap((piece) => [...hits(context, piece)]), () => '');
  },
};
