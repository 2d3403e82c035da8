import { comparable } from '../language/normalize.ts';
import { cellAt } from '../model/cell-at.ts';
import type { Claim } from '../model/claim.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { CellRef } from '../model/ref.ts';
import type { DocumentView, ViewCell, ViewTable } from '../model/view.ts';
import { alignSequences } from './align-sequences.ts';
import { alignTables, type AlignedTables, type TablePair } from './align-tables.ts';
import { textHunks, type Hunk } from './text-hunks.ts';
import { textLikeness } from './text-likeness.ts';

/** A paragraph and the same one of the later version, with what is worded otherwise. */
export interface ParagraphPair {
  readonly earlier: Paragraph;
  readonly later: Paragraph;
  readonly hunks: readonly Hunk[];
}

/** What stands where in two versions of one document. */
export interface Alignment extends AlignedTables {
  readonly earlier: DocumentView;
  readonly later: DocumentView;
  readonly paragraphs: readonly ParagraphPair[];
  readonly goneParagraphs: readonly Paragraph[];
  readonly freshParagraphs: readonly Paragraph[];
}

const SAME_PARAGRAPH = 0.5;

/** Entries of a table of contents end with a page number, which moves with any line added before it. */
const said = ({ text, contents }: Paragraph): string => (contents ? comparable(text).replace(/[.·…]*\d*$/u, '') : comparable(text));

/** Lays two versions beside each other by meaning: tables by kind and title, rows by their names, columns by their heads, paragraphs by their words. */
export function alignVersions(earlier: DocumentView, later: DocumentView): Alignment {
  const [mine, theirs] = [earlier.paragraphs.map(said), later.paragraphs.map(said)];
  const matched = alignSequences(mine, theirs, textLikeness(mine, theirs), SAME_PARAGRAPH);
  const [taken, given] = [new Set(matched.map(([i]) => i)), new Set(matched.map(([, j]) => j))];
  return {
    ...alignTables(earlier.tables, later.tables),
    earlier, later,
    paragraphs: matched.flatMap(([i, j]): ParagraphPair[] => {
      const [a, b] = [earlier.paragraphs[i], later.paragraphs[j]];
      return a && b ? [{ earlier: a, later: b, hunks: mine[i] === theirs[j] ? [] : textHunks(a.text, b.text) }] : [];
    }),
    goneParagraphs: earlier.paragraphs.filter((one, i) => !taken.has(i) && one.text.trim() !== ''),
    freshParagraphs: later.paragraphs.filter((one, j) => !given.has(j) && one.text.trim() !== ''),
  };
}

/** The later version's cell that stands where a cell of the earlier one stood. */
export function cellThere(alignment: Alignment, ref: CellRef): { readonly pair: TablePair; readonly table: ViewTable; readonly cell: ViewCell } | null {
  const pair = alignment.pairs.find((one) => one.earlier.id === ref.table);
  const [row, col] = [pair?.rows.get(ref.row), pair?.cols.get(ref.col)];
  const cell = pair && row !== undefined && col !== undefined ? cellAt(pair.later, row, col) : undefined;
  return pair && cell ? { pair, table: pair.later, cell } : null;
}

/** Where characters [start, end) of an earlier paragraph stand in the later one, widened to whole changed stretches, and whether they were touched. */
export function spanThere(pair: ParagraphPair, start: number, end: number): { readonly start: number; readonly end: number; readonly touched: boolean } {
  const meeting = pair.hunks.filter((hunk) => (hunk.earlierStart === hunk.earlierEnd ? hunk.earlierStart > start && hunk.earlierStart < end : hunk.earlierStart < end && hunk.earlierEnd > start));
  const from = Math.min(start, ...meeting.map((hunk) => hunk.earlierStart));
  const to = Math.max(end, ...meeting.map((hunk) => hunk.earlierEnd));
  const grown = (hunk: Hunk): number => hunk.laterEnd - hunk.laterStart - (hunk.earlierEnd - hunk.earlierStart);
  const sum = (hunks: readonly Hunk[]): number => hunks.reduce((total, hunk) => total + grown(hunk), 0);
  // What is inserted exactly at the start stands before the characters, what is inserted exactly at the end after them.
  return { start: from + sum(pair.hunks.filter((hunk) => hunk.earlierEnd <= from)), end: to + sum(pair.hunks.filter((hunk) => hunk.earlierEnd <= to && hunk.earlierStart < to)), touched: meeting.length > 0 };
}

const sameSubject = (a: Claim, b: Claim): boolean => a.measure === b.measure && a.period === b.period && comparable(a.subject.label) === comparable(b.subject.label);

/** The later version's statement that says what an earlier one said: at the same words, else the same subject in the same order. */
export function claimThere(alignment: Alignment, claim: Claim): Claim | null {
  const pair = alignment.paragraphs.find((one) => one.earlier.id === claim.paragraph);
  if (!pair) return null;
  const there = alignment.later.claims.filter((one) => one.paragraph === pair.later.id);
  const span = spanThere(pair, claim.start, claim.end);
  const atPlace = there.find((one) => one.start < span.end && one.end > span.start && one.measure === claim.measure);
  if (atPlace) return atPlace;
  const before = alignment.earlier.claims.filter((one) => one.paragraph === claim.paragraph && sameSubject(one, claim));
  return there.filter((one) => sameSubject(claim, one))[before.indexOf(claim)] ?? null;
}
