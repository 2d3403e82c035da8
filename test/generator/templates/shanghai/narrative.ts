import { functionName } from '../../catalogue/subject-names.ts';
import { spentOn, THREE_PUBLIC, total, type Purchase, type Where } from '../../book/book.ts';
import type { GenParagraph } from '../../disclosure.ts';
import { purpose, reason } from '../../narrative/reasons.ts';
import { createSpeaker, paragraph, type Part, type Speaker } from '../../narrative/sentence.ts';
import { createPrng } from '../../../../shared/selftest/prng.ts';
import { classSums, itemCodes } from '../../table/codes-of.ts';
import { projectAmount, targetOf } from '../project-targets.ts';
import { fundIs, isFiscal, type ShanghaiContext } from './context.ts';

const speaker = ({ textStyle }: ShanghaiContext): Speaker => createSpeaker({ style: textStyle, than: '比上年预算', more: '增加', less: '减少', grows: '增长', falls: '下降', flat: '与上年预算持平' });

/** 预算编制说明: totals, then every 项 with its chain, in 万元 while the tables are in 元. */
export function compilationNotes(context: ShanghaiContext): readonly GenParagraph[] {
  const { book, name } = context;
  const rng = createPrng(book.seed, 'narrative');
  const say = speaker(context);
  const { flows, year } = book;
  const sums = (where: Where): readonly [number, number] => [total(flows, where), total(flows, where, 'prior')];
  const stated = (text: string, where: Where, rules: readonly string[]): Part => {
    const [value, prior] = sums(where);
    return [text, say.amount(value, text, rules, prior), '，', say.change(value, prior, text)];
  };
  const [all, prior] = sums(() => true);
  const own = total(flows, fundIs('own'));
  const heading = (text: string): readonly GenParagraph[] => (context.sections ? [paragraph(2, text)] : []);
  const items: Where = context.sections ? fundIs('gpb') : isFiscal;
  const out: GenParagraph[] = [
    ...heading('一、收支预算总体情况说明'),
    paragraph(0, stated(`${year}年，${name}收入预算总额`, () => true, ['N-01']), '，其中：', stated('财政拨款收入', isFiscal, ['N-02']), own === 0 ? '' : ['；', stated('其他收入', fundIs('own'), ['N-02'])], '。'),
    paragraph(0, stated('支出预算总额', () => true, ['N-01']), '，其中：', stated('财政拨款支出预算', isFiscal, ['N-01']), '。财政拨款支出中，', stated('一般公共预算支出', fundIs('gpb'), ['N-01']), total(flows, fundIs('gf')) === 0 ? '' : ['；', stated('政府性基金预算支出', fundIs('gf'), ['N-12'])], '。'),
    ...(all === prior ? [] : [paragraph(0, `总额变动的主要原因是${reason(rng, all, prior)}。`)]),
    ...heading('二、财政拨款收支预算总体情况说明'),
    paragraph(0, '财政拨款支出按功能分类包括：', say.joined(classSums(flows, isFiscal).map((cls) => [cls.name, say.amount(cls.amount, cls.name, ['N-03'], cls.prior)])), '。'),
    ...heading('三、一般公共预算支出情况说明'),
    paragraph(0, `${context.sections ? '一般公共预算支出' : '财政拨款支出'}的主要内容如下：`),
  ];
  itemCodes(flows, items).forEach((item, index) => {
    const within: Where = (flow) => items(flow) && flow.code === item;
    const [value, old] = sums(within);
    const chain = `${functionName(item.slice(0, 3))}（类）${functionName(item.slice(0, 5))}（款）${functionName(item)}（项）`;
    out.push(paragraph(0, `${index + 1}.${chain}`, say.amount(value, chain, ['N-05'], old), `，用于${purpose(item)}，`, say.change(value, old, chain), '。'));
  });
  return out;
}

/** 其他相关情况说明: 三公, 机关运行经费, 采购, 绩效, 资产. */
export function otherNotes(context: ShanghaiContext): readonly GenParagraph[] {
  const { book, name, word } = context;
  const say = speaker(context);
  const { flows, year, purchases } = book;
  const tp = (text: string, codes: readonly string[]): Part => {
    const [value, prior] = [total(flows, spentOn(...codes)), total(flows, spentOn(...codes), 'prior')];
    return [text, say.amount(value, text, ['N-11'], prior), '，', say.change(value, prior, text)];
  };
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const office: Where = (flow) => flow.fund === 'gpb' && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  const agency = total(flows, office);
  const bought = (where: (purchase: Purchase) => boolean): number => purchases.reduce((sum, purchase) => (where(purchase) ? sum + purchase.amount : sum), 0);
  const vehicles = book.units.reduce((sum, unit) => sum + unit.vehicles, 0);
  const projects = book.projects.reduce((sum, _, index) => sum + projectAmount(book, index), 0);
  return [
    paragraph(2, '一、“三公”经费预算情况'),
    paragraph(0, tp(`${year}年“三公”经费预算`, [...abroad, ...host, ...carBuy, ...carRun]), '。其中：'),
    paragraph(0, '（一）', tp('因公出国（境）费', abroad), '。'),
    paragraph(0, '（二）', tp('公务接待费', host), '。'),
    paragraph(0, '（三）', tp('公务用车购置及运行费', [...carBuy, ...carRun]), '，其中', tp('公务用车购置费', carBuy), '；', tp('公务用车运行费', carRun), '。'),
    paragraph(2, '二、机关运行经费预算'),
    agency === 0 ? paragraph(0, `本${word}没有机关运行经费预算。`) : paragraph(0, `${year}年机关运行经费预算`, say.amount(agency, '机关运行经费', ['N-17'], total(flows, office, 'prior')), '。'),
    paragraph(2, '三、政府采购预算情况'),
    paragraph(0, `${year}年本${word}政府采购预算`, say.amount(bought(() => true), '政府采购预算', ['N-13']), '，其中：货物预算', say.amount(bought((p) => p.type === 'goods'), '货物采购', ['N-13']), '、工程预算', say.amount(bought((p) => p.type === 'works'), '工程采购', ['N-13']), '、服务预算', say.amount(bought((p) => p.type === 'services'), '服务采购', ['N-13']), '。'),
    paragraph(2, '四、绩效目标设置情况'),
    paragraph(0, `${year}年${name}编报绩效目标的项目共`, say.count(book.projects.length, '绩效目标项目数', ['N-24']), '个', context.sections ? '' : ['，涉及项目预算资金', say.amount(projects, '绩效目标项目资金', ['N-16'])], '。'),
    paragraph(2, '五、国有资产占有使用情况'),
    paragraph(0, `截至${year - 1}年8月31日，${name}有公务用车${vehicles}辆。`),
  ];
}

/** 项目经费情况说明: one block for each project. */
export function projectNotes(context: ShanghaiContext): readonly GenParagraph[] {
  const { book } = context;
  const say = speaker(context);
  return book.projects.flatMap((project, index) => {
    const target = targetOf(book, index);
    return [
      paragraph(3, `${index + 1}.${project.name}`),
      paragraph(0, `项目概述：按年度计划开展${project.work}。`),
      paragraph(0, `实施主体：${book.units[project.unit]?.name ?? ''}。`),
      paragraph(0, '年度预算安排：', say.amount(projectAmount(book, index), project.name, ['J-01']), '。'),
      paragraph(0, `绩效目标：${target.goal}`),
    ];
  });
}
