import type { GenContentsEntry, GenParagraph } from '../../disclosure.ts';
import { widthOf, type Face } from './cjk-font.ts';
import type { BookLayout } from './book-layout.ts';
import { wrapText } from './wrap-text.ts';

const MARGIN = 76;
const TOP = 80;

interface Look {
  readonly size: number;
  readonly leading: number;
  readonly face: Face;
  readonly center: boolean;
  readonly before: number;
}

const LOOKS: Readonly<Record<number, Look>> = {
  0: { size: 12.5, leading: 23, face: 'song', center: false, before: 0 },
  1: { size: 17, leading: 30, face: 'hei', center: true, before: 0 },
  2: { size: 13, leading: 25, face: 'hei', center: false, before: 8 },
  3: { size: 12.5, leading: 24, face: 'hei', center: false, before: 2 },
};

/** The cover: a few large centred lines. */
export function layCover(layout: BookLayout, lines: readonly string[]): void {
  layout.newPage(false, 250);
  const page = layout.canvas();
  let y = layout.y();
  for (const line of lines) {
    for (const part of wrapText(line, page.width - 2 * MARGIN, 26)) {
      page.text((page.width - widthOf(part, 26)) / 2, y, 26, part, 'hei');
      y += 46;
    }
  }
  layout.moveTo(y);
}

/** Paragraphs with a first-line indent of two characters, wrapped over lines and pages. */
export function layParagraphs(layout: BookLayout, paragraphs: readonly GenParagraph[], newPage: boolean): void {
  if (newPage || layout.none() || layout.canvas().width > layout.canvas().height) layout.newPage(false, TOP);
  for (const paragraph of paragraphs) {
    const look = LOOKS[paragraph.level] ?? LOOKS[0];
    if (!look) throw new Error('no look for body text');
    const width = layout.canvas().width - 2 * MARGIN;
    const indent = look.center ? 0 : 2 * look.size;
    const lines = wrapText(paragraph.text, width, look.size, indent);
    // A heading never stands alone at the foot of a page.
    const needed = look.leading * (paragraph.level === 1 ? lines.length + 3 : paragraph.level > 0 ? lines.length + 1 : 1);
    if (layout.left() < needed) layout.newPage(false, TOP);
    else if (paragraph.level === 1 && layout.y() > TOP) layout.moveTo(layout.y() + 22);
    layout.moveTo(layout.y() + look.before);
    lines.forEach((line, index) => {
      if (layout.left() < look.leading) layout.newPage(false, TOP);
      if (index === 0 && paragraph.level > 0) layout.mark(paragraph.text);
      const x = look.center ? (layout.canvas().width - widthOf(line, look.size)) / 2 : MARGIN + (index === 0 ? indent : 0);
      layout.moveTo(layout.y() + look.leading);
      layout.canvas().text(x, layout.y() - 6, look.size, line, look.face);
    });
    if (paragraph.level === 1) layout.moveTo(layout.y() + 14);
  }
}

/** The contents page: text, dotted leader, page number at the right edge. */
export function layContents(layout: BookLayout, title: string, entries: readonly GenContentsEntry[], pageOf: ReadonlyMap<string, number>): void {
  const size = 12;
  const leading = 22;
  layout.newPage(false, TOP);
  const first = layout.canvas();
  first.text((first.width - widthOf(title, 17)) / 2, layout.y() + 20, 17, title, 'hei');
  layout.moveTo(layout.y() + 50);
  for (const entry of entries) {
    const left = MARGIN + (entry.level - 1) * 2 * size;
    const right = layout.canvas().width - MARGIN;
    const number = String(pageOf.get(entry.target) ?? '');
    const lines = wrapText(entry.text, right - left - 5 * size, size);
    lines.forEach((line, index) => {
      if (layout.left() < leading) layout.newPage(false, TOP);
      layout.moveTo(layout.y() + leading);
      const y = layout.y() - 6;
      layout.canvas().text(left, y, size, line);
      if (index < lines.length - 1) return;
      const from = left + widthOf(line, size) + 2;
      const to = right - widthOf(number, size) - 2;
      const dots = Math.max(0, Math.floor((to - from) / (size / 2)));
      layout.canvas().text(to - (dots * size) / 2, y, size, '.'.repeat(dots));
      layout.canvas().text(right - widthOf(number, size), y, size, number);
    });
  }
}
