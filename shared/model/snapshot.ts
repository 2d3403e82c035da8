import type { Paragraph } from './paragraph.ts';
import type { Place } from './place.ts';
import type { TableGrid } from './table-grid.ts';

/** Source formats, decided by content, not by name. */
export type SourceFormat = 'pdf' | 'docx' | 'doc' | 'xlsx' | 'xls' | 'html' | 'text' | 'image' | 'ofd';

/** Something of the source that could not be read or understood, with its place; `code` names a text of shared/words `gap.*`. */
export interface Gap {
  readonly code: 'page-unreadable' | 'pages-missing' | 'page-without-text' | 'page-garbled' | 'sheet-hidden' | 'rows-hidden' | 'too-large' | 'text-outside'
    | 'table-unread' | 'encoding-doubtful' | 'tracked-changes' | 'comments' | 'hidden-text' | 'pictures-unread' | 'objects-unread' | 'stored-differs' | 'cell-without-value' | 'number-as-text' | 'seal-over-text' | 'text-in-shapes';
  readonly page: number | null;
  readonly detail: string;
  /** Where it stands, in the order of `detail`, where the reader knows. */
  readonly places?: readonly Place[];
}

/** A page of a paged source: size in points as shown. */
export interface PageInfo {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly text: boolean;
}

/** A printed text that is neither table nor narrative: running head, foot, page number. */
export interface Furniture {
  readonly text: string;
  readonly place: Place;
}

/** What reading and recognition return. Written once; corrections live beside it, never in it. */
export interface Snapshot {
  readonly format: SourceFormat;
  readonly textLayer: 'text' | 'ocr' | 'mixed' | 'none';
  /** Empty for sources without pages. */
  readonly pages: readonly PageInfo[];
  /** Sheet names in order, for workbooks. */
  readonly sheets: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly TableGrid[];
  readonly furniture: readonly Furniture[];
  readonly gaps: readonly Gap[];
}
