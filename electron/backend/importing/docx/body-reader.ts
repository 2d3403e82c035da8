import { BlockWriter, joinLines } from './block-writer.ts';
import { gridFromEdges } from './grid-lines.ts';
import { InlineReader, type InlineContext } from './inline-text.ts';
import { ListCounter } from './list-counter.ts';
import type { Numbering } from './numbering.ts';
import { outlineOf } from './styles.ts';
import { inside, rowsWithEdges, rowState } from './table-rows.ts';
import { childOf, isOn, valueOf, type XmlNode } from './xml-node.ts';

/** A paragraph as printed: its label, its lines, what hangs on it. */
interface ReadParagraph {
  readonly label: string;
  readonly lines: readonly string[];
  readonly boxes: readonly XmlNode[];
  /** 1 = outermost heading; null = body text. */
  readonly level: number | null;
  /** Its end was deleted: it runs on in the next paragraph. */
  readonly runsOn: boolean;
}

const DEEPEST_LEVEL = 9;

/** Reads the blocks of a story (body, header, footnote, text box) in reading order. */
export class BodyReader {
  readonly writer = new BlockWriter();
  readonly #context: InlineContext;
  readonly #numbering: Numbering;
  readonly #counter = new ListCounter();
  /** Lines of a paragraph whose end mark is deleted. */
  #pending: string[] = [];

  constructor(context: InlineContext, numbering: Numbering) {
    this.#context = context;
    this.#numbering = numbering;
  }

  /** One child of the body. Wrappers count as the blocks in them. */
  topLevel(node: XmlNode): void {
    if (node.name === 'w:p' || node.name === 'w:tbl') {
      this.writer.begin();
      this.#block(node);
    } else if (node.name === 'w:altChunk') this.#context.notes.objects += 1;
    else if (!/^w:(?:sectPr|sdtPr|sdtEndPr|customXmlPr|tcPr|del|moveFrom)$/.test(node.name)) for (const child of node.children) this.topLevel(child);
  }

  #block(node: XmlNode): void {
    if (node.name === 'w:p') this.#paragraph(node);
    else if (node.name === 'w:tbl') this.#table(node);
    else if (node.name === 'w:altChunk') this.#context.notes.objects += 1;
    else if (!/^w:(?:sectPr|sdtPr|sdtEndPr|customXmlPr|tcPr|del|moveFrom)$/.test(node.name)) for (const child of node.children) this.#block(child);
  }

  #read(node: XmlNode, inCell: boolean): ReadParagraph {
    const properties = childOf(node, 'w:pPr');
    const mark = childOf(properties, 'w:rPr');
    const styleId = valueOf(properties, 'w:pStyle');
    const style = styleId === undefined ? this.#context.styles.standard : this.#context.styles.of(styleId);
    const { lines, boxes } = new InlineReader(this.#context, style.hidden).read(node);
    const empty = lines.every((line) => line.trim() === '');
    const deleted = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
    // An empty numbered paragraph prints its number: the serial numbers of a table; in running text nobody sees it as text.
    const gone = empty && (deleted || isOn(mark, 'w:vanish') === true);
    const label = gone ? '' : this.#label(properties, style, empty && !inCell);
    const own = outlineOf(properties);
    const outline = own === undefined ? style.outline : own;
    return { label, lines, boxes, level: outline === null ? null : Math.min(DEEPEST_LEVEL, outline + 1), runsOn: deleted };
  }

  #label(properties: XmlNode | undefined, style: { readonly id: string; readonly numId: string | null; readonly level: number | null }, silent: boolean): string {
    const own = childOf(properties, 'w:numPr');
    const numId = valueOf(own, 'w:numId') ?? style.numId;
    if (numId === null || numId === undefined || numId === '0') return '';
    const list = this.#numbering.use(numId);
    if (!list) return '';
    const given = valueOf(own, 'w:ilvl');
    const level = given === undefined ? (style.level ?? this.#numbering.levelOfStyle(numId, style.id) ?? 0) : Number(given);
    const label = this.#counter.next(list, level);
    return silent ? '' : label;
  }

  #paragraph(node: XmlNode): void {
    const read = this.#read(node, false);
    const [first = '', ...rest] = read.lines;
    const before = this.#pending.at(-1) ?? '';
    const lines = [...this.#pending.slice(0, -1), `${before}${before === '' ? read.label : ''}${first}`, ...rest];
    if (read.runsOn) this.#pending = lines;
    else {
      this.#pending = [];
      this.writer.paragraph(lines, read.level);
    }
    for (const box of read.boxes) for (const child of box.children) this.#block(child);
  }

  /** A cell's own text; tables and boxes in it come after the outer table. */
  #cellText(cell: XmlNode, later: XmlNode[]): string {
    const lines: string[] = [];
    const walk = (node: XmlNode): void => {
      if (node.name === 'w:p') {
        const read = this.#read(node, true);
        const [first = '', ...rest] = read.lines;
        lines.push(`${read.label}${first}`, ...rest);
        for (const box of read.boxes) later.push(...box.children);
      } else if (node.name === 'w:tbl') later.push(node);
      else if (!/^w:(?:tcPr|sdtPr|sdtEndPr|customXmlPr)$/.test(node.name)) for (const child of node.children) walk(child);
    };
    for (const child of cell.children) walk(child);
    return joinLines(lines);
  }

  #table(table: XmlNode): void {
    const later: XmlNode[] = [];
    const { notes } = this.#context;
    const rows = inside(table, 'w:tr').filter((row) => {
      const state = rowState(row);
      if (state === 'printed') return true;
      const text = inside(row, 'w:tc').map((cell) => plainText(cell)).join(' ').trim();
      const list = state === 'deleted' ? notes.deleted : notes.hidden;
      list.push(text);
      notes.placed(list);
      return false;
    });
    if (rows.length > 0) this.writer.table(gridFromEdges(rowsWithEdges(table, rows, (cell) => this.#cellText(cell, later))));
    for (const node of later) this.#block(node);
  }
}

/** All characters of an element, for notes only. */
export const plainText = (node: XmlNode): string => (node.name === 'w:t' || node.name === 'w:delText' ? node.text : node.children.map(plainText).join(''));
