import { buildBook } from './book/build-book.ts';
import { discloser } from './book/book.ts';
import { unitBook } from './book/unit-book.ts';
import { yearBefore } from './book/year-before.ts';
import { withTruth, type Disclosure } from './disclosure.ts';
import { createPrng } from '../../shared/selftest/prng.ts';
import type { TemplateId } from './templates/region-template.ts';
import { templateOf } from './templates/templates.ts';

/** What to make; everything but seed and template has a default of the region. */
export interface GenerateOptions {
  readonly seed: number;
  readonly template: TemplateId;
  readonly year?: number;
  readonly scope?: 'department' | 'unit';
  /** Number of budget units of a department (always 1 for scope unit). */
  readonly units?: number;
  readonly projectsPerUnit?: number;
  /** Keep 分 so that printed sums have natural tails. */
  readonly rounding?: boolean;
  /** Purses beside 一般公共预算; by default the seed decides within what the region knows. */
  readonly funds?: { readonly gf?: boolean; readonly own?: boolean; readonly carry?: boolean; readonly reserve?: boolean };
  /** Unit of the tables; only the shanghai form knows both. */
  readonly unit?: '元' | '万元';
  /** Number the chapters of the shanghai form, which has plain headings by default. */
  readonly numberedChapters?: boolean;
  readonly entityName?: string;
  readonly departmentName?: string;
  /** One of catalogue/themes. */
  readonly theme?: string;
  /** The document of the year before: its figures are what this year's document compares with. */
  readonly lastYear?: boolean;
  /** Of a department: the document that its unit of this index publishes itself. */
  readonly unitOf?: number;
}

/** Makes a consistent fictional disclosure; the same options give the same bytes from every writer. */
export function generateDisclosure(options: GenerateOptions): Disclosure {
  const template = templateOf(options.template);
  const rng = createPrng(options.seed, 'options');
  const scope = options.scope ?? template.scope;
  const chance = { gf: rng.chance(0.5), own: rng.chance(0.4), carry: rng.chance(0.5), reserve: rng.chance(0.6) };
  const thisYear = buildBook({
    seed: options.seed, year: options.year ?? template.year, scope, level: template.level,
    units: scope === 'unit' ? 1 : (options.units ?? Math.max(3, template.units)),
    projectsPerUnit: options.projectsPerUnit ?? template.projects,
    exact: !(options.rounding ?? false),
    funds: {
      gf: template.funds.gf && (options.funds?.gf ?? chance.gf),
      own: template.funds.own && (options.funds?.own ?? chance.own),
      carry: template.funds.carry && (options.funds?.carry ?? chance.carry),
      reserve: template.funds.reserve && (options.funds?.reserve ?? chance.reserve),
    },
    ...(options.entityName === undefined ? {} : { entityName: options.entityName }),
    ...(options.departmentName === undefined ? {} : { departmentName: options.departmentName }),
    ...(options.theme === undefined ? {} : { theme: options.theme }),
  });
  const ofYear = options.lastYear ? yearBefore(thisYear, !(options.rounding ?? false)) : thisYear;
  const book = options.unitOf === undefined ? ofYear : unitBook(ofYear, options.unitOf);
  const { parts, fileName, figures } = template.compose(book, { rounding: options.rounding ?? false, unit: options.unit ?? template.unit, numberedChapters: options.numberedChapters ?? false });
  const body = discloser(book);
  return withTruth({
    template: template.id, fileName, parts, figures,
    facts: {
      kind: 'budget', scope: book.scope, fiscalYear: book.year, entityCode: template.codeInHead ? body.code : null, entityName: body.name,
      unit: options.unit ?? template.unit, roundingNote: template.saysRounding && (options.rounding ?? false),
    },
  });
}
