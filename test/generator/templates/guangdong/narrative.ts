import { spentOn, THREE_PUBLIC, total, type Purchase, type Where } from '../../book/book.ts';
import type { GenParagraph } from '../../disclosure.ts';
import { reason } from '../../narrative/reasons.ts';
import { createSpeaker, paragraph, type Part } from '../../narrative/sentence.ts';
import { createPrng } from '../../../../shared/selftest/prng.ts';
import { both, fundIs, isBasic } from '../flow-filters.ts';
import { projectAmount } from '../project-targets.ts';
import type { GuangdongContext } from './context.ts';

/** Six short sections: income and spending in one sentence, 三公 with brackets inside the sentence, purchases of three kinds, targets by word. */
export function guangdongNarrative(context: GuangdongContext): readonly GenParagraph[] {
  const { book, word } = context;
  const { flows, year, purchases } = book;
  const rng = createPrng(book.seed, 'guangdong narrative');
  const say = createSpeaker({ style: { unit: '万元', decimals: 2, separators: false, zero: 'digits' }, than: '比上年', more: '增加', less: '减少', grows: '增长', falls: '下降', flat: '与上年持平' });
  const why = (value: number, prior: number): string => (value === prior ? '' : `，主要原因是${reason(rng, value, prior)}`);
  const stated = (text: string, where: Where, rules: readonly string[]): Part => {
    const [value, prior] = [total(flows, where), total(flows, where, 'prior')];
    return [text, say.amount(value, text, rules, prior), '，', say.change(value, prior, text), why(value, prior)];
  };
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const tp = (text: string, codes: readonly string[]): Part => stated(text, spentOn(...codes), ['N-11']);
  const office: Where = (flow) => both(fundIs('gpb'), isBasic)(flow) && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  const bought = (where: (purchase: Purchase) => boolean = () => true): number => purchases.reduce((sum, purchase) => (where(purchase) ? sum + purchase.amount : sum), 0);
  const car = total(flows, spentOn(...carBuy, ...carRun));
  const main = book.projects[0];
  return [
    paragraph(2, `一、${word}预算收支增减变化情况`),
    paragraph(0, stated(`${year}年本${word}收入预算`, () => true, ['N-01']), '；', stated('支出预算', () => true, ['N-01']), '。'),
    paragraph(2, '二、“三公”经费安排情况说明'),
    paragraph(0, tp(`${year}年本${word}“三公”经费预算安排`, [...abroad, ...host, ...carBuy, ...carRun]), '。其中：', tp('因公出国（境）费', abroad), '；公务用车购置及运行费', say.amount(car, '公务用车购置及运行费', ['N-11'], total(flows, spentOn(...carBuy, ...carRun), 'prior')), '（', tp('公务用车购置费', carBuy), '；', tp('公务用车运行费', carRun), '）；', tp('公务接待费', host), '。'),
    paragraph(2, '三、机关运行经费安排情况'),
    total(flows, office) === 0 ? paragraph(0, `本${word}没有机关运行经费。`) : paragraph(0, stated(`${year}年本${word}机关运行经费安排`, office, ['N-17']), '。'),
    paragraph(2, '四、政府采购情况'),
    bought() === 0
      ? paragraph(0, `${year}年本${word}没有安排政府采购。`)
      : paragraph(0, `${year}年本${word}政府采购安排`, say.amount(bought(), '政府采购预算', ['N-13']), '，其中：货物类采购预算', say.amount(bought(({ type }) => type === 'goods'), '货物类采购', []), '，工程类采购预算', say.amount(bought(({ type }) => type === 'works'), '工程类采购', []), '，服务类采购预算', say.amount(bought(({ type }) => type === 'services'), '服务类采购', []), '。'),
    paragraph(2, '五、国有资产占有使用情况'),
    paragraph(0, `截至${year - 1}年12月31日，本${word}占有使用车辆${book.units.reduce((sum, unit) => sum + unit.vehicles, 0)}辆，单位价值200万元以上大型设备0台（套）。`),
    paragraph(2, '六、预算绩效信息公开情况'),
    main === undefined ? paragraph(0, `${year}年本${word}没有项目支出。`) : paragraph(0, `${year}年本${word}项目支出绩效目标情况：${main.name}预算金额`, say.amount(projectAmount(book, 0), main.name, []), `，目标为${main.work}不少于${main.quantity}${main.counted}，费用控制在预算以内。`),
  ];
}
