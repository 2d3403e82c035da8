import { groupScore, leafScore } from './head-words.ts';

/** A head text with its place in the grid. */
export interface HeadCell {
  /** Index of the text. */
  readonly phrase: number;
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** More texts are no head of a disclosure; the search grows with their square. */
const MOST_TEXTS = 40;
/** Groups of disclosures have fewer columns right below them. */
const MOST_CHILDREN = 14;

/** Children of each text of a row: [from, to) of the next row; null = the text is a column of its own. */
type Assignment = readonly (readonly [number, number] | null)[];

interface Fit {
  readonly score: number;
  readonly parts: Assignment;
}

/** The best way to hang all texts of the lower row under exactly `groups` texts of the upper row; null when there is none. */
function hang(texts: readonly string[], scores: Map<number, number>, upper: readonly [number, number], lower: readonly [number, number], groups: number): Fit | null {
  const width = lower[1] - lower[0];
  if (upper[1] - upper[0] < groups || width < groups || width > groups * MOST_CHILDREN) return null;
  const memo = new Map<number, Fit | null>();
  const from = (at: number, used: number, left: number): Fit | null => {
    if (at === upper[1]) return used === width && left === 0 ? { score: 0, parts: [] } : null;
    const key = (at * 64 + used) * 16 + left;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const text = texts[at] ?? '';
    let best: Fit | null = null;
    const offer = (own: number, part: readonly [number, number] | null, rest: Fit | null): void => {
      if (rest && (!best || own + rest.score > best.score)) best = { score: own + rest.score, parts: [part, ...rest.parts] };
    };
    // Texts left over for no group, or groups left over for no text: nothing fits.
    if (left > upper[1] - at || width - used < left || (left === 0 && used < width)) {
      memo.set(key, null);
      return null;
    }
    const alone = scores.get(-1 - at) ?? leafScore(text);
    scores.set(-1 - at, alone);
    offer(alone, null, from(at + 1, used, left));
    if (left > 0) {
      for (let count = 1; used + count <= width && count <= MOST_CHILDREN; count += 1) {
        const begin = lower[0] + used;
        const key = (at * 100 + begin) * 100 + count;
        const score = scores.get(key) ?? groupScore(text, texts.slice(begin, begin + count));
        scores.set(key, score);
        offer(score, [begin, begin + count], from(at + 1, used + count, left - 1));
      }
    }
    memo.set(key, best);
    return best;
  };
  return from(upper[0], 0, groups);
}

/** Lays the rows of texts out: groups as wide as their columns, single columns down to the last row. */
function layOut(rows: readonly (readonly [number, number])[], parts: readonly Assignment[]): HeadCell[] {
  const cells: HeadCell[] = [];
  const place = (row: number, phrase: number, col: number): number => {
    const [begin = 0] = rows[row] ?? [];
    const below = parts[row]?.[phrase - begin] ?? null;
    if (!below) {
      cells.push({ phrase, row, col, rowSpan: rows.length - row, colSpan: 1 });
      return 1;
    }
    let width = 0;
    for (let child = below[0]; child < below[1]; child += 1) width += place(row + 1, child, col + width);
    cells.push({ phrase, row, col, rowSpan: 1, colSpan: width });
    return width;
  };
  let col = 0;
  for (let phrase = rows[0]?.[0] ?? 0; phrase < (rows[0]?.[1] ?? 0); phrase += 1) col += place(0, phrase, col);
  return cells.sort((a, b) => a.row - b.row || a.col - b.col);
}

/**
 * A flattened head as a tree. Dumps print head cells row by row, a merged cell with the row that it begins in; what is lost is where
 * rows end and which columns a group covers. The tree with `columns` leaves whose groups fit their children best wins.
 * `scores` may be shared by calls on the same texts; `firstRow` = how many texts the first row has, where that is known.
 */
export function headTree(texts: readonly string[], columns: number, scores = new Map<number, number>(), firstRow: number | null = null): { readonly score: number; readonly cells: readonly HeadCell[] } | null {
  const count = texts.length;
  const groups = count - columns;
  if (groups < 0 || columns < 2 || count > MOST_TEXTS) return null;
  if (groups === 0) return { score: texts.reduce((sum, text) => sum + leafScore(text), 0), cells: layOut([[0, count]], [texts.map(() => null)]) };
  let best: { readonly score: number; readonly cells: () => HeadCell[] } | null = null;
  for (let first = firstRow ?? 1; first < (firstRow === null ? count : Math.min(count, firstRow + 1)); first += 1) {
    const two = hang(texts, scores, [0, first], [first, count], groups);
    if (two && (!best || two.score > best.score)) {
      const leaves: Assignment = texts.slice(first).map(() => null);
      best = { score: two.score, cells: () => layOut([[0, first], [first, count]], [two.parts, leaves]) };
    }
    for (let second = first + 1; second < count && groups > 1; second += 1) {
      for (let upper = 1; upper < groups; upper += 1) {
        const top = hang(texts, scores, [0, first], [first, second], upper);
        const low = top && hang(texts, scores, [first, second], [second, count], groups - upper);
        if (!top || !low || (best && top.score + low.score <= best.score)) continue;
        const leaves: Assignment = texts.slice(second).map(() => null);
        best = { score: top.score + low.score, cells: () => layOut([[0, first], [first, second], [second, count]], [top.parts, low.parts, leaves]) };
      }
    }
  }
  return best ? { score: best.score, cells: best.cells() } : null;
}

/** The best tree over rows whose texts are known, and what a given tree is worth; null when the texts cannot make `columns` columns. */
export function treeOfRows(texts: readonly string[], rows: readonly (readonly [number, number])[], columns: number): { readonly score: number; readonly cells: readonly HeadCell[] } | null {
  const groups = texts.length - columns;
  const scores = new Map<number, number>();
  if (groups < 1 || rows.length < 2 || rows.length > 3) return null;
  const [top, middle, low] = rows;
  if (!top || !middle) return null;
  const leaves = (row: readonly [number, number]): Assignment => texts.slice(row[0], row[1]).map(() => null);
  if (!low) {
    const fit = hang(texts, scores, top, middle, groups);
    return fit && { score: fit.score, cells: layOut(rows, [fit.parts, leaves(middle)]) };
  }
  let best: { readonly score: number; readonly cells: readonly HeadCell[] } | null = null;
  for (let upper = 1; upper < groups; upper += 1) {
    const first = hang(texts, scores, top, middle, upper);
    const second = first && hang(texts, scores, middle, low, groups - upper);
    if (first && second && (!best || first.score + second.score > best.score)) best = { score: first.score + second.score, cells: layOut(rows, [first.parts, second.parts, leaves(low)]) };
  }
  return best;
}
