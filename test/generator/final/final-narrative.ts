import { functionName } from '../catalogue/subject-names.ts';
import { discloser, spentOn, THREE_PUBLIC, total, type Flow, type Where } from '../book/book.ts';
import type { GenParagraph } from '../disclosure.ts';
import { printAmount, type Fen } from '../money.ts';
import { purpose, reason } from '../narrative/reasons.ts';
import { createSpeaker, paragraph, type Part, type Speaker, type Stated } from '../narrative/sentence.ts';
import { createPrng, type Prng } from '../../../shared/selftest/prng.ts';
import { classSums, itemCodes } from '../table/codes-of.ts';
import { ordinal } from '../table/ordinal.ts';
import { fundIs, incomeOf, isBasic, isFiscal, type FinalBook } from './final-book.ts';

const all: Where = () => true;
const print = (value: Fen): string => printAmount(value, { unit: '万元', decimals: 2, separators: true, zero: 'digits' });
const item = (code: string): string => `${functionName(code.slice(0, 3)).replace(/支出$/, '')}支出（类）${functionName(code.slice(0, 5))}（款）${functionName(code)}（项）`;

/** What every section asks for. */
interface Telling {
  readonly final: FinalBook;
  readonly say: Speaker;
  readonly rng: Prng;
  readonly name: string;
}

/** 年初预算为…，支出决算为…，完成年初预算的…%。决算数小于年初预算数的主要原因是…。 */
function planned({ final, say, rng }: Telling, where: Where, subject: string, rules: readonly string[]): Part {
  const [plan, spent] = [total(final.book.flows, where), total(final.spent, where)];
  if (plan === 0) return ['年初未安排预算，支出决算为', say.amount(spent, subject, rules), '。'];
  const word = (text: string): Stated => ({ text, kind: 'direction', subject, rules: ['F-11'], stale: null });
  const head: readonly Part[] = ['年初预算为', say.amount(plan, `年初预算 ${subject}`, ['Y-02', 'F-12']), '，支出决算为', say.amount(spent, subject, rules), '，完成年初预算的', say.share(spent, plan, subject, ['F-10']), '。'];
  // Equal means printed alike: what rounding hides is no difference to a reader.
  if (print(plan) === print(spent)) return [...head, '决算数', word('等于'), '年初预算数。'];
  return [...head, '决算数', word(spent > plan ? '大于' : '小于'), `年初预算数的主要原因是${reason(rng, spent, plan)}。`];
}

function totals({ final, say, rng, name }: Telling): readonly GenParagraph[] {
  const { book, spent, carriedIn, carriedOut } = final;
  const [now, before] = [total(spent, all) + carriedOut.gpb + carriedOut.gf + carriedOut.own, total(spent, all, 'prior') + carriedIn.gpb + carriedIn.gf + carriedIn.own];
  const received = incomeOf(final, 'gpb') + incomeOf(final, 'gf') + incomeOf(final, 'own');
  const [fiscal, own] = [incomeOf(final, 'gpb') + incomeOf(final, 'gf'), incomeOf(final, 'own')];
  const whole = total(spent, all);
  const [fiscalNow, fiscalBefore] = [total(spent, isFiscal) + carriedOut.gpb + carriedOut.gf, total(spent, isFiscal, 'prior') + carriedIn.gpb + carriedIn.gf];
  const why = (value: Fen, prior: Fen): string => (value === prior ? '。' : `。主要原因是${reason(rng, value, prior)}。`);
  return [
    paragraph(2, '一、收入支出决算总体情况说明'),
    paragraph(0, `${name}${book.year}年度收入支出总计`, say.amount(now, '收入支出总计', ['N-01'], before), '，', say.change(now, before, '收入支出总计'), why(now, before)),
    paragraph(2, '二、收入决算情况说明'),
    paragraph(0, '本年收入合计', say.amount(received, '本年收入合计', ['N-01']), '，其中：财政拨款收入', say.amount(fiscal, '财政拨款收入', ['N-02']), '，占', say.share(fiscal, received, '财政拨款收入'), own === 0 ? '' : ['；其他收入', say.amount(own, '其他收入', ['N-02']), '，占', say.share(own, received, '其他收入')], '。'),
    paragraph(2, '三、支出决算情况说明'),
    paragraph(0, '本年支出合计', say.amount(whole, '本年支出合计', ['N-01']), '，其中：基本支出', say.amount(total(spent, isBasic), '基本支出', ['N-04']), '，占', say.share(total(spent, isBasic), whole, '基本支出'), '；项目支出', say.amount(whole - total(spent, isBasic), '项目支出', ['N-04']), '，占', say.share(whole - total(spent, isBasic), whole, '项目支出'), '。'),
    paragraph(2, '四、财政拨款收入支出决算总体情况说明'),
    paragraph(0, `${name}${book.year}年度财政拨款收入支出总计`, say.amount(fiscalNow, '财政拨款收入支出总计', ['N-01'], fiscalBefore), '，', say.change(fiscalNow, fiscalBefore, '财政拨款收入支出总计'), why(fiscalNow, fiscalBefore)),
  ];
}

