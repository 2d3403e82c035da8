import type { Purchase } from '../../book/book.ts';
import { functionName } from '../../catalogue/subject-names.ts';
import { total, type Where } from '../../book/book.ts';
import type { GenParagraph } from '../../disclosure.ts';
import { paragraph, type Speaker } from '../../narrative/sentence.ts';
import { itemCodes } from '../../table/codes-of.ts';
import type { GuangxiContext } from './context.ts';

/** Sections 八 to 十一: 政府性基金, 国有资本经营, 政府采购, 政府购买服务. */
export function supplementParagraphs({ book, word }: GuangxiContext, say: Speaker): readonly GenParagraph[] {
  const { flows, purchases, year } = book;
  const gf: Where = (flow) => flow.fund === 'gf';
  const [fund, fundPrior] = [total(flows, gf), total(flows, gf, 'prior')];
  const bought = (where: (purchase: Purchase) => boolean, when: 'amount' | 'prior' = 'amount'): number => purchases.reduce((sum, purchase) => (where(purchase) ? sum + purchase[when] : sum), 0);
  const out: GenParagraph[] = [paragraph(2, '八、政府性基金预算支出情况说明')];
  if (fund === 0) out.push(paragraph(0, `${year}年本${word}没有安排政府性基金预算支出。`));
  else {
    out.push(paragraph(0, `${year}年${word}政府性基金预算支出`, say.amount(fund, '政府性基金预算支出', ['N-12'], fundPrior), '，', say.change(fund, fundPrior, '政府性基金预算支出'), '，全部为项目支出，其中：'));
    itemCodes(flows, gf).forEach((item) => {
      out.push(paragraph(0, `${functionName(item.slice(0, 3))}（类）${functionName(item.slice(0, 5))}（款）${functionName(item)}（项）`, say.amount(total(flows, (flow) => gf(flow) && flow.code === item), functionName(item), ['N-12']), '。'));
    });
  }
  out.push(paragraph(2, '九、国有资本经营预算支出情况说明'), paragraph(0, `${year}年本${word}没有安排国有资本经营预算支出。`), paragraph(2, '十、政府采购预算情况说明'));
  const all = bought(() => true);
  if (all === 0) out.push(paragraph(0, `${year}年本${word}没有安排政府采购预算。`));
  else {
    const central = bought((p) => p.way === 'central');
    const dispersed = bought((p) => p.way === 'dispersed');
    const prior = bought(() => true, 'prior');
    out.push(
      paragraph(0, `${year}年政府采购预算`, say.amount(all, '政府采购预算', ['N-13'], prior), '，', say.change(all, prior, '政府采购预算'), '。其中：集中采购', say.amount(central, '集中采购', ['N-13']), '，占政府采购预算的', say.share(central, all, '集中采购', ['N-13', 'S-01']), '；分散采购', say.amount(dispersed, '分散采购', ['N-13']), '，占政府采购预算的', say.share(dispersed, all, '分散采购', ['N-13', 'S-01']), '。'),
      paragraph(0, '按采购对象分：货物类', say.amount(bought((p) => p.type === 'goods'), '货物类采购', ['N-13']), '，工程类', say.amount(bought((p) => p.type === 'works'), '工程类采购', ['N-13']), '，服务类', say.amount(bought((p) => p.type === 'services'), '服务类采购', ['N-13']), '。'),
    );
  }
  out.push(paragraph(2, '十一、政府购买服务预算情况说明'));
  const services = bought((p) => p.service);
  out.push(services === 0 ? paragraph(0, `${year}年本${word}没有安排政府购买服务预算。`) : paragraph(0, `${year}年政府购买服务预算`, say.amount(services, '政府购买服务预算', ['N-15'], bought((p) => p.service, 'prior')), '，明细见表11。'));
  return out;
}
