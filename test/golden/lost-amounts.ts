import type { Snapshot } from '../../shared/model/snapshot.ts';

const AMOUNT = /\d[\d,]*\.\d+|\d{1,3}(?:,\d{3})+/g;
const counted = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) for (const [amount] of text.matchAll(AMOUNT)) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  return counts;
};

/** Amounts of a source's text that stand nowhere in what was read, or that were read and stand nowhere in the source; empty when nothing is lost. */
export function lostAmounts(source: string, snapshot: Snapshot): { readonly lost: readonly string[]; readonly invented: readonly string[] } {
  const lines = snapshot.tables.flatMap((table) => [table.title, table.numberLine, table.unitLine, table.entityLine, ...table.notes].flatMap((line) => (line ? [line.text] : [])));
  const printed = counted([source]);
  const read = counted([...snapshot.tables.flatMap((table) => table.cells.map((cell) => cell.text)), ...lines, ...snapshot.paragraphs.map((paragraph) => paragraph.text), ...snapshot.furniture.map((line) => line.text)]);
  const more = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string[] => [...a].flatMap(([amount, count]) => (count > (b.get(amount) ?? 0) ? [`${amount} × ${count - (b.get(amount) ?? 0)}`] : []));
  return { lost: more(printed, read), invented: more(read, printed) };
}
