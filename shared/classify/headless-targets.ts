import { parseAmount } from '../money/parse-amount.ts';
import type { ColumnContent, ColumnField } from '../model/table-meaning.ts';
import { compact } from './compact.ts';
import type { GridText } from './grid-text.ts';
import type { HeadColumn } from './read-columns.ts';

const MEASURE = /^(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续(?:影响|发展|效益)?|(?:服务对象)?满意度)(?:指标)?[:：]/;
/** Fewer columns of measures may be any table's remarks. */
const LEAST_COLUMNS = 3;
/** What the columns of such tables are called where the head is printed: rows are told apart by their project. */
const PROJECT_HEAD = '项目名称';

/** True when the rows are those of a table of targets: cells that name their kind of measure, of several kinds. */
export const hasMeasures = (words: readonly string[]): boolean => new Set(words.flatMap((word) => MEASURE.exec(compact(word))?.[0] ?? [])).size >= LEAST_COLUMNS;

/**
 * The columns of a table of targets that lost its head (a part of a longer table, a word processor's dump): measures by what their cells
 * begin with, the amount left of the goal, names by their order. Null when the cells are no measures.
 */
export function headlessTargets(grid: GridText, rows: readonly number[]): readonly HeadColumn[] | null {
  const columns = Array.from({ length: grid.colCount }, (_, col) => rows.map((row) => compact(grid.own(row, col))).filter(Boolean));
  const share = (texts: readonly string[], test: (text: string) => boolean): boolean => texts.length > 0 && texts.filter(test).length >= texts.length * 0.6;
  const isMeasure = columns.map((texts) => share(texts, (text) => MEASURE.test(text)));
  const first = isMeasure.indexOf(true);
  if (isMeasure.filter(Boolean).length < LEAST_COLUMNS || first < 3) return null;
  const isNumber = (text: string): boolean => parseAmount(text) !== null;
  const amount = columns.findLastIndex((texts, col) => col < first && share(texts, isNumber));
  if (amount < 1) return null;
  const isSerial = columns[0]?.every((text, at) => /^\d{1,3}$/.test(text) && (at === 0 || Number(text) === Number(columns[0]?.[at - 1]) + 1)) ?? false;
  const names = columns.flatMap((texts, col) => (col < amount && share(texts, (text) => !isNumber(text)) ? [col] : []));
  const project = names.at(-1);
  return columns.map((texts, index): HeadColumn => {
    const as = (content: ColumnContent, field: ColumnField | null, path: readonly string[] = []): HeadColumn => ({ index, path, head: path, content, field, period: null });
    if (index === amount) return as('amount', 'amount');
    if (index > amount) return as('text', index < first ? 'goal' : 'indicator');
    if (index === 0 && isSerial) return as('serial', null);
    if (index === project) return as('label', null, [PROJECT_HEAD]);
    return share(texts, (text) => /^\d{3,9}$/.test(text)) ? as('unit_code', null) : as('unit_name', null);
  });
}
