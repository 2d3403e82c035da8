import { discloser, spentOn, THREE_PUBLIC, total, type Purchase, type Where } from '../../book/book.ts';
import type { GenParagraph } from '../../disclosure.ts';
import { printAmount, type Fen } from '../../money.ts';
import { reason } from '../../narrative/reasons.ts';
import { createSpeaker, paragraph, type Part, type Stated } from '../../narrative/sentence.ts';
import { createPrng } from '../../../../shared/selftest/prng.ts';
import { classSums } from '../../table/codes-of.ts';
import { fundIs, incomeOf, isBasic } from '../final-book.ts';
import { sumOf, under, type YunnanContext } from './context.ts';
import { assetsOf, hostedOf } from './single-tables.ts';

const all: Where = () => true;

/** Notes in 元: totals and parts beside the year before in sentences of their own, classes beside their budgets, 三公 first as a whole and then part by part. */
export function yunnanNarrative(context: YunnanContext): { readonly notes: readonly GenParagraph[]; readonly others: readonly GenParagraph[] } {
  const { final, word, name } = context;
  const { book, spent } = final;
  const { year } = book;
  const rng = createPrng(book.seed, 'yunnan narrative');
  const say = createSpeaker({ style: { unit: '元', decimals: 2, separators: true, zero: 'digits' }, than: '', more: '增加', less: '减少', grows: '增长', falls: '下降', flat: '与上年持平' });
  const print = (value: Fen): string => printAmount(value, { unit: '元', decimals: 2, separators: true, zero: 'digits' });
  const sums = (where: Where): readonly [Fen, Fen, Fen] => [total(spent, where), total(spent, where, 'prior'), total(book.flows, where)];
  const why = (value: Fen, prior: Fen): string => (value === prior ? '。' : `。主要原因是${reason(rng, value, prior)}。`);
  const change = (text: string, value: Fen, prior: Fen): Part => (print(value) === print(prior) ? `${text}与上年持平` : [text, say.change(value, prior, text)]);
  const word2 = (text: string, subject: string): Stated => ({ text, kind: 'direction', subject, rules: ['F-11'], stale: null });
  const planned = (subject: string, where: Where, rules: readonly string[]): Part => {
    const [value, , plan] = sums(where);
    if (plan === 0 && value === 0) return [`${subject}支出年初预算为`, say.amount(0, `年初预算 ${subject}`, []), '，决算为', say.amount(0, subject, rules)];
    return [`${subject}支出年初预算为`, say.amount(plan, `年初预算 ${subject}`, []), '，决算为', say.amount(value, subject, rules), plan === 0 ? '' : ['，完成年初预算的', say.share(value, plan, subject, ['F-10'])]];
  };
  const received = incomeOf(final, 'gpb') + incomeOf(final, 'gf') + incomeOf(final, 'own');
  const [fiscal, own] = [incomeOf(final, 'gpb') + incomeOf(final, 'gf'), incomeOf(final, 'own')];
  const [whole, before] = sums(all);
  const [basic, basicBefore] = sums(isBasic);
  const [project, projectBefore] = sums((flow) => !isBasic(flow));
  const people = sumOf(spent, isBasic, (flow) => flow.use === 'personnel');
  const gpb = fundIs('gpb');
  const [general, generalBefore, generalPlan] = sums(gpb);
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const tp = spentOn(...abroad, ...carBuy, ...carRun, ...host);
  const [tpNow, tpBefore, tpPlan] = sums(tp);
  const parts = [['因公出国（境）费', spentOn(...abroad)], ['公务用车购置费', spentOn(...carBuy)], ['公务用车运行维护费', spentOn(...carRun)], ['公务接待费', spentOn(...host)]] as const;
  const car = spentOn(...carBuy, ...carRun);
  const office: Where = (flow) => gpb(flow) && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  const [run, runBefore] = sums(office);
  const bought = (where: (purchase: Purchase) => boolean = () => true): Fen => book.purchases.reduce((sum, purchase) => (where(purchase) ? sum + purchase.amount : sum), 0);
  const awarded = Math.round((bought() * 7) / 100_000) * 10_000;
  const vehicles = book.units.reduce((sum, unit) => sum + unit.vehicles, 0);
  const { current, house, cars, rest } = assetsOf(context);
  const hosted = hostedOf(book.seed);
  const share = (value: Fen, base: Fen, text: string, subject: string): Part => (base === 0 ? [] : [`，占${text}的`, say.share(value, base, subject)]);
  return {
    notes: [
      paragraph(2, '一、收入决算情况说明'),
      paragraph(0, `${name}${year}年度收入合计`, say.amount(received, '收入合计', ['N-01']), '。其中：财政拨款收入', say.amount(fiscal, '财政拨款收入', ['N-02']), share(fiscal, received, '总收入', '财政拨款收入'), '；上级补助收入0.00元；事业收入0.00元；经营收入0.00元；附属单位上缴收入0.00元；其他收入', say.amount(own, '其他收入', ['N-02']), share(own, received, '总收入', '其他收入'), '。'),
      paragraph(2, '二、支出决算情况说明'),
      paragraph(0, `${name}${year}年度支出合计`, say.amount(whole, '支出合计', ['N-01'], before), '。其中：基本支出', say.amount(basic, '基本支出', ['N-04'], basicBefore), share(basic, whole, '总支出', '基本支出'), '；项目支出', say.amount(project, '项目支出', ['N-04'], projectBefore), share(project, whole, '总支出', '项目支出'), '；上缴上级支出0.00元；经营支出0.00元；对附属单位补助支出0.00元。'),
      paragraph(0, '与上年相比，', change('支出合计', whole, before), '。其中：', change('基本支出', basic, basicBefore), '；', change('项目支出', project, projectBefore), why(whole, before)),
      paragraph(3, '（一）基本支出情况'),
      paragraph(0, `${year}年度用于保障机构正常运转的日常支出`, say.amount(basic, '基本支出', []), '。其中：基本工资、津贴补贴等人员经费支出', say.amount(people, '人员经费', []), share(people, basic, '基本支出', '人员经费'), '；办公费、印刷费、水电费等公用经费支出', say.amount(basic - people, '公用经费', []), share(basic - people, basic, '基本支出', '公用经费'), '。'),
      paragraph(3, '（二）项目支出情况'),
      paragraph(0, `${year}年度用于完成特定任务的专项业务支出`, say.amount(project, '项目支出', []), '。'),
      paragraph(2, '三、一般公共预算财政拨款支出决算情况说明'),
      paragraph(3, '（一）一般公共预算财政拨款支出决算总体情况'),
      paragraph(0, `${name}${year}年度一般公共预算财政拨款支出`, say.amount(general, '一般公共预算财政拨款支出', ['N-01'], generalBefore), '，占本年支出合计的', say.share(general, whole, '一般公共预算财政拨款支出'), '，完成年初预算的', say.share(general, generalPlan, '一般公共预算财政拨款支出', ['F-10']), '。与上年相比，', change('', general, generalBefore), why(general, generalBefore)),
      paragraph(3, '（二）一般公共预算财政拨款支出决算具体情况'),
      ...classSums(spent, gpb).map((cls, index) => {
        const plan = total(book.flows, (flow) => gpb(flow) && under(cls.code)(flow));
        const text = cls.name.replace(/支出$/, '');
        const equal = print(plan) === print(cls.amount);
        return paragraph(0, `${index + 1}.${text}（类）支出`, say.amount(cls.amount, cls.name, ['N-03'], cls.prior), share(cls.amount, general, '一般公共预算财政拨款总支出', cls.name), plan === 0 ? '' : ['，完成年初预算的', say.share(cls.amount, plan, cls.name, ['F-10'])], '。主要用于', `${text}方面的日常工作`, plan === 0 || equal ? '。' : ['。决算数', word2(cls.amount > plan ? '大于' : '小于', cls.name), `年初预算数的主要原因是${reason(rng, cls.amount, plan)}。`]);
      }),
      paragraph(2, '四、财政拨款“三公”经费支出决算情况说明'),
      paragraph(3, '（一）“三公”经费财政拨款支出决算总体情况'),
      paragraph(0, `${name}${year}年度`, planned('“三公”经费财政拨款', tp, ['N-11']), '。其中：', say.joined(parts.map(([text, where]) => planned(text, where, ['N-11'])), '；'), '。'),
      ...(print(tpNow) === print(tpPlan) ? [] : [paragraph(0, `${year}年度“三公”经费支出决算数`, word2(tpNow > tpPlan ? '大于' : '小于', '“三公”经费'), `年初预算数的主要原因是${reason(rng, tpNow, tpPlan)}。`)]),
      ...(print(tpNow) === print(tpBefore) || tpBefore === 0 ? [] : [paragraph(0, `${year}年度“三公”经费财政拨款支出决算数比${year - 1}年`, say.change(tpNow, tpBefore, '“三公”经费'), '。其中：', say.joined(parts.filter(([, where]) => total(spent, where, 'prior') > 0 && print(total(spent, where)) !== print(total(spent, where, 'prior'))).map(([text, where]) => [`${text}支出决算`, say.change(total(spent, where), total(spent, where, 'prior'), text)]), '；'), `。“三公”经费支出决算增减变动的主要原因是${reason(rng, tpNow, tpBefore)}。`)]),
      paragraph(3, '（二）“三公”经费财政拨款支出决算具体情况'),
      ...(tpNow === 0 ? [] : [paragraph(0, `${year}年度“三公”经费财政拨款支出决算中，`, say.joined(([['因公出国（境）费', spentOn(...abroad)], ['公务用车购置及运行维护费', car], ['公务接待费', spentOn(...host)]] as const).map(([text, where]) => [`${text}支出`, say.amount(total(spent, where), text, ['N-11']), '，占', say.share(total(spent, where), tpNow, text)]), '；'), '。具体情况如下：')]),
      paragraph(0, '1.因公出国（境）费支出', say.amount(total(spent, spentOn(...abroad)), '因公出国（境）费', ['N-11']), '，共安排因公出国（境）团组0个，累计0人次。'),
      paragraph(0, '2.公务用车购置及运行维护费支出', say.amount(total(spent, car), '公务用车购置及运行维护费', ['N-11']), '。其中：公务用车购置支出', say.amount(total(spent, spentOn(...carBuy)), '公务用车购置费', ['N-11']), '，购置车辆0辆；公务用车运行维护支出', say.amount(total(spent, spentOn(...carRun)), '公务用车运行维护费', ['N-11']), '，开支财政拨款的公务用车保有量为', say.count(vehicles, '公务用车保有量', ['F-14']), '辆，主要用于下乡开展工作所需车辆燃料费、维修费、过路过桥费、保险费等。'),
      paragraph(0, '3.公务接待费支出', say.amount(total(spent, spentOn(...host)), '公务接待费', ['N-11']), '。其中：国内接待费支出', say.amount(total(spent, spentOn(...host)), '国内接待费', []), `（其中：外事接待费支出0.00元），共安排国内公务接待${hosted.visits}批次（其中：外事接待0批次），接待人次${hosted.people}人（其中：外事接待人次0人）。国（境）外接待费支出0.00元。`),
    ],
    others: [
      paragraph(2, '一、机关运行经费支出情况'),
      run === 0 ? paragraph(0, `${name}${year}年度没有机关运行经费支出。`) : paragraph(0, `${name}${year}年度机关运行经费支出`, say.amount(run, '机关运行经费', ['N-17'], runBefore), '，与上年相比，', change('', run, runBefore), why(run, runBefore)),
      paragraph(2, '二、国有资产占用情况'),
      paragraph(0, `截至${year}年12月31日，${discloser(book).name}资产总额`, say.amount(current + house + cars + rest, '资产总额', []), '，其中，流动资产', say.amount(current, '流动资产', []), '，固定资产', say.amount(house + cars + rest, '固定资产', []), '，无形资产0.00元。单价50万元以上的通用设备0台（套）。'),
      paragraph(2, '三、政府采购支出情况'),
      bought() === 0
        ? paragraph(0, `${year}年度没有政府采购支出。`)
        : paragraph(0, `${year}年度，${word}政府采购支出总额`, say.amount(bought(), '政府采购支出总额', ['N-13']), '，其中：政府采购货物支出', say.amount(bought(({ type }) => type === 'goods'), '货物支出', []), '；政府采购工程支出', say.amount(bought(({ type }) => type === 'works'), '工程支出', []), '；政府采购服务支出', say.amount(bought(({ type }) => type === 'services'), '服务支出', []), '。授予中小企业合同金额', say.amount(awarded, '授予中小企业合同金额', ['F-15']), '，占政府采购支出总额的', say.share(awarded, bought(), '授予中小企业合同金额', ['F-15']), '。'),
      paragraph(2, '四、部门绩效自评情况'),
      paragraph(0, `${name}按要求对${year}年度的${book.projects.length}个项目和整体支出开展了绩效自评，涉及资金`, say.amount(sumOf(spent, (flow) => flow.project !== null), '绩效自评资金', []), '，自评结果为优秀或者良好。'),
    ],
  };
}