function general(telling: Telling): readonly GenParagraph[] {
  const { final, say, rng, name } = telling;
  const flows: readonly Flow[] = final.spent.filter(fundIs('gpb'));
  const [now, before] = [total(flows), total(flows, all, 'prior')];
  const people = (use: 'personnel' | 'public'): Part => say.amount(total(flows, (flow) => flow.use === use), use === 'personnel' ? '人员经费' : '公用经费', ['N-09']);
  return [
    paragraph(2, '五、一般公共预算财政拨款支出决算情况说明'),
    paragraph(3, '（一）支出决算总体情况'),
    paragraph(0, '一般公共预算财政拨款支出', say.amount(now, '一般公共预算财政拨款支出', ['N-01'], before), '，占本年支出合计的', say.share(now, total(final.spent, all), '一般公共预算财政拨款支出'), '。', say.change(now, before, '一般公共预算财政拨款支出'), now === before ? '。' : `。主要原因是${reason(rng, now, before)}。`),
    paragraph(3, '（二）支出决算结构情况'),
    paragraph(0, '一般公共预算财政拨款支出', say.amount(now, '一般公共预算财政拨款支出', ['N-01']), '，用于以下方面：', say.joined(classSums(flows).map((cls) => [`${cls.name.replace(/支出$/, '')}支出（类）`, say.amount(cls.amount, cls.name, ['N-03']), '，占', say.share(cls.amount, now, cls.name)]), '；'), '。'),
    paragraph(3, '（三）支出决算具体情况'),
    paragraph(0, `${name}${final.book.year}年度一般公共预算财政拨款支出`, planned(telling, fundIs('gpb'), '一般公共预算财政拨款支出', ['N-01']), '其中：'),
    ...itemCodes(flows).map((code, index) => paragraph(0, `${index + 1}.${item(code)}。主要用于${purpose(code)}。`, planned(telling, (flow) => flow.fund === 'gpb' && flow.code === code, item(code), ['N-05']))),
    paragraph(2, '六、一般公共预算财政拨款基本支出决算情况说明'),
    paragraph(0, '一般公共预算财政拨款基本支出', say.amount(total(flows, isBasic), '基本支出', ['N-09']), '，其中：人员经费', people('personnel'), '，公用经费', people('public'), '。'),
  ];
}

function threePublic({ final, say, rng }: Telling): readonly GenParagraph[] {
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const of = (...codes: readonly string[]): readonly [Fen, Fen, Fen] => [total(final.book.flows, spentOn(...codes)), total(final.spent, spentOn(...codes)), total(final.spent, spentOn(...codes), 'prior')];
  const [plan, spent, prior] = of(...abroad, ...carBuy, ...carRun, ...host);
  const heading = paragraph(2, '七、财政拨款“三公”经费支出决算情况说明');
  if (plan === 0 && spent === 0) return [heading, paragraph(0, `${final.book.year}年度没有发生财政拨款“三公”经费支出。`)];
  const vehicles = final.book.units.reduce((sum, unit) => sum + unit.vehicles, 0);
  const part = (text: string, codes: readonly string[]): Part => {
    const [budget, outcome] = of(...codes);
    return [`${text}支出决算为`, say.amount(outcome, text, ['N-11']), budget === 0 ? '' : ['，完成年初预算的', say.share(outcome, budget, text, ['F-10'])]];
  };
  return [
    heading,
    paragraph(0, '“三公”经费财政拨款支出年初预算为', say.amount(plan, '年初预算 三公经费', ['Y-02']), '，支出决算为', say.amount(spent, '“三公”经费', ['N-11'], prior), '，完成年初预算的', say.share(spent, plan, '“三公”经费', ['F-10']), '，其中：', part('因公出国（境）费', abroad), '；', part('公务用车购置及运行维护费', [...carBuy, ...carRun]), '；', part('公务接待费', host), '。'),
    paragraph(0, '“三公”经费财政拨款支出决算数', say.change(spent, prior, '“三公”经费'), spent === prior ? '。' : `。主要原因是${reason(rng, spent, prior)}。`),
    ...(of(...abroad)[1] > 0 ? [paragraph(0, '因公出国（境）费支出', say.amount(of(...abroad)[1], '因公出国（境）费', ['N-11']), `。全年组织因公出国（境）团组${rng.int(1, 3)}个，累计${rng.int(3, 12)}人次。`)] : []),
    ...(of(...carRun)[1] > 0 ? [paragraph(0, '公务用车运行维护费支出', say.amount(of(...carRun)[1], '公务用车运行维护费', ['N-11']), '，年末公务用车保有量为', say.count(vehicles, '公务用车保有量', ['F-14']), '辆。')] : []),
    ...(of(...host)[1] > 0 ? [paragraph(0, '公务接待费支出', say.amount(of(...host)[1], '公务接待费', ['N-11']), `，共接待${rng.int(4, 60)}批次、${rng.int(61, 400)}人次。`)] : []),
  ];
}

