import { economicName, functionName } from '../../catalogue/subject-names.ts';
import { spentOn, THREE_PUBLIC, total, type Fund, type Where } from '../../book/book.ts';
import type { GenParagraph } from '../../disclosure.ts';
import { purpose, reason } from '../../narrative/reasons.ts';
import { createSpeaker, paragraph, type Part } from '../../narrative/sentence.ts';
import { createPrng } from '../../../../shared/selftest/prng.ts';
import { classSums, economicLevels, itemCodes } from '../../table/codes-of.ts';
import { ordinal } from '../../table/ordinal.ts';
import { projectAmount } from '../project-targets.ts';
import type { GuangxiContext } from './context.ts';
import { supplementParagraphs } from './supplement-narrative.ts';

const fundIs = (fund: Fund): Where => (flow) => flow.fund === fund;
const FUND_NAMES: Readonly<Record<Fund, string>> = { gpb: '一般公共预算拨款', gf: '政府性基金预算拨款', own: '单位资金' };

/** 第二部分 of the document: thirteen sections whose figures come from the tables. */
export function guangxiNarrative(context: GuangxiContext): readonly GenParagraph[] {
  const { book, word, style } = context;
  const rng = createPrng(book.seed, 'narrative');
  const say = createSpeaker({ style, than: '比上年', more: '增加', less: '减少', grows: '增长', falls: '下降', flat: '与上年持平' });
  const { flows, year } = book;
  const fiscal: Where = (flow) => flow.fund !== 'own';
  const sums = (where: Where): readonly [number, number] => [total(flows, where), total(flows, where, 'prior')];
  const [all, allPrior] = sums(() => true);
  const [basic, basicPrior] = sums((flow) => flow.use !== 'project');
  const [project, projectPrior] = sums((flow) => flow.use === 'project');
  const funds = (['gpb', 'gf', 'own'] as const).filter((fund) => total(flows, fundIs(fund)) > 0);
  const classes = classSums(flows);
  const listed = (where: Where, rules: readonly string[]): Part => say.joined(classSums(flows, where).map((cls) => [cls.name, say.amount(cls.amount, cls.name, rules, cls.prior)]));
  const why = (value: number, prior: number): string => (value === prior ? '。' : `，主要原因是${reason(rng, value, prior)}。`);
  const out: GenParagraph[] = [];

  out.push(
    paragraph(2, `一、${word}收支总体情况说明`),
    paragraph(0, `${year}年${word}收支总预算`, say.amount(all, '收支总预算', ['N-01'], allPrior), '，', say.change(all, allPrior, '收支总预算'), '。收入由以下资金构成：',
      say.joined(funds.map((fund) => [FUND_NAMES[fund], say.amount(total(flows, fundIs(fund)), FUND_NAMES[fund], ['N-02'], total(flows, fundIs(fund), 'prior'))])), '。支出按功能分类为：', listed(() => true, ['N-03']), '。'),
    paragraph(2, `二、${word}收入总体情况说明`),
    paragraph(0, `${year}年${word}收入总预算`, say.amount(all, '收入总预算', ['N-01'], allPrior), '，', say.change(all, allPrior, '收入总预算'), '，其中：'),
  );
  funds.forEach((fund, index) => {
    const [value, prior] = sums(fundIs(fund));
    out.push(paragraph(0, `（${ordinal(index + 1)}）${FUND_NAMES[fund]}${fund === 'own' ? '' : '收入'}`, say.amount(value, FUND_NAMES[fund], ['N-02'], prior), '，占收入总预算的', say.share(value, all, FUND_NAMES[fund], ['N-02', 'S-01']), '，', say.change(value, prior, FUND_NAMES[fund]), why(value, prior)));
  });
  out.push(
    paragraph(2, `三、${word}支出总体情况说明`),
    paragraph(0, `${year}年${word}支出总预算`, say.amount(all, '支出总预算', ['N-01'], allPrior), '，', say.change(all, allPrior, '支出总预算'), '。'),
    paragraph(3, '（一）按支出功能分类'),
  );
  classes.forEach((cls, index) => {
    out.push(paragraph(0, `${index + 1}.${cls.name}`, say.amount(cls.amount, cls.name, ['N-03'], cls.prior), '，占支出总预算的', say.share(cls.amount, all, cls.name, ['N-03', 'S-01']), '，', say.change(cls.amount, cls.prior, cls.name), why(cls.amount, cls.prior)));
  });
  out.push(
    paragraph(3, '（二）按支出结构分类'),
    paragraph(0, '1.基本支出', say.amount(basic, '基本支出', ['N-04'], basicPrior), '，占支出总预算的', say.share(basic, all, '基本支出', ['N-04', 'S-01']), '，', say.change(basic, basicPrior, '基本支出'), why(basic, basicPrior)),
    paragraph(0, '2.项目支出', say.amount(project, '项目支出', ['N-04'], projectPrior), '，占支出总预算的', say.share(project, all, '项目支出', ['N-04', 'S-01']), '，', say.change(project, projectPrior, '项目支出'), why(project, projectPrior)),
    paragraph(2, '四、财政拨款收支总体情况说明'),
    paragraph(0, `${year}年${word}财政拨款收支总预算`, say.amount(total(flows, fiscal), '财政拨款收支总预算', ['N-01'], total(flows, fiscal, 'prior')), '。收入包括：',
      say.joined(funds.filter((fund) => fund !== 'own').map((fund) => [FUND_NAMES[fund], say.amount(total(flows, fundIs(fund)), FUND_NAMES[fund], ['N-02'], total(flows, fundIs(fund), 'prior'))])), '。支出包括：', listed(fiscal, ['N-03']), '。'),
  );

  const gpbBasic: Where = (flow) => flow.fund === 'gpb' && flow.use !== 'project';
  const [gpb, gpbPrior] = sums(fundIs('gpb'));
  out.push(
    paragraph(2, '五、一般公共预算支出情况说明'),
    paragraph(0, `${year}年${word}一般公共预算支出`, say.amount(gpb, '一般公共预算支出', ['N-01'], gpbPrior), '，其中基本支出', say.amount(total(flows, gpbBasic), '一般公共预算基本支出', ['N-04'], total(flows, gpbBasic, 'prior')), '，项目支出',
      say.amount(total(flows, (flow) => flow.fund === 'gpb' && flow.use === 'project'), '一般公共预算项目支出', ['N-04'], total(flows, (flow) => flow.fund === 'gpb' && flow.use === 'project', 'prior')), '。各科目安排如下：'),
  );
  itemCodes(flows, fundIs('gpb')).forEach((item, index) => {
    const within: Where = (flow) => flow.fund === 'gpb' && flow.code === item;
    const chain = `${functionName(item.slice(0, 3))}（类）${functionName(item.slice(0, 5))}（款）${functionName(item)}（项）`;
    const inBasic = total(flows, (flow) => within(flow) && flow.use !== 'project');
    const inProject = total(flows, (flow) => within(flow) && flow.use === 'project');
    const split: Part = inProject === 0 ? '，全部为基本支出' : inBasic === 0 ? '，全部为项目支出' : ['，其中基本支出', say.amount(inBasic, chain, ['N-05']), '，项目支出', say.amount(inProject, chain, ['N-05'])];
    out.push(paragraph(0, `（${ordinal(index + 1)}）${chain}`, say.amount(inBasic + inProject, chain, ['N-05'], total(flows, within, 'prior')), split, `。资金用于${purpose(item)}。`));
  });

  const names = (use: 'personnel' | 'public'): string => economicLevels(flows, (flow) => gpbBasic(flow) && flow.use === use).filter((item) => item.length === 5).map(economicName).join('、');
  const part = (use: 'personnel' | 'public'): readonly [number, number] => sums((flow) => gpbBasic(flow) && flow.use === use);
  const [personnel, personnelPrior] = part('personnel');
  const [publicMoney, publicPrior] = part('public');
  out.push(
    paragraph(2, '六、一般公共预算基本支出情况说明'),
    paragraph(0, `${year}年${word}一般公共预算基本支出`, say.amount(total(flows, gpbBasic), '一般公共预算基本支出', ['N-04'], total(flows, gpbBasic, 'prior')), '，其中：'),
    paragraph(0, '（一）人员经费', say.amount(personnel, '人员经费', ['N-09'], personnelPrior), `，包括：${names('personnel')}。`),
    paragraph(0, '（二）公用经费', say.amount(publicMoney, '公用经费', ['N-09'], publicPrior), `，包括：${names('public')}。`),
    paragraph(2, '七、一般公共预算“三公”经费支出情况说明'),
  );
  const spend = (...codes: readonly string[]): readonly [number, number] => sums(spentOn(...codes));
  const tp = (level: number, head: string, subject: string, codes: readonly string[]): GenParagraph => {
    const [value, prior] = spend(...codes);
    return paragraph(level, head, say.amount(value, subject, ['N-11'], prior), '，', prior === 0 ? '' : [`${year - 1}年预算`, say.amount(prior, `${subject}（上年）`, ['S-03']), '，'], say.change(value, prior, subject), why(value, prior));
  };
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  out.push(
    tp(0, `${year}年一般公共预算安排“三公”经费`, '“三公”经费', [...abroad, ...carBuy, ...carRun, ...host]),
    tp(0, `（一）因公出国（境）费${year}年预算`, '因公出国（境）费', abroad),
    tp(0, `（二）公务接待费${year}年预算`, '公务接待费', host),
    tp(0, `（三）公务用车购置及运行维护费${year}年预算`, '公务用车购置及运行维护费', [...carBuy, ...carRun]),
    tp(0, `1.公务用车购置费${year}年预算`, '公务用车购置费', carBuy),
    tp(0, `2.公务用车运行维护费${year}年预算`, '公务用车运行维护费', carRun),
  );
  const count = book.projects.length;
  const projects = book.projects.reduce((sum, _, index) => sum + projectAmount(book, index), 0);
  out.push(
    ...supplementParagraphs(context, say),
    paragraph(2, '十二、项目预算绩效目标情况说明'),
    paragraph(0, `${year}年${word}全部项目均编制绩效目标，涉及项目`, say.count(count, '绩效目标项目数', ['N-16']), '个，预算资金', say.amount(projects, '绩效目标项目资金', ['N-16'], projectPrior), '，明细见表12。'),
    paragraph(2, `十三、${year}年${word}预算其他重要事项情况说明`),
    paragraph(3, '（一）机关运行经费安排情况'),
  );
  const office: Where = (flow) => gpbBasic(flow) && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  const [agency, agencyPrior] = sums(office);
  const vehicles = book.units.reduce((sum, unit) => sum + unit.vehicles, 0);
  out.push(
    agency === 0
      ? paragraph(0, `${book.scope === 'unit' ? '本单位为事业单位' : '所属单位均为事业单位'}，${year}年不安排机关运行经费。`)
      : paragraph(0, `${year}年机关运行经费预算`, say.amount(agency, '机关运行经费', ['N-17'], agencyPrior), '，', say.change(agency, agencyPrior, '机关运行经费'), why(agency, agencyPrior)),
    paragraph(3, '（二）国有资产占用情况'),
    paragraph(0, `截至${year - 1}年12月31日，${vehicles === 0 ? '没有公务用车。' : `共有公务用车${vehicles}辆，均用于日常业务。`}`),
  );
  return out;
}
