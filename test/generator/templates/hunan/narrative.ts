import { spentOn, THREE_PUBLIC, total, type Purchase, type Where } from '../../book/book.ts';
import type { GenParagraph } from '../../disclosure.ts';
import { reason } from '../../narrative/reasons.ts';
import { createSpeaker, paragraph, type Part } from '../../narrative/sentence.ts';
import { createPrng } from '../../../../shared/selftest/prng.ts';
import { classSums } from '../../table/codes-of.ts';
import { both, fundIs, isBasic, isProject } from '../flow-filters.ts';
import { projectAmount } from '../project-targets.ts';
import type { HunanContext } from './context.ts';

/** Notes that call the year's money 年初预算数, list classes with shares, tell changes of parts in one sentence and projects one after another. */
export function hunanNarrative(context: HunanContext): readonly GenParagraph[] {
  const { book, word } = context;
  const { flows, year, purchases } = book;
  const rng = createPrng(book.seed, 'hunan narrative');
  const say = createSpeaker({ style: { unit: '万元', decimals: 2, separators: false, zero: 'digits' }, than: '较上年', more: '增加', less: '减少', grows: '增长', falls: '下降', flat: '与上年持平' });
  const sums = (where: Where): readonly [number, number] => [total(flows, where), total(flows, where, 'prior')];
  const why = (value: number, prior: number): string => (value === prior ? '' : `，主要是${reason(rng, value, prior)}`);
  const [all, before] = sums(() => true);
  const gpb = fundIs('gpb');
  const now = (where: Where): number => total(flows, (flow) => where(flow) && !flow.carried);
  const incomes = ([['一般公共预算拨款', now(gpb)], ['政府性基金拨款', now(fundIs('gf'))], ['其他收入', now(fundIs('own'))], ['上年结转', total(flows, (flow) => flow.carried)]] as const).filter(([, value]) => value > 0);
  const classes = (where: Where, shares: boolean): Part => say.joined(classSums(flows, where).map((cls) => [cls.name, say.amount(cls.amount, cls.name, ['N-03']), ...(shares ? ['，占', say.share(cls.amount, total(flows, where), cls.name)] : [])]), shares ? '；' : '，');
  const { abroad, carBuy, carRun, host, meeting, training } = THREE_PUBLIC;
  const tp = (text: string, codes: readonly string[]): Part => [text, say.amount(total(flows, spentOn(...codes)), text, ['N-11'], total(flows, spentOn(...codes), 'prior'))];
  const [tpNow, tpBefore] = sums(spentOn(...abroad, ...host, ...carBuy, ...carRun));
  const office: Where = (flow) => both(gpb, isBasic)(flow) && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  const bought = (where: (purchase: Purchase) => boolean = () => true): number => purchases.reduce((sum, purchase) => (where(purchase) ? sum + purchase.amount : sum), 0);
  const ofPlan = (where: Where): Part => say.amount(total(flows, where), '年初预算数', [], total(flows, where, 'prior'));
  return [
    paragraph(2, '三、部门收支总体情况'),
    paragraph(3, '（一）收入预算'),
    paragraph(0, `${year}年年初预算数`, say.amount(all, '收入预算', ['N-01'], before), '，其中，', say.joined(incomes.map(([text, value]) => [text, say.amount(value, text, ['N-02'])]), '，'), '。收入', say.change(all, before, '收入预算'), why(all, before), '。'),
    paragraph(3, '（二）支出预算'),
    paragraph(0, `${year}年年初预算数`, say.amount(all, '支出预算', ['N-01'], before), '，其中，', classes(() => true, false), '。支出', say.change(all, before, '支出预算'), why(all, before), '。'),
    paragraph(2, '四、一般公共预算拨款支出预算'),
    paragraph(0, `${year}年一般公共预算拨款支出预算`, say.amount(total(flows, gpb), '一般公共预算支出', ['N-01'], total(flows, gpb, 'prior')), '，其中，', classes(gpb, true), '。具体安排情况如下：'),
    paragraph(3, '（一）基本支出'),
    paragraph(0, `${year}年${word}年初预算数为`, ofPlan(both(gpb, isBasic)), '，是指为保障机构正常运转、完成日常工作任务而安排的各项支出，包括用于基本工资、津贴补贴等人员经费以及办公费、印刷费等公用经费。'),
    paragraph(3, '（二）项目支出'),
    paragraph(0, `${year}年${word}年初预算数为`, ofPlan(both(gpb, isProject)), '，是指为完成特定工作任务而安排的支出，主要包括：', say.joined(book.projects.slice(0, 3).flatMap((project, index) => (project.fund === 'gpb' ? [[`${project.name}支出`, say.amount(projectAmount(book, index), project.name, []), `，主要用于${project.work}`]] : [])), '；'), '。'),
    paragraph(2, '五、政府性基金预算支出'),
    total(flows, fundIs('gf')) === 0 ? paragraph(0, `${year}年本${word}无政府性基金安排的支出。`) : paragraph(0, `${year}年政府性基金预算支出`, say.amount(total(flows, fundIs('gf')), '政府性基金预算支出', ['N-12']), '，全部为项目支出。'),
    paragraph(2, '六、其他重要事项的情况说明'),
    paragraph(3, '（一）机关运行经费'),
    total(flows, office) === 0 ? paragraph(0, `本${word}没有机关运行经费。`) : paragraph(0, `${year}年机关运行经费当年一般公共预算拨款`, say.amount(total(flows, office), '机关运行经费', ['N-17'], total(flows, office, 'prior')), '，', say.change(total(flows, office), total(flows, office, 'prior'), '机关运行经费'), why(total(flows, office), total(flows, office, 'prior')), '。'),
    paragraph(3, '（二）“三公”经费预算'),
    paragraph(0, tp(`${year}年“三公”经费预算数`, [...abroad, ...host, ...carBuy, ...carRun]), '，其中，', tp('公务接待费', host), '，', tp('公务用车购置及运行费', [...carBuy, ...carRun]), '（其中，', tp('公务用车购置费', carBuy), '，', tp('公务用车运行费', carRun), '），', tp('因公出国（境）费', abroad), `。${year}年“三公”经费预算`, say.change(tpNow, tpBefore, '“三公”经费'), why(tpNow, tpBefore), '。'),
    paragraph(3, '（三）一般性支出情况'),
    paragraph(0, `${year}年会议费预算`, say.amount(total(flows, spentOn(...meeting)), '会议费', []), '，拟召开专题会议4次，每次人数不超过60人；培训费预算', say.amount(total(flows, spentOn(...training)), '培训费', []), '，人均培训费用不超过0.05万元。'),
    paragraph(3, '（四）政府采购情况'),
    bought() === 0
      ? paragraph(0, `${year}年本${word}没有政府采购预算。`)
      : paragraph(0, `${year}年政府采购预算总额`, say.amount(bought(), '政府采购预算', ['N-13']), '，其中，货物类采购预算', say.amount(bought(({ type }) => type === 'goods'), '货物类采购', []), '；工程类采购预算', say.amount(bought(({ type }) => type === 'works'), '工程类采购', []), '；服务类采购预算', say.amount(bought(({ type }) => type === 'services'), '服务类采购', []), '。'),
    paragraph(3, '（五）预算绩效目标说明'),
    paragraph(0, `本${word}所有支出实行绩效目标管理。纳入${year}年${word}整体支出绩效目标的金额为`, say.amount(all, '整体支出绩效目标', []), '，其中，基本支出', say.amount(total(flows, isBasic), '基本支出', []), '，项目支出', say.amount(total(flows, isProject), '项目支出', []), '。'),
  ];
}
