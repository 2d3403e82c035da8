/** What a file to be published may carry beside what its pages show; texts in shared/words/<lang>/publication.ts. */
export const EXPOSURE_KINDS = [
  'author', 'last-author', 'company', 'manager', 'template', 'saved-path', 'custom-property', 'thumbnail',
  'comment', 'tracked-change', 'revision-author', 'hidden-text', 'white-text', 'tiny-text', 'covered-text', 'off-page-text',
  'hidden-sheet', 'very-hidden-sheet', 'hidden-rows', 'hidden-columns', 'hidden-name', 'external-link', 'data-connection', 'pivot-cache',
  'macro', 'script', 'launch-action', 'embedded-file', 'internal-address', 'earlier-revision', 'personal', 'not-inspected',
] as const;
export type ExposureKind = (typeof EXPOSURE_KINDS)[number];
export type ExposureSeverity = 'error' | 'warning' | 'notice';

/** Where it is: a page (from 1), a sheet with an address, or a part inside the file (`docProps/core.xml`, `Info`). */
export interface ExposurePlace {
  readonly page: number | null;
  readonly sheet: string | null;
  readonly address: string | null;
  readonly part: string | null;
}

/** One thing that would be published without being seen. `detail`: what it says, cut short; `count`: how many of it. */
export interface Exposure {
  readonly kind: ExposureKind;
  readonly severity: ExposureSeverity;
  readonly place: ExposurePlace;
  readonly detail: string;
  readonly count: number;
  /** The rule that found personal data. */
  readonly rule?: string;
}

/** Error: words or figures that somebody decided not to publish. Warning: names and ways into the office. Notice: harmless in most offices. */
const SEVERITY: Readonly<Record<ExposureKind, ExposureSeverity>> = {
  author: 'warning', 'last-author': 'warning', company: 'notice', manager: 'warning', template: 'notice', 'saved-path': 'warning', 'custom-property': 'notice', thumbnail: 'notice',
  comment: 'error', 'tracked-change': 'error', 'revision-author': 'warning', 'hidden-text': 'error', 'white-text': 'error', 'tiny-text': 'warning', 'covered-text': 'error', 'off-page-text': 'error',
  'hidden-sheet': 'error', 'very-hidden-sheet': 'error', 'hidden-rows': 'warning', 'hidden-columns': 'warning', 'hidden-name': 'notice', 'external-link': 'warning', 'data-connection': 'warning', 'pivot-cache': 'warning',
  macro: 'error', script: 'error', 'launch-action': 'error', 'embedded-file': 'error', 'internal-address': 'warning', 'earlier-revision': 'warning', personal: 'error', 'not-inspected': 'warning',
};

/** Details are pointers, not copies. */
const LONGEST = 120;

/** A text on one line and cut to a pointer's length. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}

/** An exposure with its usual severity. */
export const exposure = (kind: ExposureKind, detail: string, place: Partial<ExposurePlace> = {}, count = 1): Exposure => ({
  kind, severity: SEVERITY[kind], place: { page: null, sheet: null, address: null, part: null, ...place }, detail: shortened(detail), count,
});

const ORDER: readonly ExposureSeverity[] = ['error', 'warning', 'notice'];

/** Gravest first, then by kind and place; equal ones once. The same file gives the same list. */
export function inOrder(exposures: readonly Exposure[]): readonly Exposure[] {
  const unique = new Map(exposures.map((one) => [JSON.stringify(one), one]));
  const rank = (one: Exposure): readonly number[] => [ORDER.indexOf(one.severity), EXPOSURE_KINDS.indexOf(one.kind), one.place.page ?? 0];
  return [...unique.values()].map((one, index) => ({ one, key: [...rank(one), index] })).sort((a, b) => {
    const at = a.key.findIndex((value, position) => value !== b.key[position]);
    return at < 0 ? 0 : (a.key[at] ?? 0) - (b.key[at] ?? 0);
  }).map(({ one }) => one);
}
