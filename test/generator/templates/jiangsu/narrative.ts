import { functionName } from '../../catalogue/subject-names.ts';
import { spentOn, THREE_PUBLIC, total, type Purchase, type Where } from '../../book/book.ts';
import type { GenParagraph } from '../../disclosure.ts';
import { reason } from '../../narrative/reasons.ts';
import { createSpeaker, paragraph, type Part } from '../../narrative/sentence.ts';
import { createPrng } from '../../../../shared/selftest/prng.ts';
import { classSums, itemCodes } from '../../table/codes-of.ts';
import { ordinal } from '../../table/ordinal.ts';
import { projectAmount } from '../project-targets.ts';
import { fundIs, isFiscal, useIs, type JiangsuContext } from './context.ts';

/** 第三部分: twelve sections, figures without separators and without trailing zeros. */
export function jiangsuNarrative({ book, name, textStyle }: JiangsuContext): readonly GenParagraph[] {
  const rng = createPrng(book.seed, 'narrative');
  const say = createSpeaker({ style: textStyle, than: '与上年相比', more: '增加', less: '减少', grows: '增长', falls: '减少', flat: '与上年相同' });
  const { flows, year, purchases } = book;
  const sums = (where: Where): readonly [number, number] => [total(flows, where), total(flows, where, 'prior')];
  const [all, prior] = sums(() => true);
  const why = (value: number, old: number): string => (value === old ? '。' : `。主要原因是${reason(rng, value, old)}。`);
  const stated = (text: string, where: Where, rules: readonly string[]): Part => {
    const [value, old] = sums(where);
    return [text, say.amount(value, text, rules, old), '，', say.change(value, old, text), why(value, old)];
  };
  const share = (text: string, where: Where): Part => {
    const [value, old] = sums(where);
    return [text, say.amount(value, text, ['N-04'], old), '，占', say.share(value, all, text), '；'];
  };
  const out: GenParagraph[] = [
    paragraph(2, '一、收支预算总体情况说明'),
    paragraph(0, `${name}${year}年度收入、支出预算总计`, say.amount(all, '收入、支出预算总计', ['N-01'], prior), '，', say.change(all, prior, '收入、支出预算总计'), why(all, prior)),
    paragraph(3, '（一）收入预算'),
    paragraph(0, stated('1.一般公共预算收入', fundIs('gpb'), ['N-02'])),
  ];
  if (total(flows, fundIs('gf')) > 0) out.push(paragraph(0, stated('2.政府性基金预算收入', fundIs('gf'), ['N-02'])));
  if (total(flows, fundIs('own')) > 0) out.push(paragraph(0, stated(`${total(flows, fundIs('gf')) > 0 ? 3 : 2}.其他资金收入`, fundIs('own'), ['N-02'])));
  out.push(paragraph(3, '（二）支出预算'));
  classSums(flows).forEach((cls, index) => {
    const text = `${cls.name.replace(/支出$/, '')}（类）支出`;
    out.push(paragraph(0, `${index + 1}.${text}`, say.amount(cls.amount, cls.name, ['N-03'], cls.prior), '，', say.change(cls.amount, cls.prior, cls.name), why(cls.amount, cls.prior)));
  });
  const reserve = useIs('reserve');
  out.push(
    paragraph(0, stated('基本支出预算', useIs('personnel', 'public'), ['N-04'])),
    paragraph(0, stated('项目支出预算', useIs('project'), ['N-04'])),
    ...(total(flows, reserve) > 0 ? [paragraph(0, stated('单位预留机动经费预算', reserve, ['N-04']))] : []),
    paragraph(2, '二、收入预算情况说明'),
    paragraph(0, `${name}本年收入预算合计`, say.amount(all, '本年收入预算合计', ['N-01'], prior), '，其中：', share('一般公共预算收入', fundIs('gpb')), share('政府性基金预算收入', fundIs('gf')), share('其他资金', fundIs('own')), '没有上年结转资金。'),
    paragraph(2, '三、支出预算情况说明'),
    paragraph(0, `${name}本年支出预算合计`, say.amount(all, '本年支出预算合计', ['N-01'], prior), '，其中：', share('基本支出', useIs('personnel', 'public')), share('项目支出', useIs('project')), share('单位预留机动经费', reserve), '没有结转下年资金。'),
    paragraph(2, '四、财政拨款收支预算总体情况说明'),
    paragraph(0, stated(`${name}${year}年度财政拨款收、支总预算`, isFiscal, ['N-01'])),
    paragraph(2, '五、财政拨款支出预算情况说明'),
    paragraph(0, stated(`${name}${year}年财政拨款支出预算`, isFiscal, ['N-01'])),
  );
  classSums(flows, isFiscal).forEach((cls, index) => {
    out.push(paragraph(3, `（${ordinal(index + 1)}）${cls.name.replace(/支出$/, '')}（类）`));
    itemCodes(flows, (flow) => isFiscal(flow) && flow.code.startsWith(cls.code)).forEach((item, number) => {
      const chain = `${functionName(item.slice(0, 5))}（款）${functionName(item)}（项）支出`;
      const [value, old] = sums((flow) => isFiscal(flow) && flow.code === item);
      out.push(paragraph(0, `${number + 1}.${chain}`, say.amount(value, chain, ['N-05'], old), '，', say.change(value, old, chain), why(value, old)));
    });
  });
  const basic: Where = (flow) => flow.fund === 'gpb' && useIs('personnel', 'public')(flow);
  const [gpb] = sums(fundIs('gpb'));
  const { abroad, carBuy, carRun, host, meeting, training } = THREE_PUBLIC;
  const three = [...abroad, ...carBuy, ...carRun, ...host];
  const spend = (text: string, codes: readonly string[]): Part => [text, say.amount(total(flows, spentOn(...codes)), text, ['N-11'], total(flows, spentOn(...codes), 'prior'))];
  const office: Where = (flow) => basic(flow) && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  const bought = (where: (purchase: Purchase) => boolean): number => purchases.reduce((sum, purchase) => (where(purchase) ? sum + purchase.amount : sum), 0);
  out.push(
    paragraph(2, '六、财政拨款基本支出预算情况说明'),
    paragraph(0, `${name}${year}年度财政拨款基本支出预算`, say.amount(total(flows, basic), '财政拨款基本支出', ['N-09'], total(flows, basic, 'prior')), '，其中：人员经费', say.amount(total(flows, (flow) => basic(flow) && flow.use === 'personnel'), '人员经费', ['N-09']), '，公用经费', say.amount(total(flows, (flow) => basic(flow) && flow.use === 'public'), '公用经费', ['N-09']), '。'),
    paragraph(2, '七、一般公共预算支出预算情况说明'),
    paragraph(0, stated(`${name}${year}年一般公共预算支出预算`, fundIs('gpb'), ['N-01'])),
    paragraph(2, '八、一般公共预算基本支出预算情况说明'),
    paragraph(0, `${name}${year}年度一般公共预算基本支出预算`, say.amount(total(flows, basic), '一般公共预算基本支出', ['N-09'], total(flows, basic, 'prior')), '，占一般公共预算支出的', say.share(total(flows, basic), gpb, '一般公共预算基本支出'), '。'),
    paragraph(2, '九、“三公”经费、会议费、培训费支出预算情况说明'),
    paragraph(0, `${name}${year}年度`, spend('“三公”经费支出预算', three), '。其中：', spend('因公出国（境）费支出', abroad), '；', spend('公务用车购置费支出', carBuy), '；', spend('公务用车运行维护费支出', carRun), '；', spend('公务接待费支出', host), '。'),
    paragraph(0, spend('会议费预算支出', meeting), '；', spend('培训费预算支出', training), '。'),
    paragraph(2, '十、政府性基金预算支出预算情况说明'),
    total(flows, fundIs('gf')) === 0 ? paragraph(0, `${name}${year}年没有政府性基金预算支出安排。`) : paragraph(0, stated(`${name}${year}年政府性基金支出预算`, fundIs('gf'), ['N-12'])),
    paragraph(2, '十一、一般公共预算机关运行经费支出预算情况说明'),
    paragraph(0, stated(`${year}年机关运行经费预算支出`, office, ['N-17'])),
    paragraph(2, '十二、政府采购支出预算情况说明'),
    paragraph(0, `${year}年度政府采购支出预算总额`, say.amount(bought(() => true), '政府采购支出预算', ['N-13']), '，其中：货物支出', say.amount(bought((p) => p.type === 'goods'), '货物采购', ['N-13']), '、工程支出', say.amount(bought((p) => p.type === 'works'), '工程采购', ['N-13']), '、服务支出', say.amount(bought((p) => p.type === 'services'), '服务采购', ['N-13']), '。'),
    paragraph(2, '十三、绩效目标设置情况说明'),
    paragraph(0, `${year}年度共`, say.count(book.projects.length, '绩效目标项目数', []), '个项目设置了绩效目标，涉及资金', say.amount(book.projects.reduce((sum, _, index) => sum + projectAmount(book, index), 0), '绩效目标项目资金', ['N-16']), '。'),
  );
  return out;
}
