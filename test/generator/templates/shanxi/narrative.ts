import { economicName } from '../../catalogue/subject-names.ts';
import { spentOn, THREE_PUBLIC, total, type Purchase, type Where } from '../../book/book.ts';
import type { GenParagraph } from '../../disclosure.ts';
import { reason } from '../../narrative/reasons.ts';
import { createSpeaker, paragraph, type Part } from '../../narrative/sentence.ts';
import { createPrng } from '../../../../shared/selftest/prng.ts';
import { classSums, economicLevels } from '../../table/codes-of.ts';
import { projectAmount } from '../project-targets.ts';
import { both, fundIs, type ShanxiContext } from './context.ts';

/** 第三部分: `before` comes before the target forms, `after` follows them. */
export function shanxiNarrative({ book, name, word, textStyle }: ShanxiContext): { readonly before: readonly GenParagraph[]; readonly after: readonly GenParagraph[] } {
  const rng = createPrng(book.seed, 'narrative');
  const say = createSpeaker({ style: textStyle, than: '比上年', more: '增加', less: '减少', grows: '增长', falls: '下降', flat: '与上年持平' });
  const { flows, year, purchases } = book;
  const subject = `${year}年度${name}`;
  const sums = both(flows);
  const prior = total(flows, () => true, 'prior');
  const why = (value: number, old: number): string => (value === old ? '' : `，主要是${reason(rng, value, old)}`);
  const fiscal: Where = (flow) => flow.fund !== 'own';
  const fund = both(flows, fiscal);
  const share = (text: string, value: number, whole: number, rules: readonly string[]): Part => [text, say.amount(value, text, rules), '，占', value === 0 ? '0%' : say.share(value, whole, text)];
  const current: Where = (flow) => flow.fund === 'gpb' && !flow.carried;
  const basic: Where = (flow) => current(flow) && flow.use !== 'project';
  const names = (use: 'personnel' | 'public'): string => economicLevels(flows, (flow) => basic(flow) && flow.use === use).filter((item) => item.length === 5).map(economicName).join('、');
  const [gpb, gpbPrior] = [total(flows, current), total(flows, current, 'prior')];
  const before: GenParagraph[] = [
    paragraph(2, '一、预算收支变动情况及原因'),
    paragraph(0, `${subject}收入总计`, say.amount(sums.all, '收入总计', ['N-01'], prior), '，其中本年收入', say.amount(sums.current, '本年收入', ['N-01']), '、上年结转', say.amount(sums.carried, '上年结转', ['N-01']), '；', say.change(sums.all, prior, '收入总计'), why(sums.all, prior), '。支出总计', say.amount(sums.all, '支出总计', ['N-01'], prior), '，', say.change(sums.all, prior, '支出总计'), '。'),
    paragraph(2, '二、收入预算情况说明'),
    paragraph(0, `${subject}收入预算`, say.amount(sums.all, '收入预算', ['N-01'], prior), '，其中：', say.joined([share('一般公共预算拨款收入', both(flows, fundIs('gpb')).current, sums.all, ['N-02']), share('政府性基金预算拨款收入', both(flows, fundIs('gf')).current, sums.all, ['N-02']), share('单位资金', both(flows, fundIs('own')).current, sums.all, ['N-02']), share('上年结转', sums.carried, sums.all, ['N-02'])], '；'), '。'),
    paragraph(2, '三、支出预算情况说明'),
    paragraph(0, `${subject}支出预算`, say.amount(sums.all, '支出预算', ['N-01'], prior), '，其中：', say.joined([share('基本支出', total(flows, (flow) => flow.use !== 'project'), sums.all, ['N-04']), share('项目支出', total(flows, (flow) => flow.use === 'project'), sums.all, ['N-04'])], '；'), '。'),
    paragraph(2, '四、财政拨款收支预算总体情况说明'),
    paragraph(0, `${subject}财政拨款收支总预算`, say.amount(fund.all, '财政拨款收支总预算', ['N-01'], total(flows, fiscal, 'prior')), '，其中当年拨款', say.amount(fund.current, '当年拨款', ['N-02']), '、上年结转', say.amount(fund.carried, '上年财政拨款结转', ['N-02']), '。支出按功能分类包括：', say.joined(classSums(flows, fiscal).map((cls) => [cls.name, say.amount(cls.amount, cls.name, ['N-03'], cls.prior)])), '。'),
    paragraph(2, '五、一般公共预算支出情况说明'),
    paragraph(3, '（一）支出规模'),
    paragraph(0, `${subject}一般公共预算当年支出`, say.amount(gpb, '一般公共预算当年支出', ['N-01'], gpbPrior), '，', say.change(gpb, gpbPrior, '一般公共预算当年支出'), why(gpb, gpbPrior), '。'),
    paragraph(3, '（二）支出结构'),
    paragraph(0, `${subject}一般公共预算当年支出`, say.amount(gpb, '一般公共预算当年支出', ['N-01'], gpbPrior), '，用在下列方面：', say.joined(classSums(flows, current).map((cls) => share(cls.name, cls.amount, gpb, ['N-03'])), '；'), '。'),
    paragraph(2, '六、一般公共预算基本支出情况说明'),
    paragraph(0, `${subject}一般公共预算安排基本支出`, say.amount(total(flows, basic), '一般公共预算基本支出', ['N-04'], total(flows, basic, 'prior')), '，其中：'),
    paragraph(0, '人员经费', say.amount(total(flows, (flow) => basic(flow) && flow.use === 'personnel'), '人员经费', ['N-09'], total(flows, (flow) => basic(flow) && flow.use === 'personnel', 'prior')), `，用于${names('personnel')}。`),
    paragraph(0, '公用经费', say.amount(total(flows, (flow) => basic(flow) && flow.use === 'public'), '公用经费', ['N-09'], total(flows, (flow) => basic(flow) && flow.use === 'public', 'prior')), `，用于${names('public')}。`),
    paragraph(2, '七、“三公”经费增减变动原因说明'),
  ];
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const spend = (text: string, codes: readonly string[]): Part => {
    const [value, old] = [total(flows, spentOn(...codes)), total(flows, spentOn(...codes), 'prior')];
    return [text, say.amount(value, text, ['N-11'], old), '，', say.change(value, old, text)];
  };
  const all = [...abroad, ...carBuy, ...carRun, ...host];
  before.push(
    total(flows, spentOn(...all)) === 0
      ? paragraph(0, `本${word}${year}年没有安排“三公”经费预算。`)
      : paragraph(0, `${subject}`, say.joined([spend('“三公”经费预算', all), spend('因公出国（境）费', abroad), spend('公务接待费', host), spend('公务用车购置费', carBuy), spend('公务用车运行维护费', carRun)], '；'), '。'),
  );
  const office: Where = (flow) => basic(flow) && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  const [agency, agencyPrior] = [total(flows, office), total(flows, office, 'prior')];
  const bought = (where: (purchase: Purchase) => boolean): number => purchases.reduce((sum, purchase) => (where(purchase) ? sum + purchase.amount : sum), 0);
  const projects = book.projects.reduce((sum, _, index) => sum + projectAmount(book, index), 0);
  before.push(
    paragraph(2, '八、机关运行经费增减变动原因说明'),
    agency === 0 ? paragraph(0, `本${word}属于事业单位，不安排机关运行经费。`) : paragraph(0, `${subject}机关运行经费`, say.amount(agency, '机关运行经费', ['N-17'], agencyPrior), '，', say.change(agency, agencyPrior, '机关运行经费'), why(agency, agencyPrior), '。'),
    paragraph(2, '九、政府采购情况'),
    paragraph(0, `${subject}政府采购预算`, say.amount(bought(() => true), '政府采购预算', ['N-13']), '，其中货物', say.amount(bought((p) => p.type === 'goods'), '货物采购', ['N-13']), '、工程', say.amount(bought((p) => p.type === 'works'), '工程采购', ['N-13']), '、服务', say.amount(bought((p) => p.type === 'services'), '服务采购', ['N-13']), '。'),
    paragraph(2, '十、绩效管理情况'),
    paragraph(0, `${subject}纳入绩效目标管理的项目`, say.count(book.projects.length, '绩效目标项目数', ['N-16']), '个，涉及金额', say.amount(projects, '绩效目标项目资金', ['N-16']), '，各项目目标见后附表格。'),
  );
  const vehicles = book.units.reduce((sum, unit) => sum + unit.vehicles, 0);
  return {
    before,
    after: [
      paragraph(2, '十一、国有资产占有使用情况'),
      paragraph(0, `截至${year - 1}年12月31日，${name}共有公务用车${vehicles}辆。`),
      paragraph(2, '十二、其他说明'),
      paragraph(0, `本${word}${year}年没有需要另外说明的事项。`),
    ],
  };
}
