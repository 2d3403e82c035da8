/** Which lines a printed table shows. */
export type TableRules = 'full' | 'across' | 'three-line' | 'none' | 'zebra' | 'dotted' | 'frame' | 'head';

/** How a disclosure's tables are set: what differs between offices that print the same figures. Sizes in points. */
export interface PrintLook {
  readonly name: string;
  readonly rules: TableRules;
  readonly size: number;
  /** Line height in font sizes. */
  readonly leading: number;
  readonly padAcross: number;
  readonly padDown: number;
  readonly figures: 'right' | 'center' | 'left';
  readonly labels: 'left' | 'center';
  readonly head: 'center' | 'left';
  readonly hang: 'middle' | 'top' | 'bottom';
  /** A family of fonts as CSS names them; the writer of plain PDFs has its own. */
  readonly family: string;
  /** All tables on wide pages, or on tall ones, or as the template says. */
  readonly landscape: boolean | null;
}

const look = (name: string, rules: TableRules, rest: Partial<PrintLook> = {}): PrintLook => ({
  name, rules, size: 9, leading: 1.3, padAcross: 3, padDown: 2.5, figures: 'right', labels: 'left', head: 'center', hang: 'middle', family: '"Noto Serif CJK SC"', landscape: null, ...rest,
});

/** Looks without vertical rules, from the common to the awkward. */
export const UNRULED_LOOKS: readonly PrintLook[] = [
  look('across', 'across'),
  look('across, sans, wide', 'across', { family: '"Noto Sans CJK SC"', landscape: true, padDown: 5, size: 10 }),
  look('across, centred figures, small', 'across', { figures: 'center', size: 7.5, padDown: 1 }),
  look('across, hanging from the top', 'across', { hang: 'top', leading: 1.5 }),
  look('three lines', 'three-line'),
  look('three lines, sans, tight', 'three-line', { family: '"Noto Sans CJK SC"', size: 8, padDown: 1, leading: 1.2 }),
  look('dotted rules', 'dotted', { padDown: 3 }),
  look('rules of the head only', 'head', { labels: 'center' }),
  look('none', 'none'),
  look('none, sans, wide', 'none', { family: '"Noto Sans CJK SC"', landscape: true, padDown: 4 }),
  look('none, loose lines', 'none', { leading: 1.5, padDown: 4, size: 8 }),
  look('none, centred figures', 'none', { figures: 'center', head: 'center' }),
  look('none, left figures and head', 'none', { figures: 'left', head: 'left', padAcross: 5 }),
  look('none, tight', 'none', { padDown: 1, leading: 1.2, padAcross: 2 }),
  look('none, top', 'none', { hang: 'top', padDown: 3 }),
  look('zebra', 'zebra'),
  look('zebra, sans, large', 'zebra', { family: '"Noto Sans CJK SC"', size: 10.5, padDown: 4 }),
  look('zebra, centred figures', 'zebra', { figures: 'center', labels: 'center' }),
];

/** Looks with rules enough for an exact grid. */
export const RULED_LOOKS: readonly PrintLook[] = [look('full', 'full'), look('full, sans, small', 'full', { family: '"Noto Sans CJK SC"', size: 7.5, padDown: 1 }), look('frame and column rules', 'frame')];
