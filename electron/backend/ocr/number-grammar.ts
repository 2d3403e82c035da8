/** How a text relates to figures: no figure, one that follows the grammar of printed amounts, or one that breaks it. */
export type FigureForm = 'none' | 'sound' | 'broken';

const SOUND = [
  /^[-−—–]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[%％]?$/, // an amount, a share, a count
  /^[(（](?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[)）]$/, // a negative amount in accounts
  /^[-−—–/]+$/,
];
const AMOUNT_GROUPED = /^\D?\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?\D?$/;
const LONG_UNGROUPED = /^\d{4,}\.\d$/;

/** The marks of figures only: what counts as a figure column's text. */
const FIGURE_MARKS = /^[\d.,，．。·'’`:：;；%％()（）\-−—–/\s]+$/;

/** Short column numbers that the recogniser takes for other signs: Roman numbers, bars, the Chinese one (U+4E00) and zero (U+3007). */
const LOOKS_LIKE = /^[\u2160\u2161\u2162lI|\u4e00O\u3007o]{1,2}$/;

/** Full-width and look-alike marks inside figures as they are meant. */
export const plainFigure = (text: string): string => text.replace(/，/g, ',').replace(/[．]/g, '.').replace(/\s+/g, '');

/** Judges a text by the grammar of printed amounts: groups of three, one point (a read "28.998.34" breaks it). */
export function figureForm(text: string): FigureForm {
  const plain = plainFigure(text);
  if (!/\d/.test(plain)) return LOOKS_LIKE.test(plain) ? 'broken' : 'none';
  if (!FIGURE_MARKS.test(text)) return /\d/.test(plain) && /^[^\p{Script=Han}A-Za-z]+$/u.test(plain) ? 'broken' : 'none';
  if (AMOUNT_GROUPED.test(plain)) return 'sound';
  if (LONG_UNGROUPED.test(plain)) return 'broken';
  return SOUND.some((form) => form.test(plain)) ? 'sound' : 'broken';
}

/** A figure whose only fault is a comma for the point before two last digits (25,38), as it must be meant; null when that does not mend it. */
export function mendedFigure(text: string): string | null {
  const plain = plainFigure(text);
  const mended = plain.replace(/[,.](\d{2})$/, '.$1').replace(/\.(?=.*\.)/g, ',');
  return mended !== plain && figureForm(mended) === 'sound' ? mended : null;
}
