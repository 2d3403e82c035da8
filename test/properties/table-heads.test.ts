import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandTable } from '../../shared/classify/understand-table.ts';
import type { ColumnContent, ColumnField } from '../../shared/model/table-meaning.ts';
import type { TableKind } from '../../shared/model/table-kind.ts';
import { aGrid } from '../builders/a-grid.ts';
import { runs } from './runs.ts';

/** A head column: the words that may stand at each level, outermost first, and what it means. A field's value in a row follows from the parts below. */
interface HeadColumn {
  readonly path: readonly (readonly string[])[];
  readonly means: ColumnField | ColumnContent;
}
const col = (means: ColumnField | ColumnContent, ...path: readonly (string | readonly string[])[]): HeadColumn => ({ means, path: path.map((words) => (typeof words === 'string' ? [words] : words)) });

const CODE = col('code', ['科目编码', '功能分类科目编码', '支出功能分类科目编码', '功能科目代码', '科目代码', '功能分类编码']);
const ECONOMIC = col('code', ['科目编码', '经济分类科目编码', '部门预算支出经济分类科目编码', '经济科目编码']);
const NAME = col('label', ['科目名称', '功能分类科目名称', '支出功能分类科目名称', '功能科目名称', '单位（科目）名称']);
const TOTAL = ['合计', '总计', '本年支出合计', '支出合计'];
const BASIC = ['基本支出', '基本支出预算', '其中：基本支出', '基本支出预算数'];
const PROJECT = ['项目支出', '项目支出预算', '其中：项目支出'];
const PERSONNEL = ['人员经费', '人员支出', '人员经费支出'];
const PUBLIC = ['公用经费', '公用支出', '日常公用经费', '公用经费支出'];
const GPB = ['一般公共预算', '一般公共预算拨款', '一般公共预算资金', '一般公共预算拨款收入', '一般公共预算财政拨款', '一般公共预算收入'];
const GF = ['政府性基金预算', '政府性基金预算拨款', '政府性基金', '政府性基金预算资金', '政府性基金预算拨款收入'];
const SOC = ['国有资本经营预算', '国有资本经营预算拨款', '国有资本经营预算资金', '国有资本经营预算收入'];
const FSA = ['财政专户管理资金', '财政专户管理资金收入', '财政专户资金', '纳入财政专户管理的资金'];
const OWN = ['单位资金', '单位资金收入', '其他资金'];
const CARRY = ['上年结转', '上年结转结余', '上年结转和结余', '上年结余结转', '年初结转和结余'];
const THIS_YEAR = ['本年收入', '当年收入', '本年收入合计'];
const SUB = ['小计', '合计'];
const ABROAD = ['因公出国（境）费', '因公出国(境)费用', '因公出国（境）经费'];
const CAR = ['公务用车购置及运行维护费', '公务用车购置及运行费', '公务用车购置和运行维护费'];
const CAR_BUY = ['公务用车购置费', '购置费', '公务用车购置'];
const CAR_RUN = ['公务用车运行维护费', '公务用车运行费', '运行维护费', '运行费'];
const HOST = ['公务接待费', '公务接待费用', '公务接待'];
const UNIT_CODE = col('unit_code', ['单位代码', '部门（单位）代码', '单位编码', '预算单位编码']);
const UNIT_NAME = col('unit_name', ['单位名称', '部门（单位）名称', '预算单位名称']);

