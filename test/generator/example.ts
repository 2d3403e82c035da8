import { generateDisclosure } from './generate-disclosure.ts';
import { plantError, type PlantFocus, type PlantKind } from './planting/plant-error.ts';
import type { Planted } from './planting/planted.ts';
import { toPdf } from './writers/to-pdf.ts';

/** One planted error as the tour tells it. */
export interface Told extends Planted {
  readonly tableTitle: string | null;
  readonly text: { readonly zh: string; readonly en: string };
}

/** The example's file and what is wrong with it. */
export interface Example {
  readonly fileName: string;
  readonly pdf: Uint8Array;
  readonly planted: readonly Told[];
}

/**
 * The worked example of an empty library: a small fictional unit with three errors of the three kinds that people make most,
 * each placed where one rule family finds it, so that a first visitor sees three findings and not their echoes.
 */
export function makeExample(): Example {
  const clean = generateDisclosure({
    seed: 2026, template: 'shanghai', unit: '万元', numberedChapters: true, scope: 'unit', theme: 'culture', projectsPerUnit: 4, funds: { gf: false, own: false },
    entityName: '栖禾区流动书屋服务中心', departmentName: '栖禾区文化旅游局',
  });
  let disclosure = clean;
  const planted: Told[] = [];
  const plant = (kind: PlantKind, seed: number, focus: PlantFocus, tell: (planted: Planted, tableTitle: string) => Told['text']): void => {
    const result = plantError(disclosure, kind, seed, focus);
    disclosure = result.disclosure;
    const tableTitle = result.planted.table === null ? null : (disclosure.truth.tables[result.planted.table]?.title ?? null);
    planted.push({ ...result.planted, tableTitle, text: tell(result.planted, tableTitle ?? '') });
  };
  plant('transposed-total', 3, { tableKind: 'gpb_basic', field: 'public' }, ({ before, after }, title) => ({
    zh: `《${title}》公用经费合计应为${before}万元，印成了${after}万元（两个数字颠倒）。`,
    en: `In the table of basic expenditure the total of 公用经费 should be ${before}; two digits changed places and it is printed as ${after}.`,
  }));
  plant('stale-amount', 2, { rule: 'N-03' }, ({ before, after, subject }) => ({
    zh: `编制说明中的“${subject}”应为${before}万元，写成了上年的${after}万元，与表不一致。`,
    en: `The notes give last year's ${after} for ${subject}; this year's tables say ${before}.`,
  }));
  plant('wrong-percentage', 5, { mark: 'growth', subject: '文化旅游体育与传媒支出（类）文化和旅游（款）其他文化和旅游支出（项）' }, ({ before, after, subject }) => ({
    zh: `“${subject}”的增减幅应为${before}%，写成了${after}%，与增减额不符。`,
    en: `The rate of change of ${subject} should be ${before}%; it is printed as ${after}% and does not follow from the amounts.`,
  }));
  return { fileName: `示例：${clean.fileName}.pdf`, pdf: toPdf(disclosure, { compact: true }), planted };
}
