import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ReadError } from '../read-error.ts';
import { displayNumber } from './displayed-number.ts';
import { checkExpansion, partsOf } from './package-limits.ts';
import { addressOf, type SheetCell, type SheetData, type SheetMerge } from './sheet-data.ts';

/** One element can say that a cell stands a million times; copies beyond these are left out and said so. */
const MOST_COPIES = 100_000;
/** Ruled blank cells beside or below the texts: more than a form has are the rest of the sheet. */
const MOST_BLANK_COLS = 100;
const MOST_BLANK_ROWS = 200;
const CHUNK = 1 << 20;
/** Parts of a table that are not its cells: former versions, drawings, notes over cells. */
const ASIDE: ReadonlySet<string> = new Set(['tracked-changes', 'forms', 'shapes', 'frame', 'custom-shape', 'g', 'annotation', 'content-validations']);

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

interface OpenCell {
  readonly attrs: Readonly<Record<string, string>>;
  readonly covered: boolean;
  lines: string[];
}

interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: SheetCell[];
  readonly merges: SheetMerge[];
  readonly hiddenRows: [number, number][];
  readonly hiddenCols: [number, number][];
  readonly comments: string[];
  row: number;
  col: number;
  nextCol: number;
  cut: boolean;
}

const within = (ranges: readonly (readonly [number, number])[], at: number): boolean => ranges.some(([from, to]) => at >= from && at < to);
const count = (attrs: Readonly<Record<string, string>>, name: string): number => Math.max(1, Number.parseInt(attrs[name] ?? '1', 10) || 1);

/** `of:=SUM([.B1:.B2])` as people write it. */
const formulaOf = (text: string): string => text.replace(/^(?:\w+:)?=/, '').replace(/\[([^\]]*)\]/g, (_, inner: string) => inner.replace(/(^|:)\./g, '$1').replace(/^\$?'?([^.']+)'?\./, "$1!"));

/** Reads the cells out of the document's XML as it streams by: only sheets stay in memory. */
class OdsReader {
  readonly sheets: SheetData[] = [];
  readonly #hiddenStyles = new Set<string>();
  readonly #ruledStyles = new Set<string>();
  #style = '';
  #sheet: OpenSheet | null = null;
  #rowCells: (OpenCell & { readonly col: number })[] = [];
  #rowRepeat = 1;
  #cell: OpenCell | null = null;
  #inParagraph = 0;
  #aside = 0;
  #nested = 0;
  #copies = 0;

