import type { RawPage } from '../../../shared/model/raw-document.ts';
import type { Gap, PageInfo } from '../../../shared/model/snapshot.ts';
import type { ReadScans } from './read-scans.ts';

/** Pages as their text tells them. `hidden`: pages whose text is an unpainted layer over a picture. */
export interface TextPages {
  readonly raws: readonly RawPage[];
  readonly pages: readonly PageInfo[];
  readonly gaps: readonly Gap[];
  readonly hidden: ReadonlySet<number>;
}

/** The pages with those that are scans read from their pictures; what could be read is no gap any more. */
export function withScans<T extends TextPages>(read: T, { scans, unread }: ReadScans): T {
  if (scans.size === 0 && unread.size === 0) return read;
  const settled = (page: number | null): boolean => page !== null && (scans.has(page) || unread.has(page));
  return {
    ...read,
    // A stamped page number on a scan is kept beside what the picture says; another program's layer of text over it is not:
    // it has no rules, and nothing says how surely it was read.
    raws: read.raws.map((raw) => {
      const scan = scans.get(raw.page);
      return scan ? { ...scan.page, glyphs: [...(read.hidden.has(raw.page) ? [] : raw.glyphs), ...scan.page.glyphs], images: raw.images } : raw;
    }),
    pages: read.pages.map((page) => (scans.has(page.number) ? { ...page, text: true } : page)),
    gaps: [
      ...read.gaps.filter((gap) => gap.code !== 'page-without-text' || !settled(gap.page)),
      ...[...unread].map(([page, detail]): Gap => ({ code: 'page-without-text', page, detail })),
    ],
  };
}
