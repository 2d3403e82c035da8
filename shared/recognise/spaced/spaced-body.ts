import { comparable } from '../../language/normalize.ts';
import type { Piece } from './cell-partition.ts';
import { nameCells, type NameRole } from './name-cells.ts';
import { opensRow } from './opens-row.ts';
import { figuresAtEnd, type SpacedLine } from './spaced-line.ts';
import { placeBySums } from './place-by-sums.ts';
import { figureCell, type SpacedCell, type SpacedRow } from './spaced-row.ts';

/** What reading the rows of a table returns. `next` = first line that is no part of it. */
export interface SpacedBody {
  readonly rows: readonly SpacedRow[];
  readonly next: number;
  /** Lines of the head that later pages print again. */
  readonly repeated: readonly SpacedLine[];
}

/** Trust in the figures of a row that has fewer than the table has columns. */
export const SHORT_ROW = 0.3;
/** Trust where the sums leave one place only. */
const PROVEN = 0.9;

/** A row's words are spread over this many lines at most; more are running text. */
const MOST_LINES = 14;
/** Lines without figures above a row's own that may as well be rows of their own. */
const GLUED_LINES = 2;
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

/** Codes in columns of their own (类 款 项), their name wrapped onto lines below: 210 11 03. */
const codesAlone = (line: SpacedLine, codes: number): boolean => codes > 1 && line.tokens.length > 1 && line.tokens.length <= codes && line.tokens.every((token, index) => (index === 0 ? /^\d{3}$/ : /^\d{2}$/).test(token.text));

interface RawRow {
  readonly names: SpacedRow;
  readonly values: readonly SpacedCell[];
  /** So many lines above that the name may hold other rows. */
  readonly glued: boolean;
}

/** Rows of a one-sided table: words until a line ends in all figures of a row. */
export function oneSidedRows(
  lines: readonly SpacedLine[], from: number, end: number, head: readonly SpacedLine[],
  shape: { readonly roles: readonly NameRole[]; readonly figures: number; readonly known: ReadonlySet<string>; /** True when the first figure of a row is its whole. */ readonly wholeFirst: boolean },
): SpacedBody {
  const { roles, figures, known } = shape;
  const unitCodes = lines.slice(from, end).flatMap((line) => line.tokens.flatMap((token) => (/^\d{6}$/.test(token.text) ? [token.text] : [])));
  const codes = roles.filter((role) => role === 'code').length;
  const raw: RawRow[] = [];
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
    const count = codesAlone(line, codes) ? 0 : Math.min(figuresAtEnd(line), figures);
    // The names held so far are a row without figures.
    if (opensRow(line.tokens[0]?.text ?? '', words)) {
      raw.push({ names: nameCells(words, roles, known, unitCodes), values: [], glued: false });
      words = [];
      held = 0;
    }
    if (count === 0 && at === end - 1 && words.length === 0 && /^(?:合计|总计)$/.test(comparable(line.text))) {
      raw.push({ names: nameCells(piecesOf(line, line.tokens.length), roles, known, unitCodes), values: [], glued: false });
      next = at + 1;
      continue;
    }
    if (count === 0 || (count < figures && roles.length > 0 && words.length === 0 && count === line.tokens.length)) {
      held += 1;
      if (held > MOST_LINES || SENTENCE.test(line.text.trim())) break;
      words.push(...piecesOf(line, line.tokens.length));
      continue;
    }
    const names = nameCells([...words, ...piecesOf(line, line.tokens.length - count)], roles, known, unitCodes);
    raw.push({ names, values: line.tokens.slice(line.tokens.length - count).map(figureCell), glued: held >= GLUED_LINES });
    words = [];
    held = 0;
    next = at + 1;
  }
  return { rows: placed(raw, roles, figures, shape.wholeFirst), next, repeated };
}

/** A blank beside figures whose columns are not known: it may hold one of them. */
export const unplacedBlank = (beside: SpacedCell | undefined, certain = false): SpacedCell | null => (certain || !beside ? null : { text: '', start: beside.start, end: beside.start, confidence: SHORT_ROW });

/** Figures into their columns: by order where a row has them all, by sums where they prove it, else from the left and doubted. */
function placed(raw: readonly RawRow[], roles: readonly NameRole[], figures: number, wholeFirst: boolean): SpacedRow[] {
  const codeOf = (names: SpacedRow): string | null => names.flatMap((cell, col) => (cell && roles[col] === 'code' ? [cell.text] : [])).join('') || null;
  const placements = placeBySums(raw.map(({ names, values }) => ({
    code: codeOf(names), total: names.some((cell) => cell !== null && /^(?:合计|总计)$/.test(comparable(cell.text))), figures: values.map((value) => value.text),
  })), figures);
  return raw.map(({ names, values, glued }, at) => {
    const whole = wholeFirst && !glued;
    const proven = placements[at] ?? null;
    const open = proven === null && values.length > 0;
    // Where a row's figures may stand elsewhere, its blanks are no less doubtful than its figures.
    const cells: (SpacedCell | null)[] = Array.from({ length: figures }, (_, col) => (open ? unplacedBlank(values[0], col === 0 && whole) : null));
    values.forEach((value, step) => { cells[proven?.[step] ?? step] = values.length === figures || (open && step === 0 && whole) ? value : { ...value, confidence: proven === null ? SHORT_ROW : PROVEN }; });
    return [...names, ...cells];
  });
}
