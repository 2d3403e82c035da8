import type { Book } from '../book/book.ts';
import type { GenPart } from '../disclosure.ts';

export type TemplateId = 'guangxi' | 'shanxi' | 'jiangsu' | 'shanghai' | 'sichuan' | 'chongqing' | 'henan' | 'shaanxi' | 'hunan' | 'guangdong';

/** A document before its truth is taken. */
export interface Composition {
  readonly parts: readonly GenPart[];
  readonly fileName: string;
  readonly figures: Readonly<Record<string, string>>;
}

/** What a caller may change of a region's printing. */
export interface Printing {
  /** Figures are rounded one by one, and where the region does so the document says it. */
  readonly rounding: boolean;
  /** The unit of the tables, where the region knows more than one. */
  readonly unit: '元' | '万元';
  /** Print 第一部分, … before chapter headings and section headings in the notes where the region has none. */
  readonly numberedChapters: boolean;
}

/** How one region publishes: its defaults and its composition of a book into parts. */
export interface RegionTemplate {
  readonly id: TemplateId;
  readonly level: 'province' | 'city' | 'county' | 'district';
  readonly scope: 'department' | 'unit';
  readonly year: number;
  readonly units: number;
  readonly projects: number;
  /** The unit most tables print. */
  readonly unit: '元' | '万元';
  /** Which purses documents of this region may have besides 一般公共预算. */
  readonly funds: { readonly gf: boolean; readonly own: boolean; readonly carry: boolean; readonly reserve: boolean };
  /** Whether the heads print the body's code. */
  readonly codeInHead: boolean;
  /** Whether rounded documents say that sums may be off by a tail. */
  readonly saysRounding: boolean;
  readonly compose: (book: Book, printing: Printing) => Composition;
}
