import type { Flow, Fund } from '../../book/book.ts';
import { functionName } from '../../catalogue/subject-names.ts';
import type { GenTable } from '../../disclosure.ts';
import type { Fen } from '../../money.ts';
import { amount, buildTable, code, group, label, type EntrySpec, type HeadNode } from '../../table/build-table.ts';
import { allLevels } from '../../table/codes-of.ts';
import { entryLine } from '../../table/entry-line.ts';
import { fundIs, incomeOf, isBasic, mainItem } from '../final-book.ts';
import { sumOf, under, type YunnanContext } from './context.ts';

/** 公开02, 03, 05, 08 and 09表: one line a subject, the sum first. */
export const itemTables = (context: YunnanContext): readonly GenTable[] => [income(context), expenditure(context), general(context), fund(context, 'gf'), fund(context, 'soc')];

const itemHead = (): HeadNode => group('项目', code('支出功能分类科目编码', 12), label('科目名称', 24));
const plain = (text: string, width: number): HeadNode => ({ text, width, align: 'right', content: 'amount', field: null });

function levels(flows: readonly Flow[], values: (code: string) => readonly string[]): readonly EntrySpec[] {
  return [entryLine('TOTAL', ['', '合计', ...values('')], 'total'), ...allLevels(flows).map((item) => entryLine(`F:${item}`, [item, functionName(item), ...values(item)], item.length === 7 ? 'item' : 'subtotal'))];
}

function income({ final, print, about }: YunnanContext): GenTable {
  const values = (prefix: string): readonly string[] => {
    const [fiscal, own] = [incomeOf(final, 'gpb', prefix) + incomeOf(final, 'gf', prefix), incomeOf(final, 'own', prefix)];
    return [print(fiscal + own), print(fiscal), '', '', '', '', print(own)];
  };
  return buildTable({
    kind: 'f_income', ...about(2, '收入决算表'), landscape: true,
    head: [itemHead(), amount('本年收入合计', 'total', 15), amount('财政拨款收入', 'fiscal', 15), amount('上级补助收入', 'superior', 10), amount('事业收入', 'institution', 10), amount('经营收入', 'business', 10), amount('附属单位上缴收入', 'affiliated', 10), amount('其他收入', 'other_income', 13)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(final.spent, values) }],
  });
}

function expenditure({ final, print, about }: YunnanContext): GenTable {
  const values = (prefix: string): readonly string[] => [print(sumOf(final.spent, under(prefix))), print(sumOf(final.spent, under(prefix), isBasic)), print(sumOf(final.spent, under(prefix), (flow) => !isBasic(flow))), '', '', ''];
  return buildTable({
    kind: 'f_expenditure', ...about(3, '支出决算表'), landscape: true,
    head: [itemHead(), amount('本年支出合计', 'total', 15), amount('基本支出', 'basic', 15), amount('项目支出', 'project', 15), amount('上缴上级支出', 'to_superior', 10), amount('经营支出', 'business_exp', 10), amount('对附属单位补助支出', 'to_affiliated', 10)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(final.spent, values) }],
  });
}

/** From what was carried in to what is carried out, each split by use. What is carried belongs to the larger use of the main item. */
function chain(final: YunnanContext['final'], which: Fund, print: (value: Fen) => string): (prefix: string) => readonly string[] {
  const spent = final.spent.filter(fundIs(which));
  const main = mainItem(final.spent, which) ?? '';
  const toBasic = sumOf(spent, under(main), isBasic) >= sumOf(spent, under(main), (flow) => !isBasic(flow));
  return (prefix) => {
    const held = main.startsWith(prefix) && spent.length > 0;
    const [before, after] = held ? [final.carriedIn[which], final.carriedOut[which]] : [0, 0];
    const [basic, project] = [sumOf(spent, under(prefix), isBasic), sumOf(spent, under(prefix), (flow) => !isBasic(flow))];
    const people = sumOf(spent, under(prefix), (flow) => flow.use === 'personnel');
    const split = (value: Fen): readonly Fen[] => [value, toBasic ? value : 0, toBasic ? 0 : value];
    const [received, receivedBasic, receivedProject] = [basic + project + after - before, basic + (toBasic ? after - before : 0), project + (toBasic ? 0 : after - before)];
    return [...split(before), received, receivedBasic, receivedProject, basic + project, basic, people, basic - people, project, ...split(after)].map(print);
  };
}

function general({ final, print, about }: YunnanContext): GenTable {
  return buildTable({
    kind: 'f_gpb_exp', ...about(5, '一般公共预算财政拨款收入支出决算表'), landscape: true,
    head: [
      itemHead(), group('年初结转和结余', amount('合计', 'carry', 9), plain('基本支出结转', 8), plain('项目支出结转和结余', 8)), group('本年收入', amount('合计', 'cur.total', 11), plain('基本支出', 11), plain('项目支出', 10)),
      group('本年支出', amount('合计', 'total', 11), group('基本支出', amount('合计', 'basic', 11), amount('人员经费', 'personnel', 11), amount('公用经费', 'public', 10)), amount('项目支出', 'project', 10)), group('年末结转和结余', amount('合计', 'carry_next', 9), plain('基本支出结转', 8), plain('项目支出结转和结余', 8)),
    ],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(final.spent.filter(fundIs('gpb')), chain(final, 'gpb', print)) }],
  });
}

function fund({ final, word, print, about }: YunnanContext, which: 'gf' | 'soc'): GenTable {
  const [name, kind, number] = which === 'gf' ? (['政府性基金预算', 'f_gf', 8] as const) : (['国有资本经营预算', 'f_soc', 9] as const);
  const spent = which === 'gf' ? final.spent.filter(fundIs('gf')) : [];
  const empty = spent.length === 0;
  const values = (prefix: string): readonly string[] => { const all = chain(final, 'gf', print)(prefix); return [...all.slice(0, 6), all[6] ?? '', all[7] ?? '', all[10] ?? '', ...all.slice(11)]; };
  return buildTable({
    kind, ...about(number, `${name}财政拨款收入支出决算表`), empty, landscape: true,
    head: [
      itemHead(), group('年初结转和结余', amount('合计', 'carry', 10), plain('基本支出结转', 9), plain('项目支出结转和结余', 9)), group('本年收入', amount('合计', 'cur.total', 11), plain('基本支出', 10), plain('项目支出', 11)),
      group('本年支出', amount('合计', 'total', 11), amount('基本支出', 'basic', 10), amount('项目支出', 'project', 11)), group('年末结转和结余', amount('合计', 'carry_next', 10), plain('基本支出结转', 9), plain('项目支出结转和结余', 9)),
    ],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: empty ? [entryLine('TOTAL', ['', '合计', ...Array.from({ length: 12 }, () => '')], 'total')] : levels(spent, values) }],
    notes: empty ? [`注：本${word}${final.book.year}年度没有${name}财政拨款收入，也没有使用${name}财政拨款安排的支出，本表无数据。`] : [],
  });
}