const HEADS: readonly (readonly [TableKind, string, readonly (readonly HeadColumn[])[]])[] = [
  ['expenditure', '支出总表', [
    [CODE, NAME, col('total', TOTAL), col('basic', BASIC), col('project', PROJECT)],
    [CODE, NAME, col('total', TOTAL), col('basic', BASIC), col('project', PROJECT), col('carry_next', ['结转下年', '结转下年支出', '年终结转和结余'])],
    [CODE, NAME, col('total', TOTAL), col('basic', BASIC), col('project', PROJECT), col('business_exp', '事业单位经营支出'), col('to_superior', '上缴上级支出'), col('to_affiliated', ['对附属单位补助支出', '对附属单位补助'])],
  ]],
  ['gpb_exp', '一般公共预算支出表', [
    [CODE, NAME, col('total', TOTAL), col('basic', ['基本支出'], SUB), col('personnel', ['基本支出'], PERSONNEL), col('public', ['基本支出'], PUBLIC), col('project', PROJECT)],
    [CODE, NAME, col('total', ['本年一般公共预算支出', '2025年预算数', '2026年一般公共预算支出'], SUB), col('basic', ['本年一般公共预算支出', '2025年预算数', '2026年一般公共预算支出'], BASIC), col('project', ['本年一般公共预算支出', '2025年预算数', '2026年一般公共预算支出'], PROJECT)],
  ]],
  ['gpb_basic', '一般公共预算基本支出表', [
    [ECONOMIC, NAME, col('total', ['合计', '总计', '基本支出', '本年一般公共预算基本支出']), col('personnel', PERSONNEL), col('public', PUBLIC)],
    [ECONOMIC, NAME, col('total', ['一般公共预算基本支出', '2025年基本支出'], SUB), col('personnel', ['一般公共预算基本支出', '2025年基本支出'], PERSONNEL), col('public', ['一般公共预算基本支出', '2025年基本支出'], PUBLIC)],
  ]],
  ['income', '收入总表', [
    [UNIT_CODE, UNIT_NAME, col('total', ['合计', '总计', '收入合计']), ...['cur', 'carry'].flatMap((group) => {
      const top = group === 'cur' ? THIS_YEAR : CARRY;
      // cur.* and carry.* are fields by construction of the two loops
      return [col(`${group}.total` as ColumnField, top, SUB), col(`${group}.gpb` as ColumnField, top, GPB), col(`${group}.gf` as ColumnField, top, GF), col(`${group}.soc` as ColumnField, top, SOC), col(`${group}.fsa` as ColumnField, top, FSA), col(`${group}.own` as ColumnField, top, OWN)];
    })],
    [CODE, NAME, col('total', ['合计', '收入合计']), col('carry', CARRY), col('gpb', GPB), col('gf', GF), col('soc', SOC), col('fsa', FSA), col('institution', ['事业收入', '事业预算收入']), col('superior', '上级补助收入'), col('affiliated', '附属单位上缴收入'), col('business', ['事业单位经营收入', '经营收入']), col('other_income', '其他收入')],
  ]],
  ['three_public', '“三公”经费支出表', [
    [col('tp.total', ['“三公”经费合计', '三公经费合计']), col('tp.abroad', ABROAD), col('tp.car', CAR, SUB), col('tp.car_buy', CAR, CAR_BUY), col('tp.car_run', CAR, CAR_RUN), col('tp.host', HOST)],
    [UNIT_CODE, UNIT_NAME, col('tp.total', ['“三公”经费'], ['合计', '小计']), col('tp.abroad', ['“三公”经费'], ABROAD), col('tp.host', ['“三公”经费'], HOST), col('tp.car', ['“三公”经费'], CAR, SUB), col('tp.car_buy', ['“三公”经费'], CAR, CAR_BUY), col('tp.car_run', ['“三公”经费'], CAR, CAR_RUN), col('meeting', '会议费'), col('training', ['培训费', '培训费支出'])],
  ]],
  ['gf_exp', '政府性基金预算支出表', [
    [CODE, NAME, col('total', ['本年政府性基金预算支出', '政府性基金预算支出', '2025年政府性基金预算支出'], SUB), col('basic', ['本年政府性基金预算支出', '政府性基金预算支出', '2025年政府性基金预算支出'], BASIC), col('project', ['本年政府性基金预算支出', '政府性基金预算支出', '2025年政府性基金预算支出'], PROJECT)],
    [CODE, NAME, col('total', TOTAL), col('basic', BASIC), col('project', PROJECT)],
  ]],
  ['project_exp', '项目支出预算表', [
    [UNIT_NAME, col('label', ['项目名称', '专项名称']), col('total', ['合计', '总计', '资金总额']), col('gpb', GPB), col('gf', GF), col('soc', SOC), col('fsa', FSA), col('own', OWN)],
    [col('serial', '序号'), UNIT_CODE, UNIT_NAME, col('label', '项目名称'), col('total', ['合计', '金额']), col('gpb', ['财政拨款', '资金来源', '本年拨款'], GPB), col('gf', ['财政拨款', '资金来源', '本年拨款'], GF), col('soc', ['财政拨款', '资金来源', '本年拨款'], SOC), col('fsa', FSA), col('own', OWN), col('carry', CARRY)],
  ]],
  ['f_three_public', '财政拨款“三公”经费支出决算表', [
    ['预算数', '决算数'].flatMap((period) => [col('tp.total', period, ['合计', '小计']), col('tp.abroad', period, ABROAD), col('tp.car', period, CAR, SUB), col('tp.car_buy', period, CAR, CAR_BUY), col('tp.car_run', period, CAR, CAR_RUN), col('tp.host', period, HOST)]),
  ]],
  ['f_expenditure', '支出决算表', [
    [CODE, NAME, col('total', ['本年支出合计', '合计']), col('basic', '基本支出'), col('project', '项目支出'), col('to_superior', '上缴上级支出'), col('business_exp', '经营支出'), col('to_affiliated', '对附属单位补助支出')],
  ]],
  ['f_income', '收入决算表', [
    [CODE, NAME, col('total', ['本年收入合计', '合计']), col('fiscal', ['财政拨款收入', '财政拨款']), col('superior', '上级补助收入'), col('institution', '事业收入'), col('business', '经营收入'), col('affiliated', '附属单位上缴收入'), col('other_income', '其他收入')],
  ]],
  ['f_gpb_exp', '一般公共预算财政拨款支出决算表', [
    [CODE, NAME, col('total', ['本年支出'], SUB), col('basic', ['本年支出'], ['基本支出']), col('project', ['本年支出'], ['项目支出'])],
    [CODE, NAME, col('total', ['本年支出合计', '合计']), col('basic', '基本支出'), col('project', '项目支出')],
  ]],
  ['agency_operation', '机关运行经费预算表', [
    [UNIT_NAME, col('total', ['合计', '机关运行经费预算数']), col('gpb', GPB), col('gf', GF), col('soc', SOC)],
  ]],
  ['service_purchase', '政府购买服务预算表', [
    [CODE, UNIT_NAME, col('label', '项目名称'), col('total', ['政府购买服务资金类型', '资金来源'], SUB), col('gpb', ['政府购买服务资金类型', '资金来源'], GPB), col('gf', ['政府购买服务资金类型', '资金来源'], GF), col('soc', ['政府购买服务资金类型', '资金来源'], SOC), col('fsa', ['政府购买服务资金类型', '资金来源'], FSA), col('own', ['政府购买服务资金类型', '资金来源'], OWN), col('carry', ['政府购买服务资金类型', '资金来源'], CARRY)],
  ]],
  ['procurement', '政府采购预算表', [
    [CODE, UNIT_NAME, col('label', '项目名称'), col('total', ['政府采购资金类型', '资金来源', '采购资金来源'], SUB), col('gpb', ['政府采购资金类型', '资金来源', '采购资金来源'], GPB), col('gf', ['政府采购资金类型', '资金来源', '采购资金来源'], GF), col('own', ['政府采购资金类型', '资金来源', '采购资金来源'], OWN),
      col('central.total', ['集中采购', '集中采购项目'], SUB), col('central.goods', ['集中采购', '集中采购项目'], ['货物', '货物类']), col('central.services', ['集中采购', '集中采购项目'], ['服务', '服务类']),
      col('dispersed.total', ['分散采购', '分散采购项目'], SUB), col('dispersed.goods', ['分散采购', '分散采购项目'], ['货物', '货物类']), col('dispersed.works', ['分散采购', '分散采购项目'], ['工程', '工程类']), col('dispersed.services', ['分散采购', '分散采购项目'], ['服务', '服务类'])],
  ]],
];

