import { BlockWriter, joinLines } from '../docx/block-writer.ts';
import { attributeOf, below, isElement, isHidden, isSilent, isText, rawText, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { gridOfGroups, rowGroups } from './html-grid.ts';
import { InlineLines } from './inline-lines.ts';
import { isDataTable } from './table-use.ts';

const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr',
  'html', 'legend', 'li', 'main', 'menu', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'caption',
]);
/** Parts of a page's frame. */
const FRAME: ReadonlySet<string> = new Set(['nav', 'footer', 'aside']);
/** Deeper nesting than any page needs; what lies below is not read. */
const DEEPEST = 600;
/** A picture from this width on (pixels) may be a scanned page. */
const PAGE_PICTURE = 400;
const AMOUNT = /\d[.,]\d/;

/** Reads a page's blocks in printed order. */
export class PageReader {
  readonly writer = new BlockWriter();
  /** Menus and feet. */
  readonly frame = new BlockWriter();
  readonly hidden: string[] = [];
  pictures = 0;
  tooLarge = 0;
  #into = this.writer;
  #lines = new InlineLines();

  read(nodes: readonly HtmlNode[]): void {
    this.#each(nodes, 0, false);
    this.#end(null);
  }

  #each(nodes: readonly HtmlNode[], depth: number, kept: boolean): void {
    for (const node of nodes) this.#walk(node, depth, kept);
  }

  #end(level: number | null): void {
    const lines = this.#lines.take();
    if (lines.every((line) => line.trim() === '')) return;
    this.#into.begin();
    this.#into.paragraph(lines, level);
  }

  #walk(node: HtmlNode, depth: number, kept: boolean): void {
    if (isText(node)) this.#lines.add(node.value, kept);
    else if (isElement(node)) this.#element(node, depth, kept);
  }

  #element(element: HtmlElement, depth: number, kept: boolean): void {
    const name = element.tagName;
    if (isSilent(element)) return;
    if (isHidden(element)) this.#hide(element);
    else if (depth > DEEPEST) this.tooLarge += 1;
    else if (name === 'br') this.#lines.break();
    else if (name === 'img') this.#picture(element);
    else if (name === 'table') this.#table(element, depth);
    else if (FRAME.has(name) && this.#into === this.writer) {
      this.#end(null);
      this.#into = this.frame;
      this.#each(element.childNodes, depth + 1, kept);
      this.#end(null);
      this.#into = this.writer;
    } else if (BLOCKS.has(name)) {
      this.#end(null);
      this.#each(element.childNodes, depth + 1, kept || name === 'pre');
      this.#end(/^h[1-6]$/.test(name) ? Number(name.slice(1)) : null);
    } else this.#each(element.childNodes, depth + 1, kept);
  }

  /** Menus and windows that open later are hidden on every page; only figures are worth a word. */
  #hide(element: HtmlElement): void {
    const text = rawText(element).replace(/\s+/g, ' ').trim();
    if (AMOUNT.test(text)) this.hidden.push(text);
  }

  #picture(element: HtmlElement): void {
    const width = Number.parseInt(attributeOf(element, 'width') ?? /width\s*:\s*(\d+)px/i.exec(attributeOf(element, 'style') ?? '')?.[1] ?? '0', 10);
    if (width >= PAGE_PICTURE) this.pictures += 1;
  }

  #table(table: HtmlElement, depth: number): void {
    this.#end(null);
    const groups = rowGroups(table, (row) => this.#hide(row));
    for (const caption of table.childNodes) if (isElement(caption) && caption.tagName === 'caption') this.#walk(caption, depth + 1, false);
    if (!isDataTable(table, groups)) {
      for (const cell of groups.flat(2)) this.#walk(cell, depth + 1, false);
      return;
    }
    const nested: HtmlElement[] = [];
    const grid = gridOfGroups(groups, (cell) => this.#cellText(cell, nested, depth + 1));
    if (!grid) {
      this.tooLarge += 1;
      return;
    }
    this.#into.begin();
    this.#into.table(grid);
    for (const inner of nested) this.#table(inner, depth + 1);
  }

  #cellText(cell: HtmlElement, nested: HtmlElement[], depth: number): string {
    const lines: string[] = [];
    const inline = new InlineLines();
    const end = (): void => { lines.push(...inline.take()); };
    const walk = (node: HtmlNode, level: number, kept: boolean): void => {
      if (isText(node)) inline.add(node.value, kept);
      if (!isElement(node) || isSilent(node)) return;
      if (isHidden(node)) this.#hide(node);
      else if (level > DEEPEST) this.tooLarge += 1;
      else if (node.tagName === 'table') nested.push(node);
      else if (node.tagName === 'br') inline.break();
      else if (node.tagName === 'img') this.#picture(node);
      else {
        const block = BLOCKS.has(node.tagName);
        if (block) end();
        for (const child of node.childNodes) walk(child, level + 1, kept || node.tagName === 'pre');
        if (block) end();
      }
    };
    for (const child of cell.childNodes) walk(child, depth, false);
    end();
    return joinLines(lines);
  }
}

/** Frames and embedded documents that a page shows but does not hold. */
export const embeddedIn = (page: HtmlElement): number =>
  below(page, new Set(['iframe', 'object', 'embed', 'frame'])).filter((element) => !isHidden(element) && !/^[01](?:px)?$/.test(attributeOf(element, 'width') ?? '') && !/^[01](?:px)?$/.test(attributeOf(element, 'height') ?? '')).length;
