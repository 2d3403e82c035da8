import { comparable } from '../../language/normalize.ts';
import type { Piece } from './cell-partition.ts';
import { nameCells, type NameRole } from './name-cells.ts';
import { figuresAtEnd, type SpacedLine } from './spaced-line.ts';
import { figureCell, type SpacedRow } from './spaced-row.ts';

/** What reading the rows of a table returns. `next` = first line that is no part of it. */
export interface SpacedBody {
  readonly rows: readonly SpacedRow[];
  readonly next: number;
  /** Lines of the head that later pages print again. */
  readonly repeated: readonly SpacedLine[];
}

/** Trust in the figures of a row that has fewer than the table has columns. */
export const SHORT_ROW = 0.3;

/** A row's words are spread over this many lines at most; more are running text. */
const MOST_LINES = 14;
/** Running text: a sentence that is no cell. */
const SENTENCE = /^[^\d].{24,}[。；]$/;

/** Pieces of a line's first tokens. */
export const piecesOf = (line: SpacedLine, count: number): Piece[] => line.tokens.slice(0, count).map((token, index) => ({ ...token, sameLine: index > 0, gap: line.gap }));

/** How many lines from `at` on print the head again, whole or in part, as later pages begin with. */
export function repeatedHead(lines: readonly SpacedLine[], at: number, head: readonly SpacedLine[]): number {
  const [first] = head;
  if (!lines[at]?.page || !first || comparable(lines[at].text) !== comparable(first.text)) return 0;
  const all = comparable(head.map((line) => line.text).join(''));
  let count = 1;
  while (all.includes(comparable(lines[at + count]?.text ?? '\n')) && figuresAtEnd(lines[at + count] ?? first) === 0) count += 1;
  return count;
}

/** Rows of a one-sided table: words until a line ends in all figures of a row. */
export function oneSidedRows(
  lines: readonly SpacedLine[], from: number, end: number, head: readonly SpacedLine[],
  shape: { readonly roles: readonly NameRole[]; readonly figures: number; readonly known: ReadonlySet<string> },
): SpacedBody {
  const { roles, figures, known } = shape;
  const unitCodes = lines.slice(from, end).flatMap((line) => line.tokens.flatMap((token) => (/^\d{6}$/.test(token.text) ? [token.text] : [])));
  const rows: SpacedRow[] = [];
  const repeated: SpacedLine[] = [];
  let words: Piece[] = [];
  let held = 0;
  let next = from;
  for (let at = from; at < end; at += 1) {
    const again = words.length === 0 ? repeatedHead(lines, at, head) : 0;
    if (again > 0) {
      repeated.push(...lines.slice(at, at + again));
      at += again - 1;
      continue;
    }
    const line = lines[at];
    if (!line) break;
    const count = Math.min(figuresAtEnd(line), figures);
    if (count === 0 || (count < figures && words.length === 0 && count === line.tokens.length)) {
      held += 1;
      if (held > MOST_LINES || SENTENCE.test(line.text.trim())) break;
      words.push(...piecesOf(line, line.tokens.length));
      continue;
    }
    const names = nameCells([...words, ...piecesOf(line, line.tokens.length - count)], roles, known, unitCodes);
    const values = line.tokens.slice(line.tokens.length - count).map(figureCell);
    // Blank figures leave no trace: which are missing is not known.
    const short = count < figures;
    rows.push([...names, ...values.map((value) => (short ? { ...value, confidence: SHORT_ROW } : value)), ...Array.from({ length: figures - count }, () => null)]);
    words = [];
    held = 0;
    next = at + 1;
  }
  return { rows, next, repeated };
}