/** One spelling for each level; columns of one group share theirs. */
function chosenPaths(columns: readonly HeadColumn[], pick: (choices: number) => number): string[][] {
  const groups = new Map<string, string>();
  return columns.map((column) => column.path.map((words, level) => {
    const leaf = level === column.path.length - 1;
    const key = leaf ? null : words.join('|');
    const known = key === null ? undefined : groups.get(key);
    if (known !== undefined) return known;
    const word = words[pick(words.length)] ?? '';
    if (key !== null) groups.set(key, word);
    return word;
  }));
}

/** Head rows in the builder's form: `>` goes on to the left, `^` goes on above. */
function headRows(paths: readonly (readonly string[])[]): string[][] {
  const depth = Math.max(...paths.map((path) => path.length));
  return Array.from({ length: depth }, (_, level) => paths.map((path, at) => {
    if (level >= path.length) return '^';
    const left = paths[at - 1];
    const same = left !== undefined && level < path.length - 1 && left.length > level + 1 && path.slice(0, level + 1).every((word, up) => word === left[up]);
    return same ? '>' : (path[level] ?? '');
  }));
}

/** Rows whose sums hold, so that only the head's words are on trial. */
function rowsFor(columns: readonly HeadColumn[], kind: TableKind): string[][] {
  const codes = kind === 'gpb_basic' ? ['30101', '30201', '30301'] : ['2010101', '2080501', '2210201'];
  const text = (row: number, column: HeadColumn): string | null => {
    switch (column.means) {
      case 'code': return codes[row] ?? '';
      case 'label': return ['行政运行', '离退休经费', '住房公积金'][row] ?? '';
      case 'unit_code': return ['418003', '418004', '418005'][row] ?? '';
      case 'unit_name': return ['青岩市气象站', '青岩市雷达站', '青岩市宣传站'][row] ?? '';
      case 'serial': return String(row + 1);
      default: return null;
    }
  };
  const whole = new Set<string>(['total', 'tp.total', 'cur.total', 'carry.total', 'central.total', 'dispersed.total', 'tp.car', 'basic']);
  return [0, 1, 2].map((row) => {
    const parts = new Map(columns.filter((column) => !whole.has(column.means) && text(row, column) === null).map((column, at) => [column.means as string, (row + 1) * 10 + at]));
    const sum = (names: readonly string[]): number => names.reduce((all, name) => all + (parts.get(name) ?? 0), 0);
    const has = (means: string): boolean => columns.some((column) => column.means === means);
    const of = (means: string): number => {
      switch (means) {
        case 'basic': return has('personnel') ? sum(['personnel', 'public']) : (parts.get('basic') ?? (row + 1) * 7);
        case 'tp.car': return sum(['tp.car_buy', 'tp.car_run']);
        case 'tp.total': return sum(['tp.abroad', 'tp.car_buy', 'tp.car_run', 'tp.host']);
        case 'cur.total': return sum(['cur.gpb', 'cur.gf', 'cur.soc', 'cur.fsa', 'cur.own']);
        case 'carry.total': return sum(['carry.gpb', 'carry.gf', 'carry.soc', 'carry.fsa', 'carry.own']);
        case 'central.total': return sum(['central.goods', 'central.works', 'central.services']);
        case 'dispersed.total': return sum(['dispersed.goods', 'dispersed.works', 'dispersed.services']);
        case 'total':
          if (has('cur.total')) return of('cur.total') + of('carry.total');
          if (has('central.total')) return sum(['gpb', 'gf', 'own']);
          if (has('basic')) return of('basic') + sum(['project', 'carry_next', 'business_exp', 'to_superior', 'to_affiliated']);
          return [...parts.values()].reduce((all, value) => all + value, 0);
        default: return parts.get(means) ?? 0;
      }
    };
    return columns.map((column) => text(row, column) ?? `${of(column.means)}.00`);
  });
}

describe('heads in the words of every province', () => {
  it.each(HEADS.flatMap(([kind, title, variants]) => variants.map((columns, at) => [kind, title, at, columns] as const)))('%s %s %i', (kind, title, _, columns) => {
    fc.assert(fc.property(fc.array(fc.nat(20), { minLength: 40, maxLength: 40 }), (choices) => {
      let at = 0;
      const paths = chosenPaths(columns, (count) => (choices[at++ % choices.length] ?? 0) % count);
      const head = headRows(paths);
      const meaning = understandTable(aGrid({ title, head, rows: rowsFor(columns, kind) }), { defaultUnit: null });
      const means = meaning.columns.map((column) => (column.content === 'amount' ? column.field : column.content));
      expect(meaning.kind).toBe(kind);
      expect(means, head.map((row) => row.join('|')).join('\n')).toEqual(columns.map((column) => column.means));
      expect(meaning.doubts, head.map((row) => row.join('|')).join('\n')).toEqual([]);
    }), runs(60));
  });
});
