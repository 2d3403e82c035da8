import type { Paragraph, TextRun } from '../model/paragraph.ts';

/** The part [from, to) of a run, with the text's offsets moved by `shift`. */
function cut(run: TextRun, from: number, to: number, shift: number): TextRun[] {
  if (from >= to) return [];
  const { at } = run;
  const range = { start: from + shift, end: to + shift };
  switch (at.kind) {
    case 'page': return [{ ...range, at: { ...at, stops: at.stops.slice(from - run.start, to - run.start + 1) } }];
    case 'sheet': return [{ ...range, at }];
    case 'text': return [{ ...range, at: { ...at, offset: at.offset + from - run.start } }];
    case 'block': return [{ ...range, at: { ...at, offset: at.offset + from - run.start } }];
  }
}

/** A run's part stretched or shrunk to `length` characters: on a page they share its width, elsewhere what is too long has no place. */
function refill(run: TextRun, start: number, length: number): TextRun[] {
  const [first, last] = run.at.kind === 'page' ? [run.at.stops[0] ?? 0, run.at.stops.at(-1) ?? 0] : [0, 0];
  if (length === 0) return [];
  if (run.at.kind === 'page') return [{ start, end: start + length, at: { ...run.at, stops: Array.from({ length: length + 1 }, (_, index) => first + ((last - first) * index) / length) } }];
  const end = run.at.kind === 'sheet' ? start + length : start + Math.min(length, run.end - run.start);
  return [{ ...run, start, end }];
}

/**
 * A paragraph with the characters [start, start + before.length) replaced; null when it does not read `before` there.
 * Places follow: what stands around keeps its own, the new characters share the places of those they replace.
 */
export function correctText(paragraph: Paragraph, start: number, before: string, after: string): Paragraph | null {
  const end = start + before.length;
  if (paragraph.text.slice(start, end) !== before) return null;
  const shift = after.length - before.length;
  const inside = paragraph.runs.flatMap((run) => cut(run, Math.max(run.start, start), Math.min(run.end, end), 0));
  let placed = 0;
  const replaced = inside.flatMap((run, index) => {
    const left = after.length - placed;
    const length = index === inside.length - 1 ? left : Math.min(left, run.end - run.start);
    const filled = refill(run, start + placed, length);
    placed += length;
    return filled;
  });
  return {
    ...paragraph,
    text: paragraph.text.slice(0, start) + after + paragraph.text.slice(end),
    runs: [
      ...paragraph.runs.flatMap((run) => cut(run, run.start, Math.min(run.end, start), 0)),
      ...replaced,
      ...paragraph.runs.flatMap((run) => cut(run, Math.max(run.start, end), run.end, shift)),
    ],
  };
}