  open(tag: SaxesTagPlain): void {
    const name = local(tag.name);
    const attrs = Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [local(key), value]));
    if (this.#aside > 0 || ASIDE.has(name)) {
      if (this.#aside === 0 && name === 'annotation' && this.#sheet) this.#sheet.comments.push(addressOf(this.#sheet.row, this.#sheet.col));
      this.#aside += 1;
      return;
    }
    const sheet = this.#sheet;
    switch (name) {
      case 'style': this.#style = attrs['name'] ?? ''; break;
      case 'table-properties': if (attrs['display'] === 'false') this.#hiddenStyles.add(this.#style); break;
      case 'table-cell-properties': if (Object.entries(attrs).some(([key, value]) => /^border/.test(key) && value !== 'none')) this.#ruledStyles.add(this.#style); break;
      case 'table':
        if (sheet) this.#nested += 1;
        else this.#sheet = { name: attrs['name'] ?? '', hidden: this.#hiddenStyles.has(attrs['style-name'] ?? '') || attrs['display'] === 'false', cells: [], merges: [], hiddenRows: [], hiddenCols: [], comments: [], row: 0, col: 0, nextCol: 0, cut: false };
        break;
      case 'table-column': {
        if (!sheet || this.#nested > 0) break;
        const columns = count(attrs, 'number-columns-repeated');
        if (/^(?:collapse|filter)$/.test(attrs['visibility'] ?? '')) sheet.hiddenCols.push([sheet.nextCol, sheet.nextCol + columns]);
        sheet.nextCol += columns;
        break;
      }
      case 'table-row':
        if (!sheet || this.#nested > 0) break;
        this.#rowRepeat = count(attrs, 'number-rows-repeated');
        if (/^(?:collapse|filter)$/.test(attrs['visibility'] ?? '')) sheet.hiddenRows.push([sheet.row, sheet.row + this.#rowRepeat]);
        sheet.col = 0;
        this.#rowCells = [];
        break;
      case 'table-cell':
      case 'covered-table-cell': if (sheet && this.#nested === 0) this.#cell = { attrs, covered: name === 'covered-table-cell', lines: [] }; break;
      case 'p': if (this.#cell && this.#nested === 0 && (this.#inParagraph += 1) === 1) this.#cell.lines.push(''); break;
      case 's': this.text(' '.repeat(Math.min(200, count(attrs, 'c')))); break;
      case 'tab': this.text(' '); break;
      case 'line-break': this.text('\n'); break;
    }
  }

  text(text: string): void {
    const cell = this.#cell;
    if (this.#aside > 0 || this.#inParagraph === 0 || !cell) return;
    cell.lines[cell.lines.length - 1] = (cell.lines.at(-1) ?? '') + text;
  }

  close(tagName: string): void {
    if (this.#aside > 0) {
      this.#aside -= 1;
      return;
    }
    const sheet = this.#sheet;
    switch (local(tagName)) {
      case 'p': this.#inParagraph = Math.max(0, this.#inParagraph - 1); break;
      case 'table-cell':
      case 'covered-table-cell':
        if (sheet && this.#cell && this.#nested === 0) {
          this.#rowCells.push({ ...this.#cell, col: sheet.col });
          sheet.col += count(this.#cell.attrs, 'number-columns-repeated');
          this.#cell = null;
        }
        break;
      case 'table-row':
        if (!sheet || this.#nested > 0) break;
        this.#endRow(sheet);
        sheet.row += this.#rowRepeat;
        break;
      case 'table':
        if (this.#nested > 0) this.#nested -= 1;
        else if (sheet) {
          const { name, hidden, cells, merges, comments, cut, hiddenRows, hiddenCols } = sheet;
          this.sheets.push({ name, hidden, cells, merges, comments, cut, hiddenRow: (row) => within(hiddenRows, row), hiddenCol: (col) => within(hiddenCols, col) });
          this.#sheet = null;
        }
        break;
    }
  }

  #endRow(sheet: OpenSheet): void {
    for (const cell of this.#rowCells) {
      if (cell.covered) continue;
      const made = cellOf(cell.attrs, cell.lines.join('\n'));
      const blank = made.text === '' && made.doubt === undefined;
      if (blank && !this.#ruledStyles.has(cell.attrs['style-name'] ?? '')) continue;
      const columns = Math.min(count(cell.attrs, 'number-columns-repeated'), blank ? MOST_BLANK_COLS : Infinity);
      const rows = Math.min(this.#rowRepeat, blank ? MOST_BLANK_ROWS : Infinity);
      for (let r = 0; r < rows && !sheet.cut; r += 1) {
        for (let c = 0; c < columns; c += 1) {
          this.#copies += 1;
          if (this.#copies > MOST_COPIES) {
            sheet.cut = true;
            break;
          }
          sheet.cells.push({ row: sheet.row + r, col: cell.col + c, ...made });
        }
      }
      const [rowSpan, colSpan] = [count(cell.attrs, 'number-rows-spanned'), count(cell.attrs, 'number-columns-spanned')];
      if (rowSpan * colSpan > 1) sheet.merges.push({ row: sheet.row, col: cell.col, rowSpan, colSpan });
    }
  }
}

function cellOf(attrs: Readonly<Record<string, string>>, text: string): Omit<SheetCell, 'row' | 'col'> {
  const formula = attrs['formula'] === undefined ? {} : { formula: formulaOf(attrs['formula']) };
  const type = attrs['value-type'];
  if (/^(?:#{3,}|Err:\d+|#[A-Z0-9/]+[!?]?)$/.test(text.trim())) return { text, numeric: false, doubt: 'without-value', ...formula };
  if (type === undefined && text === '' && attrs['formula'] !== undefined) return { text, numeric: false, doubt: 'without-value', ...formula };
  const value = Number(attrs['value']);
  if ((type !== 'float' && type !== 'percentage' && type !== 'currency') || attrs['value'] === undefined || !Number.isFinite(value)) return { text: text === '' ? (attrs['string-value'] ?? '') : text, numeric: false, ...formula };
  const number = displayNumber(value, type, text, false);
  return { text: number.text, numeric: true, ...(number.stored === null ? {} : { stored: number.stored }), ...(number.differs ? { doubt: 'stored-differs' as const } : {}), ...formula };
}

/** Sheets of .ods and .fods. Own reader: the library knows neither hidden parts nor limits for repeated cells of this format. */
export function odsSheets(bytes: Uint8Array): readonly SheetData[] {
  let xml = bytes;
  if (bytes[0] === 0x50) {
    checkExpansion(bytes);
    const parts = partsOf(bytes, /^(?:content|META-INF\/manifest)\.xml$/);
    const content = parts.get('content.xml');
    if (/encryption-data/.test(new TextDecoder().decode(parts.get('META-INF/manifest.xml') ?? new Uint8Array()))) throw new ReadError('password-needed', 'ODS');
    if (!content) throw new ReadError('damaged-file', 'ODS');
    xml = content;
  }
  const reader = new OdsReader();
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => { throw new ReadError('damaged-file', 'ODS'); });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', (tag) => reader.close(tag.name));
  const text = new TextDecoder().decode(xml);
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  return reader.sheets;
}
