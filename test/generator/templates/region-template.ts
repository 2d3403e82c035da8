import type { Book } from '../book/book.ts';
import type { GenPart } from '../disclosure.ts';
import type { Unit } from '../../../shared/money/unit.ts';

export type TemplateId = 'guangxi' | 'shanxi' | 'jiangsu' | 'shanghai';

/** A document before its truth is taken. */
export interface Composition {
  readonly parts: readonly GenPart[];
  readonly fileName: string;
  readonly figures: Readonly<Record<string, string>>;
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
  readonly unit: Unit;
  /** Which purses documents of this region may have besides 一般公共预算. */
  readonly funds: { readonly gf: boolean; readonly own: boolean; readonly carry: boolean; readonly reserve: boolean };
  /** Whether the heads print the body's code. */
  readonly codeInHead: boolean;
  /** `rounding` true: figures are rounded one by one and the document says so. */
  readonly compose: (book: Book, rounding: boolean) => Composition;
}
