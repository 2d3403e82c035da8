import { createCanvas, type PageCanvas, type Ruling } from './page-canvas.ts';
import { widthOf } from './cjk-font.ts';

/** The growing pages of a document and the place on the last one. */
export interface BookLayout {
  readonly pages: readonly PageCanvas[];
  readonly canvas: () => PageCanvas;
  /** Next free y from the top. */
  readonly y: () => number;
  readonly moveTo: (y: number) => void;
  /** Space left above the foot. */
  readonly left: () => number;
  readonly newPage: (landscape: boolean, top: number) => void;
  /** Leaves no room on the page, so that whatever comes next starts a new one. */
  readonly endPage: () => void;
  /** True until the first page exists. */
  readonly none: () => boolean;
  /** Notes where a heading or table title stands, for the contents page. */
  readonly mark: (target: string) => void;
  readonly marks: ReadonlyMap<string, number>;
}

/** Room under the text for the page number. */
export const FOOT = 56;

export function createLayout(ruling: Ruling): BookLayout {
  const pages: PageCanvas[] = [];
  const marks = new Map<string, number>();
  let y = 0;
  const canvas = (): PageCanvas => {
    const page = pages.at(-1);
    if (!page) throw new Error('no page yet');
    return page;
  };
  return {
    pages, canvas, marks,
    y: () => y,
    moveTo: (to) => void (y = to),
    left: () => canvas().height - FOOT - y,
    newPage: (landscape, top) => {
      pages.push(createCanvas(landscape, ruling));
      y = top;
    },
    endPage: () => void (y = canvas().height - FOOT),
    none: () => pages.length === 0,
    mark: (target) => void (marks.has(target) || marks.set(target, pages.length)),
  };
}

/** Prints `- n -` at the foot of every page but the cover. */
export function numberPages(layout: BookLayout, firstNumbered: number): void {
  layout.pages.forEach((page, index) => {
    if (index + 1 < firstNumbered) return;
    const text = `- ${index + 1} -`;
    page.text((page.width - widthOf(text, 10)) / 2, page.height - 30, 10, text);
  });
}
