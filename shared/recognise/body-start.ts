import { TOTAL } from './aligned-body.ts';
import type { Pitch } from './aligned-pitch.ts';
import type { Line } from './aligned-rows.ts';
import { isNumberingRow } from './header.ts';
import { centreOf, overlapOf, type Segment } from './segments.ts';

/** Texts of one wrapped cell begin, or are centred, at one x within this. */
const ALIGNED = 1.5;
/** Labels of a column that begin at one x: this many tell it from chance. */
const LABELS = 3;

const textsOf = (line: Line): string[] => line.segments.map((segment) => segment.text);

/** Column numbers, or a figure that is no year of a head. */
function isData(line: Line): boolean {
  return isNumberingRow(textsOf(line)) || line.segments.some((segment) => segment.figure && !/^(?:19|20)\d{2}$/.test(segment.text));
}

const sameCell = (a: Segment, b: Segment): boolean => overlapOf(a, b) > 0 && (Math.abs(a.x0 - b.x0) < ALIGNED || Math.abs(centreOf(a) - centreOf(b)) < ALIGNED);

/** True when every text of a line goes on in the lines below it: the upper lines of a wrapped label whose figures are centred beside it. */
function goesOnBelow(lines: readonly Line[], index: number, wrap: number): boolean {
  const line = lines[index];
  return line !== undefined && line.segments.every((segment) => lines.slice(index + 1).some((below) => below.baseline - line.baseline <= wrap && below.segments.some((other) => sameCell(segment, other))));
}

/** True when a line holds nothing but labels that begin where those of the body do: a row not filled in. */
function isLabelRow(line: Line, body: readonly Line[], head: readonly Line[]): boolean {
  const labels = body.flatMap((other) => other.segments.filter((segment) => !segment.figure));
  const flush = (segment: Segment): boolean => labels.filter((label) => Math.abs(label.x0 - segment.x0) < ALIGNED).length >= LABELS;
  const beside = (segment: Segment): boolean => body.some((other) => other.segments.some((figure) => figure.figure && overlapOf(figure, segment) > 0));
  // In a head at the left the first column's name begins there too, but it has other names beside it or under it.
  return head.length > 0 && line.segments.every((segment) => flush(segment) && !beside(segment)) && head.some((other) => other.segments.some((segment) => segment.x0 > Math.max(...line.segments.map((own) => own.x1))));
}

/** Index of the first line of the body: the first with column numbers or figures, and the lines that lead to it. −1 when nothing tells. */
export function bodyStart(lines: readonly Line[], rules: readonly number[], pitch: Pitch): number {
  let start = lines.findIndex(isData);
  // A table without figures still prints its total's name below the head.
  if (start < 0) {
    const total = lines.findIndex((line, index) => index > 0 && line.segments.every((segment) => TOTAL.test(segment.text)));
    if (total >= 0) return total;
    return rules.length > 0 ? lines.findIndex((line) => (rules.find((rule) => rule > (lines[0]?.baseline ?? 0)) ?? Number.POSITIVE_INFINITY) < line.baseline) : lines.length;
  }
  const numbered = (index: number): boolean => isNumberingRow(textsOf(lines[index] ?? { baseline: 0, size: 0, segments: [], anchor: false }));
  while (start > 0 && !numbered(start)) {
    const [above, line] = [lines[start - 1], lines[start]];
    if (!above || !line || rules.some((rule) => rule > above.baseline && rule < line.baseline)) break;
    const wrapped = line.baseline - above.baseline <= pitch.wrap && goesOnBelow(lines, start - 1, pitch.wrap);
    if (!wrapped && !isLabelRow(above, lines.slice(start), lines.slice(0, start - 1))) break;
    start -= 1;
  }
  return start;
}
