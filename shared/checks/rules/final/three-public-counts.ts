import type { ColumnField } from '../../../model/table-meaning.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand } from '../../evaluation.ts';
import type { Figure } from '../../figure.ts';
import { totalLine } from '../../overview-lines.ts';
import { ABROAD, CARS, CARS_BOUGHT, CARS_KEPT, FOREIGN_GUESTS, GROUPS_ABROAD, PERSONS_ABROAD, RECEPTION, SENTENCE_END, THREE_PUBLIC_CHAPTER, VISITORS, VISITS } from '../../profiles/final-words.ts';
import type { Rule } from '../../rule.ts';

/** The money of a part and the counts that go with it. `strict`: no count without money. */
const PARTS: readonly { readonly field: ColumnField; readonly about: RegExp; readonly counts: readonly (readonly [string, RegExp])[]; readonly strict: boolean }[] = [
  { field: 'tp.abroad', about: ABROAD, counts: [['groups', GROUPS_ABROAD], ['persons', PERSONS_ABROAD]], strict: true },
  { field: 'tp.car_buy', about: CARS, counts: [['bought', CARS_BOUGHT]], strict: true },
  { field: 'tp.car_run', about: CARS, counts: [['kept', CARS_KEPT]], strict: false },
  { field: 'tp.host', about: RECEPTION, counts: [['visits', VISITS], ['visitors', VISITORS]], strict: true },
];

/** The count that a chapter states; null when it states none. */
function countIn(text: string, pattern: RegExp): number | null {
  const match = pattern.exec(text);
  const digits = match?.slice(1).find((group) => group !== undefined);
  return digits === undefined ? null : Number(digits);
}

function spentOn(context: CheckContext, field: ColumnField): Figure | null {
  const [table, ...more] = context.ofKind('f_three_public');
  const list = table && more.length === 0 ? table.lists[0] : undefined;
  const line = list && totalLine(list);
  const column = list && (list.column(field, 'final') ?? list.column(field));
  return list && line && column ? list.figure(line, column) : null;
}

/** F-13: 团组、人次, 购置数、保有量, 批次、人次 are told where money was spent, and none is counted where none was. */
export const finalThreePublicCounts: Rule = {
  id: 'final/three-public-counts',
  catalogue: 'F-13',
  sources: ['OP', 'GBC'],
  severity: 'error',
  must: 'law',
  profiles: ['final'],
  needs: ['three_public', 'text'],
  messages: ['count-missing', 'count-without-money'],
  *check(context) {
    const chapter = context.pieces.filter((piece) => piece.kind === 'body' && piece.section.some((heading) => THREE_PUBLIC_CHAPTER.test(heading)));
    const sentences = chapter.flatMap((piece) => piece.flat.replace(FOREIGN_GUESTS, '').split(SENTENCE_END));
    const [first] = chapter;
    if (!first) return;
    for (const { field, about, counts, strict } of PARTS) {
      const text = sentences.filter((sentence) => about.test(sentence)).join('\n');
      const spent = spentOn(context, field);
      if (!spent || spent.state === 'unreadable') continue;
      for (const [name, pattern] of counts) {
        const count = countIn(text, pattern);
        const some = !spent.value.isZero();
        const message = some && (count === null || count === 0) ? 'count-missing' : !some && strict && count !== null && count > 0 ? 'count-without-money' : null;
        const ref = first.ref(0, first.text.length);
        yield evaluation(finalThreePublicCounts, {
          state: message ? 'fail' : 'pass', message: message ?? 'count-missing', data: { what: `F13:${name}`, column: spent.column, actual: spent.text === '' ? '0' : spent.text, count: String(count ?? '') }, actual: count === null ? null : String(count),
          at: [...(ref ? [ref] : []), spent.ref], operands: [operand(spent, 'related')], address: [field, name],
        });
      }
    }
  },
};
