import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Ref } from '../model/ref.ts';
import type { Excerpt } from './excerpt.ts';

/** A place of one version; `ref` is of that version and of no other. */
export interface Spot {
  readonly ref: Ref | null;
  readonly place: Place | null;
  /** Where several cells are meant and no box goes around them all: the places of the others. */
  readonly also?: readonly Place[];
  readonly excerpt: Excerpt | null;
}

/** What a change is about, in the order of interest: figures, words, then how the document is laid out. */
export const DIFFERENCE_GROUPS = ['number', 'word', 'layout'] as const;
export type DifferenceGroup = (typeof DIFFERENCE_GROUPS)[number];

/** `moved`: a row that stands elsewhere in its table; `before` and `after` name the row above it, empty where it is the first. */
export const DIFFERENCE_KINDS = ['cell', 'row', 'moved', 'column', 'table', 'text'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One difference between two versions. A side that is null is not there; its spot, if any, is what it would stand behind. */
export interface VersionDifference {
  readonly group: DifferenceGroup;
  readonly kind: DifferenceKind;
  /** Table, row and column or section in the document's own words. */
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  /** For words inside a paragraph: what stands around them. */
  readonly around?: { readonly left: string; readonly right: string };
  readonly earlier: Spot | null;
  readonly later: Spot | null;
  /** Address of the erratum in whose equation it stands; null = nobody asked for anything near it. */
  readonly about: string | null;
}

/** What became of a correction that was asked for. */
export const ERRATUM_ANSWERS = ['asked', 'otherwise', 'unchanged', 'lost'] as const;
export type ErratumAnswerKind = (typeof ERRATUM_ANSWERS)[number];

/**
 * An erratum of the earlier version and its answer in the later one. `asked`: corrected as asked (the asked figure, or, where none was named, the
 * finding is gone); `otherwise`: something else was done about it; `unchanged`: it says the same; `lost`: its place cannot be found.
 */
export interface ErratumAnswer {
  /** As it was found in the earlier version. */
  readonly finding: Finding;
  readonly answer: ErratumAnswerKind;
  readonly label: string;
  /** As printed at the place in question in the earlier version. */
  readonly before: string;
  /** What it was to be, as printed figures go; null where no figure was named. */
  readonly asked: string | null;
  /** As printed there now; null where there is no such place. */
  readonly after: string | null;
  /** How the same check stands in the later version. */
  readonly check: 'holds' | 'fails' | 'gone';
  readonly earlier: Spot | null;
  readonly later: Spot | null;
}
