import { spentOn, THREE_PUBLIC, total, type Book, type Fund, type Where } from '../book/book.ts';
import { functionName } from '../catalogue/subject-names.ts';
import type { GenParagraph } from '../disclosure.ts';
import type { AmountStyle } from '../money.ts';
import { purpose } from '../narrative/reasons.ts';
import { createSpeaker, paragraph, type Part } from '../narrative/sentence.ts';
import { classSums, itemCodes } from '../table/codes-of.ts';
import { ordinal } from '../table/ordinal.ts';

/** What the notes of these regions have in common: the book and how money is said. */
export interface PlainNotes {
  readonly book: Book;
  readonly word: string;
  readonly name: string;
  readonly style: AmountStyle;
  /** What the region calls money of 一般公共预算 among incomes. */
  readonly fundName: string;
  /** And money that is not fiscal. */
  readonly ownName: string;
}

/** Notes in eight short sections, sums first and one line a subject, as most counties publish them. */
export function plainNarrative({ book, word, name, style, fundName, ownName }: PlainNotes): readonly GenParagraph[] {
  const say = createSpeaker({ style, than: `较${book.year - 1}年预算`, more: '增加', less: '减少', grows: '增长', falls: '下降', flat: `与${book.year - 1}年预算持平` });
  const { flows, year, purchases } = book;
  const sums = (where: Where): readonly [number, number] => [total(flows, where), total(flows, where, 'prior')];
  const stated = (text: string, where: Where, rules: readonly string[]): Part => {
    const [value, prior] = sums(where);
    return [text, say.amount(value, text, rules, prior), '，', say.change(value, prior, text)];
  };
  const all = total(flows);
  const of = (fund: Fund): Where => (flow) => flow.fund === fund && !flow.carried;
  const carried: Where = (flow) => flow.carried;
  const incomes: readonly (readonly [string, Where])[] = [[fundName, of('gpb')], ['政府性基金预算拨款收入', of('gf')], [ownName, of('own')], ['上年结转', carried]];
  const share = (text: string, where: Where, rules: readonly string[]): Part => [text, say.amount(total(flows, where), text, rules), '，占', say.share(total(flows, where), all, text, rules)];
  const gpb: Where = (flow) => flow.fund === 'gpb';
  const basic: Where = (flow) => gpb(flow) && flow.use !== 'project';
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const tp = (text: string, codes: readonly string[]): Part => stated(text, spentOn(...codes), ['N-11']);
  const office: Where = (flow) => basic(flow) && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  const bought = purchases.reduce((sum, purchase) => sum + purchase.amount, 0);
  return [
    paragraph(2, '一、收支预算总体情况'),
    paragraph(0, `按照综合预算的原则，${name}所有收入和支出均纳入${word}预算管理。`, stated(`${year}年收支总预算`, () => true, ['N-01']), '。'),
    paragraph(3, '（一）收入预算情况'),
    paragraph(0, `${year}年收入预算`, say.amount(all, '收入预算', ['N-01']), '，其中：', say.joined(incomes.filter(([, where]) => total(flows, where) > 0).map(([text, where]) => share(text, where, ['N-02'])), '；'), '。'),
    paragraph(3, '（二）支出预算情况'),
    paragraph(0, `${year}年支出预算`, say.amount(all, '支出预算', ['N-01']), '，其中：', share('基本支出', (flow) => flow.use !== 'project', ['N-04']), '；', share('项目支出', (flow) => flow.use === 'project', ['N-04']), '。'),
    paragraph(2, '二、财政拨款收支预算情况'),
    paragraph(0, stated(`${year}年财政拨款收支总预算`, (flow) => flow.fund !== 'own', ['N-01']), '。支出包括：', say.joined(classSums(flows, (flow) => flow.fund !== 'own').map((cls) => [cls.name, say.amount(cls.amount, cls.name, ['N-03'], cls.prior)])), '。'),
    paragraph(2, '三、一般公共预算支出情况'),
    paragraph(0, stated(`${year}年一般公共预算支出`, gpb, ['N-01']), '。具体安排如下：'),
    ...itemCodes(flows, gpb).map((item, index) => {
      const chain = `${functionName(item.slice(0, 3))}（类）${functionName(item.slice(0, 5))}（款）${functionName(item)}（项）`;
      return paragraph(0, `${index + 1}.${chain}${year}年预算数为`, say.amount(total(flows, (flow) => gpb(flow) && flow.code === item), chain, ['N-05'], total(flows, (flow) => gpb(flow) && flow.code === item, 'prior')), `，主要用于${purpose(item)}。`);
    }),
    paragraph(2, '四、一般公共预算基本支出情况'),
    paragraph(0, stated(`${year}年一般公共预算基本支出`, basic, ['N-04']), '，其中：'),
    paragraph(0, '人员经费', say.amount(total(flows, (flow) => basic(flow) && flow.use === 'personnel'), '人员经费', ['N-09']), '，主要包括基本工资、津贴补贴、社会保障缴费等。'),
    paragraph(0, '公用经费', say.amount(total(flows, (flow) => basic(flow) && flow.use === 'public'), '公用经费', ['N-09']), '，主要包括办公费、水费、电费等。'),
    paragraph(2, '五、“三公”经费情况'),
    paragraph(0, tp(`${year}年“三公”经费财政拨款预算`, [...abroad, ...carBuy, ...carRun, ...host]), '。其中：'),
    ...([['因公出国（境）费', abroad], ['公务接待费', host], ['公务用车购置及运行维护费', [...carBuy, ...carRun]]] as const).map(([text, codes], index) => paragraph(0, `（${ordinal(index + 1)}）`, tp(text, codes), '。')),
    paragraph(2, '六、政府性基金预算支出情况'),
    total(flows, (flow) => flow.fund === 'gf') === 0 ? paragraph(0, `${name}${year}年没有使用政府性基金预算拨款安排的支出。`) : paragraph(0, stated(`${year}年政府性基金预算支出`, (flow) => flow.fund === 'gf', ['N-12']), '。'),
    paragraph(2, '七、国有资本经营预算支出情况'),
    paragraph(0, `${name}${year}年没有使用国有资本经营预算拨款安排的支出。`),
    paragraph(2, '八、其他重要事项的情况说明'),
    paragraph(3, '（一）机关运行经费'),
    total(flows, office) === 0 ? paragraph(0, `${name}没有机关运行经费预算。`) : paragraph(0, stated(`${year}年机关运行经费财政拨款预算`, office, ['N-17']), '，主要原因是据实核定公用定额。'),
    paragraph(3, '（二）政府采购情况'),
    bought === 0 ? paragraph(0, `${year}年没有安排政府采购预算。`) : paragraph(0, `${year}年安排政府采购预算`, say.amount(bought, '政府采购预算', ['N-13']), '。'),
    paragraph(3, '（三）预算绩效情况'),
    paragraph(0, `${year}年项目支出全部编制绩效目标，按季跟踪，年终评价。`),
  ];
}