function others({ final, say, name }: Telling): readonly GenParagraph[] {
  const { book, spent } = final;
  const gf = total(spent, fundIs('gf'));
  const bought = (type?: 'goods' | 'works' | 'services'): Fen => book.purchases.reduce((sum, purchase) => (type === undefined || purchase.type === type ? sum + purchase.amount : sum), 0);
  const awarded = Math.round((bought() * 8) / 100_000) * 10_000;
  const money = spent.reduce((sum, flow) => (flow.project === null ? sum : sum + flow.amount), 0);
  const vehicles = book.units.reduce((sum, unit) => sum + unit.vehicles, 0);
  return [
    paragraph(2, '八、政府性基金预算财政拨款收入支出决算情况说明'),
    gf === 0 ? paragraph(0, `${name}${book.year}年度没有政府性基金预算财政拨款收入和支出。`) : paragraph(0, '政府性基金预算财政拨款支出', say.amount(gf, '政府性基金预算财政拨款支出', ['N-12']), '。'),
    paragraph(2, '九、国有资本经营预算财政拨款收入支出决算情况说明'),
    paragraph(0, `${name}${book.year}年度没有国有资本经营预算财政拨款收入和支出。`),
    paragraph(2, '十、预算绩效管理情况'),
    paragraph(0, `${book.year}年度开展绩效自评的项目`, say.count(book.projects.length, '绩效自评项目数', []), '个，涉及资金', say.amount(money, '绩效自评资金', []), '，自评结果均为良好。'),
    paragraph(2, '十一、其他重要事项的情况说明'),
    paragraph(3, '（一）政府采购支出情况'),
    bought() === 0
      ? paragraph(0, `${name}${book.year}年度没有政府采购支出。`)
      : paragraph(0, `${book.year}年度政府采购支出总额`, say.amount(bought(), '政府采购支出总额', ['N-13']), '，其中：货物支出', say.amount(bought('goods'), '货物支出', ['N-13']), '、工程支出', say.amount(bought('works'), '工程支出', ['N-13']), '、服务支出', say.amount(bought('services'), '服务支出', ['N-13']), '。授予中小企业合同金额', say.amount(awarded, '授予中小企业合同金额', ['F-15']), '，占政府采购支出总额的', say.share(awarded, bought(), '授予中小企业合同金额', ['F-15']), '。'),
    paragraph(3, '（二）国有资产占有使用情况'),
    paragraph(0, `截至${book.year}年12月31日，${name}共有车辆`, say.count(vehicles, '车辆', ['F-14']), '辆。'),
  ];
}

/** The notes of final accounts in the order of the tables, every figure stated from the book. */
export function finalNarrative(final: FinalBook): readonly GenParagraph[] {
  const rng = createPrng(final.book.seed, 'final narrative');
  const say = createSpeaker({ style: { unit: '万元', decimals: 2, separators: true, zero: 'digits' }, than: `比${final.book.year - 1}年度决算`, more: '增加', less: '减少', grows: '增长', falls: '下降', flat: `与${final.book.year - 1}年度决算持平` });
  const telling: Telling = { final, say, rng, name: discloser(final.book).name };
  return [paragraph(1, `第三部分 ${final.book.year}年度单位决算情况说明`), ...totals(telling), ...general(telling), ...threePublic(telling), ...others(telling)];
}

/** Headings of the notes, for the contents page. */
export const finalHeadings = (paragraphs: readonly GenParagraph[]): readonly string[] => paragraphs.filter((each) => each.level === 2).map((each, index) => each.text || ordinal(index + 1));
