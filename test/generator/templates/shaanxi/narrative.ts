import { spentOn, THREE_PUBLIC, total, type Where } from '../../book/book.ts';
import { economicName, functionName } from '../../catalogue/subject-names.ts';
import type { GenParagraph } from '../../disclosure.ts';
import { reason } from '../../narrative/reasons.ts';
import { createSpeaker, paragraph, type Part } from '../../narrative/sentence.ts';
import { createPrng } from '../../../../shared/selftest/prng.ts';
import { economicLevels, itemCodes } from '../../table/codes-of.ts';
import { both, fundIs, isBasic, isFiscal } from '../flow-filters.ts';
import { projectAmount } from '../project-targets.ts';
import type { ShaanxiContext } from './context.ts';

/** Notes in 万元 on tables in 元: headings that end with a full stop, codes in brackets behind names, bounds among the figures. */
export function shaanxiNarrative(context: ShaanxiContext): { readonly money: readonly GenParagraph[]; readonly others: readonly GenParagraph[] } {
  const { book, word } = context;
  const { flows, year, purchases } = book;
  const rng = createPrng(book.seed, 'shaanxi narrative');
  const say = createSpeaker({ style: { unit: '万元', decimals: 2, separators: false, zero: 'digits' }, than: '较上年', more: '增加', less: '减少', grows: '增长', falls: '下降', flat: '与上年持平' });
  const sums = (where: Where): readonly [number, number] => [total(flows, where), total(flows, where, 'prior')];
  const why = (value: number, prior: number): string => (value === prior ? '' : `，主要原因是${reason(rng, value, prior)}`);
  const stated = (text: string, where: Where, rules: readonly string[]): Part => {
    const [value, prior] = sums(where);
    return [text, say.amount(value, text, rules, prior), '，', say.change(value, prior, text), why(value, prior)];
  };
  const all: Where = () => true;
  const [now, before] = sums(all);
  const funds = (end: string): Part => say.joined(([[`一般公共预算拨款${end}`, fundIs('gpb')], [`政府性基金拨款${end}`, fundIs('gf')], [end === '收入' ? '其他收入' : '其他资金支出', fundIs('own')]] as const).filter(([, where]) => total(flows, where) > 0).map(([text, where]) => [text, say.amount(total(flows, where), text, [])]));
  const gpb = fundIs('gpb');
  const basic = both(gpb, isBasic);
  const { abroad, carBuy, carRun, host, meeting, training } = THREE_PUBLIC;
  const tp = (text: string, codes: readonly string[]): Part => {
    const [value, prior] = sums(both(gpb, spentOn(...codes)));
    return [text, say.amount(value, text, ['N-11'], prior), '，', say.change(value, prior, text)];
  };
  const office: Where = (flow) => basic(flow) && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  const bought = purchases.reduce((sum, purchase) => sum + purchase.amount, 0);
  const targets = book.projects.reduce((sum, _, index) => sum + projectAmount(book, index), 0);
  const vehicles = book.units.reduce((sum, unit) => sum + unit.vehicles, 0);
  const classes = economicLevels(flows, basic).filter((economic) => economic.length === 3);
  return {
    money: [
      paragraph(2, '一、收支预算总体情况。'),
      paragraph(0, `按照综合预算的原则，本${word}所有收入和支出均纳入${word}预算管理。${year}年本${word}预算收入`, say.amount(now, '预算收入', ['N-01'], before), '，其中', funds('收入'), '，', say.change(now, before, '预算收入'), why(now, before), `；${year}年本${word}预算支出`, say.amount(now, '预算支出', ['N-01'], before), '，其中', funds('支出'), '，', say.change(now, before, '预算支出'), why(now, before), '。'),
      paragraph(2, '二、财政拨款收支情况。'),
      paragraph(0, stated(`${year}年本${word}财政拨款收入`, isFiscal, []), '。'),
      paragraph(2, '三、一般公共预算拨款支出明细情况。'),
      paragraph(4, '1.一般公共预算当年拨款规模变化情况。'),
      paragraph(0, stated(`${year}年本${word}当年一般公共预算拨款支出`, gpb, ['N-01']), '。'),
      paragraph(4, '2.支出按功能科目分类的明细情况。'),
      paragraph(0, `本${word}${year}年一般公共预算支出`, say.amount(total(flows, gpb), '一般公共预算支出', ['N-01'], total(flows, gpb, 'prior')), '，其中：'),
      ...itemCodes(flows, gpb).map((item, index) => paragraph(0, `（${index + 1}）`, stated(`${functionName(item)}（${item}）`, (flow) => gpb(flow) && flow.code === item, []), '。')),
      paragraph(4, '3.支出按经济科目分类的明细情况。'),
      paragraph(0, `（1）本${word}${year}年一般公共预算基本支出`, say.amount(total(flows, basic), '基本支出', ['N-04']), '，按照部门预算支出经济分类的类级科目，其中：', say.joined(classes.map((economic) => [`${economicName(economic)}（${economic}）`, say.amount(total(flows, (flow) => basic(flow) && (flow.economic ?? '').startsWith(economic)), economicName(economic), [])]), '；'), '。'),
      paragraph(2, '四、政府性基金预算支出情况。'),
      total(flows, fundIs('gf')) === 0 ? paragraph(0, `本${word}无政府性基金预算收支，并已公开空表。`) : paragraph(0, stated(`${year}年政府性基金预算支出`, fundIs('gf'), ['N-12']), '。'),
      paragraph(2, '五、国有资本经营预算拨款收支情况。'),
      paragraph(0, `本${word}无国有资本经营预算拨款收支。`),
    ],
    others: [
      paragraph(2, '一、“三公”经费等预算情况说明。'),
      paragraph(0, tp(`${year}年本${word}一般公共预算“三公”经费预算支出`, [...abroad, ...host, ...carBuy, ...carRun]), '。其中：', tp('因公出国（境）经费', abroad), '；', tp('公务接待费', host), '；', tp('公务用车运行维护费', carRun), '；', tp('公务用车购置费', carBuy), '。'),
      paragraph(0, tp(`${year}年本${word}会议费预算支出`, meeting), '；', tp('培训费预算支出', training), '。'),
      paragraph(0, '公务接待严格执行标准，单次接待费用不超过0.10万元，全年接待费用控制在上年预算以内。'),
      paragraph(2, '二、国有资产占有使用情况。'),
      paragraph(0, `截至上年底，本${word}共有车辆${vehicles}辆，单价20万元以上的设备0台（套）。${year}年当年不安排购置单价20万元以上的设备。`),
      paragraph(2, '三、政府采购情况。'),
      bought === 0 ? paragraph(0, `${year}年本${word}未安排政府采购预算。`) : paragraph(0, `${year}年本${word}政府采购预算共`, say.amount(bought, '政府采购预算', ['N-13']), '。'),
      paragraph(2, '四、预算绩效目标说明。'),
      paragraph(0, `${year}年本${word}绩效目标管理的项目共`, say.count(book.projects.length, '绩效目标项目数', ['N-16']), '个，涉及项目资金', say.amount(targets, '绩效目标项目资金', ['N-16']), '。'),
      paragraph(2, '五、机关运行经费安排说明。'),
      total(flows, office) === 0 ? paragraph(0, `本${word}没有机关运行经费预算。`) : paragraph(0, stated(`${year}年本${word}机关运行经费预算安排`, office, ['N-17']), '。'),
    ],
  };
}
