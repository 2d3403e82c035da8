import { hexString, type Face } from './cjk-font.ts';

/** How table lines are drawn: stroked paths or thin filled rectangles; readers must know both. Or only those across, or none, or fills under every second row. */
export type Ruling = 'strokes' | 'rects' | 'horizontal' | 'none' | 'zebra';

/** What was drawn, in order, for writers of other page formats. */
export type Drawn =
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly size: number; readonly text: string; readonly face: Face }
  | { readonly kind: 'line'; readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** One page to draw on; coordinates in points from the top left, y down. */
export interface PageCanvas {
  readonly width: number;
  readonly height: number;
  /** Baseline at y. */
  readonly text: (x: number, y: number, size: number, text: string, face?: Face) => void;
  readonly line: (x0: number, y0: number, x1: number, y1: number) => void;
  /** Grey under a row; drawn only where rows are told apart by fills. */
  readonly shade: (x0: number, y0: number, x1: number, y1: number) => void;
  readonly drawn: readonly Drawn[];
  /** The page's content stream. */
  readonly content: () => string;
}

export const A4 = { short: 595.28, long: 841.89 } as const;

const number = (value: number): string => String(Math.round(value * 100) / 100);

export function createCanvas(landscape: boolean, ruling: Ruling): PageCanvas {
  const width = landscape ? A4.long : A4.short;
  const height = landscape ? A4.short : A4.long;
  const ops: string[] = ['0.6 w'];
  const drawn: Drawn[] = [];
  return {
    width, height, drawn,
    text: (x, y, size, text, face = 'song') => {
      if (text.trim() === '') return;
      drawn.push({ kind: 'text', x, y, size, text, face });
      ops.push(`BT /${face} ${number(size)} Tf 1 0 0 1 ${number(x)} ${number(height - y)} Tm ${hexString(text)} Tj ET`);
    },
    line: (x0, y0, x1, y1) => {
      if (ruling === 'none' || ruling === 'zebra' || (ruling === 'horizontal' && x0 === x1)) return;
      const half = 0.3;
      drawn.push({ kind: 'line', x0, y0, x1, y1 });
      ops.push(
        ruling !== 'rects'
          ? `${number(x0)} ${number(height - y0)} m ${number(x1)} ${number(height - y1)} l S`
          : `${number(x0 - half)} ${number(height - y1 - half)} ${number(x1 - x0 + 2 * half)} ${number(y1 - y0 + 2 * half)} re f`,
      );
    },
    shade: (x0, y0, x1, y1) => {
      if (ruling === 'zebra') ops.push(`q 0.9 g ${number(x0)} ${number(height - y1)} ${number(x1 - x0)} ${number(y1 - y0)} re f Q`);
    },
    content: () => `${ops.join('\n')}\n`,
  };
}
