import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { OPEN_MEMBER, UNIT_LIST, UNITS_COUNTED } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';
import type { TextPiece } from '../../text-piece.ts';
import { unitLines } from '../../unit-lines.ts';

/** Units of 收入总表 or 支出总表; null where those list none. */
function listed(context: CheckContext): number | null {
  for (const role of ['income', 'expenditure'] as const) {
    const codes = new Set(unitLines(context).filter((line) => context.all(role).includes(line.table) && line.code.length >= 6).map((line) => line.code));
    if (codes.size > 0) return codes.size;
  }
  return null;
}

function result(piece: TextPiece, match: RegExpExecArray, count: number, message: 'list' | 'table'): Evaluation {
  const at = piece.flat.indexOf(match[1] ?? '', match.index);
  const ref = piece.ref(at, at + (match[1] ?? '').length);
  return evaluation(narrativeUnitCount, {
    state: Number(match[1]) === count ? 'pass' : 'fail', message, data: { where: piece.where, text: match[0].slice(0, 40), stated: match[1] ?? '', count: String(count) }, actual: match[1] ?? '', expected: String(count), at: ref ? [ref] : [], address: [message],
  });
}

/** N-25: the stated number of budget units is the number listed after it, and the number of units in the tables. */
export const narrativeUnitCount: Rule = {
  id: 'narrative/unit-count',
  catalogue: 'N-25',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['list', 'table'],
  *check(context) {
    const units = listed(context);
    for (const piece of context.pieces) {
      if (piece.kind !== 'body') continue;
      for (const match of piece.flat.matchAll(UNIT_LIST)) {
        const list = (match[2] ?? '').replaceAll(/\([^()]*\)/g, '').trim();
        const names = list.split(/[、,]/).filter((name) => name.trim() !== '');
        if (!OPEN_MEMBER.test(list) && names.length >= 2) yield result(piece, match, names.length, 'list');
      }
      const match = UNITS_COUNTED.exec(piece.flat);
      if (match && units !== null) yield result(piece, match, units, 'table');
    }
  },
};
