import type { OtherReading } from '../../../shared/model/table-grid.ts';
import type { SeenLine } from './ctc.ts';
import { figureForm, isUngrouped, meantFigure, mendedFigure, plainFigure, withoutSpecks } from './number-grammar.ts';

/** Why a reading is not to be trusted: breaks the grammar of amounts, came out differently, was never sure, has ink but no reading, reaches over its cell's edge, has something drawn over it. */
export type DoubtReason = 'grammar' | 'readings-differ' | 'unsure' | 'unread' | 'cut-off' | 'marked';

/** What several readings of one piece come to. `others`: the readings that differ from `line`, likeliest first, each once. */
export interface Settled {
  readonly line: SeenLine;
  readonly doubt: DoubtReason | null;
  readonly others: readonly OtherReading[];
}

/** Figures whose likeliest reading is less sure than this stay doubtful even where all readings agree. */
const FIGURE_DOUBT = 0.9;

const round = (share: number): number => Math.round(share * 1000) / 1000;

function othersThan(text: string, readings: readonly SeenLine[]): OtherReading[] {
  const own = meantFigure(text);
  const byText = Map.groupBy(readings.filter((line) => line.text.trim() !== '' && meantFigure(line.text) !== own), (line) => meantFigure(line.text));
  return [...byText].map(([other, lines]): OtherReading => ({ text: other, confidence: round(Math.max(...lines.map((line) => line.sure))), by: 'picture' })).toSorted((a, b) => b.confidence - a.confidence);
}

/** Readings that agree were taken of different pictures: each leaves the other's share of doubt. */
function agreed(best: SeenLine, all: readonly SeenLine[]): SeenLine {
  const raise = (sure: number): number => 1 - all.reduce((doubt, line) => (line === best ? doubt : doubt * (1 - line.sure)), 1 - sure);
  return { ...best, sure: raise(best.sure), chars: best.chars.map((char) => ({ ...char, sure: raise(char.sure) })) };
}

/**
 * Settles several readings of one figure, the first one first: a sound form that all readings give stands, and is surer for it;
 * anything else keeps the likeliest with its doubt. `grouped`: the column's other figures have commas.
 */
export function settleFigure(readings: readonly SeenLine[], grouped: boolean): Settled {
  const [first] = readings;
  if (!first) throw new Error('a figure without a reading');
  const sound = readings.filter((line) => figureForm(line.text) === 'sound' && !(grouped && isUngrouped(line.text)));
  const votes = Map.groupBy(sound, (line) => meantFigure(line.text));
  const best = [...votes.values()].toSorted((a, b) => b.length - a.length || Math.max(...b.map((line) => line.sure)) - Math.max(...a.map((line) => line.sure)))[0];
  if (best) {
    const likeliest = best.toSorted((a, b) => b.sure - a.sure)[0] ?? first;
    const meant = meantFigure(likeliest.text);
    // A speck beside the figure or a point taken for a colon is no other figure, as long as two readings are free of it.
    const unanimous = best.length >= Math.min(2, readings.length) && readings.every((line) => meantFigure(line.text) === meant);
    const doubt: DoubtReason | null = !unanimous ? 'readings-differ' : likeliest.sure < FIGURE_DOUBT ? 'unsure' : null;
    return { line: unanimous ? agreed(likeliest, best) : likeliest, doubt, others: othersThan(likeliest.text, readings) };
  }
  // A single character such as the Chinese one stays what it was first taken for, and so do words with a digit in them.
  if (!/\d/.test(first.text) || figureForm(first.text) === 'none') return { line: first, doubt: null, others: [] };
  const line = mendedLine(first);
  return { line, doubt: 'grammar', others: othersThan(line.text, readings) };
}

/** The line with its separators and look-alikes put right where only they are at fault, and without marks stuck to its ends; else as it is. */
function mendedLine(line: SeenLine): SeenLine {
  const chars = line.chars.filter((char) => char.text.trim() !== '');
  while (chars.length > 0 && withoutSpecks(chars.at(-1)?.text ?? '') === '') chars.pop();
  while (chars.length > 0 && withoutSpecks(chars[0]?.text ?? '') === '') chars.shift();
  const text = plainFigure(chars.map((char) => char.text).join(''));
  const mended = figureForm(text) === 'sound' ? text : mendedFigure(text);
  if (mended === null || mended.length !== chars.length) return line;
  return { ...line, text: mended, chars: chars.map((char, index) => ({ ...char, text: mended[index] ?? char.text })) };
}
