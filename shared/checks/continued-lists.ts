import type { Evaluation } from '../model/finding.ts';
import { checkSum } from './equation.ts';
import type { Figure } from './figure.ts';
import { mainColumn } from './overview-lines.ts';
import type { Rule } from './rule.ts';
import type { Line, ListReader, TableReader } from './table-reader.ts';

const codes = (list: ListReader): readonly string[] => list.lines.flatMap((line) => /^E:(\d+)$/.exec(line.key)?.[1] ?? []);
const totals = (list: ListReader): readonly Line[] => list.lines.filter((line) => line.role === 'total' || line.key.startsWith('USE:'));

/**
 * A list that goes on where the ones before it ended: in the middle of a class, or with a higher class while only one of both sides prints
 * the total of public money (its label may reach over both). 302 after a list of 301 alone begins the other half of the table.
 */
function continues(list: ListReader, before: readonly ListReader[]): boolean {
  const [first, last] = [codes(list)[0], before.flatMap(codes).at(-1)];
  if (first === undefined || last === undefined || first <= last) return false;
  if (first.length > 3) return before.flatMap(codes).includes(first.slice(0, 3));
  const [own, theirs] = [totals(list), before.flatMap(totals)];
  const open = own.length === 0 ? theirs : theirs.length === 0 ? own : [];
  return open.some((total) => total.key === 'USE:public') && last.slice(0, 3) !== '301';
}

/** The lists of a table, those together that are one list printed in several blocks (the nationwide form of basic expenditure). */
export function listBlocks(table: TableReader): readonly (readonly ListReader[])[] {
  const blocks: ListReader[][] = [];
  for (const list of table.lists) {
    const open = blocks.at(-1);
    if (open && continues(list, open)) open.push(list);
    else blocks.push([list]);
  }
  return blocks;
}

interface Placed {
  readonly line: Line;
  readonly figure: Figure;
}

/** Sums of one list printed in several blocks: each class = its subjects wherever they stand, the total = all classes. */
export function* blockSums(rule: Rule, lists: readonly ListReader[], message: string): Iterable<Evaluation> {
  const placed = lists.flatMap((list): readonly Placed[] => {
    const column = mainColumn(list);
    return column ? list.lines.filter((line) => !line.memo).map((line) => ({ line, figure: list.figure(line, column) })) : [];
  });
  const coded = (digits: number, within = ''): readonly Placed[] => placed.filter(({ line }) => /^E:\d+$/.test(line.key) && line.key.length === digits + 2 && line.key.startsWith(`E:${within}`));
  const sum = (printed: Figure, parts: readonly Placed[]): Evaluation | null =>
    parts.length === 0 || (printed.state === 'blank' && parts.every(({ figure }) => figure.state === 'blank')) ? null : checkSum(rule, printed, parts.map(({ figure }) => ({ figure })), { message });
  for (const { line, figure } of coded(3)) {
    const checked = sum(figure, coded(5, line.key.slice(2)));
    if (checked) yield checked;
  }
  for (const total of lists.flatMap(totals)) {
    const own = placed.find(({ line }) => line === total);
    const checked = own && sum(own.figure, coded(3));
    if (checked) yield checked;
  }
}
