/** How a text relates to figures: no figure, one that follows the grammar of printed amounts, or one that breaks it. */
export type FigureForm = 'none' | 'sound' | 'broken';

const SOUND = [
  /^[-−—–]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?$/, // an amount or a count: money has two places behind the point at most
  /^[-−—–]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[%％]$/, // a share
  /^[(（](?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?[)）]$/, // a negative amount in accounts
  /^[-−—–/]+$/,
  /^\(?[≥≤=<>](?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?%?\)?$/, // a target: (≥99%)
  /^[-−—–]\d{1,3}[-−—–]$/, // a page number
];
const LONG_UNGROUPED = /^\d{4,}\.\d$/;

/** The marks of figures only: what counts as a figure column's text. */
const FIGURE_MARKS = /^[\d.,，．。·'’`:：;；%％()（）\-−—–/\s≥≤=<>＝＞＜]+$/;

/** Short column numbers that the recogniser takes for other signs: Roman numbers, bars, the Chinese one (U+4E00) and zero (U+3007). */
const LOOKS_LIKE = /^[\u2160\u2161\u2162lI|\u4e00O\u3007o]{1,2}$/;

/** Full-width and look-alike marks inside figures as they are meant. */
export const plainFigure = (text: string): string =>
  text.replace(/，/g, ',').replace(/[．]/g, '.').replace(/（/g, '(').replace(/）/g, ')').replace(/％/g, '%').replace(/＝/g, '=').replace(/＞/g, '>').replace(/＜/g, '<').replace(/\s+/g, '');

/** Short texts of digits with a foreign sign among them: a figure with a tick through it, or a letter read for a digit. */
const mostlyDigits = (plain: string): boolean => !/\p{Script=Han}/u.test(plain) && plain.length <= 12 && plain.replace(/[^\d]/g, '').length >= Math.max(1, plain.length * 0.5);

/** Signs that stand for a digit or for a separator between digits when they are read inside a figure. */
const MEANT: readonly (readonly [RegExp, string])[] = [[/[OoD\u3007]/g, '0'], [/[lI|]/g, '1'], [/(?<=\d)[:;·'’`](?=\d)/g, '.']];

/** Judges a text by the grammar of printed amounts: groups of three, one point (a read "28.998.34" breaks it). */
export function figureForm(text: string): FigureForm {
  const plain = plainFigure(text);
  if (!/\d/.test(plain)) return LOOKS_LIKE.test(plain) ? 'broken' : 'none';
  if (!FIGURE_MARKS.test(text)) return mostlyDigits(plain) || /^[^\p{Script=Han}A-Za-z]+$/u.test(plain) ? 'broken' : 'none';
  if (LONG_UNGROUPED.test(plain)) return 'broken';
  return SOUND.some((form) => form.test(plain)) ? 'sound' : 'broken';
}

/** True for four and more digits in front of the point without a comma: a code, or an amount whose commas were lost. */
export const isUngrouped = (text: string): boolean => /^[-−—–]?\d{4,}(?:\.\d+)?$/.test(plainFigure(text));
export const isGrouped = (text: string): boolean => /^[-−—–]?\d{1,3}(?:,\d{3})+/.test(plainFigure(text));

/**
 * A figure whose only fault is which of its separators is a comma and which a point (25,38; 755.300; 28.998.34; 0:00), or a
 * letter in a digit's place (O1), as it must be meant: groups of three behind commas, one or two places behind a point. Of the
 * same length; null when that does not mend it.
 */
export function mendedFigure(text: string): string | null {
  const plain = plainFigure(text);
  const meant = MEANT.reduce((figure, [sign, stand]) => figure.replace(sign, stand), plain);
  if (meant !== plain && figureForm(meant) === 'sound') return meant;
  const parts = /^([-−—–]?)([\d.,]+)$/.exec(meant);
  const groups = (parts?.[2] ?? '').split(/[.,]/);
  if (groups.length < 2) return null;
  const last = groups.at(-1) ?? '';
  const mended = `${parts?.[1] ?? ''}${groups.slice(0, -1).join(',')}${last.length === 3 ? ',' : '.'}${last}`;
  return mended !== plain && figureForm(mended) === 'sound' ? mended : null;
}

/** Specks beside a figure that were read as marks; the last three are Chinese ones. */
const STUCK = /^[.,:'·*\u3001\u3002\uff1a]+|[.,:'·*\u3001\u3002\uff1a]+$/g;

/** A figure without marks stuck to its ends. */
export const withoutSpecks = (text: string): string => text.replace(STUCK, '');

/** What a reading of a figure stands for, to compare readings: without specks, separators put right, one kind of dash. */
export function meantFigure(text: string): string {
  const bare = withoutSpecks(plainFigure(text));
  return (mendedFigure(bare) ?? bare).replace(/[−—–]/g, '-');
}
