import { describe, expect, it } from 'vitest';
import { bindClaims } from '../../../shared/claims/bind-claims.ts';
import { extractClaims } from '../../../shared/claims/extract-claims.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import type { DocumentFacts } from '../../../shared/model/document-facts.ts';
import { aViewTable } from '../../builders/a-view-table.ts';
import { paragraphsOf } from '../../builders/a-paragraph.ts';

const facts: DocumentFacts = { kind: 'budget', scope: 'unit', fiscalYear: 2025, entityCode: null, entityName: '某市某中心', unit: '万元', title: null, roundingNote: false };
const claimsOf = (...lines: readonly string[]): readonly Claim[] => extractClaims(paragraphsOf(lines), facts);
const brief = (claim: Claim | undefined): string => (claim ? `${claim.measure} ${claim.value ?? ''} ${claim.subject.table ?? ''}/${claim.subject.row ?? claim.subject.chain.join('>')}/${claim.subject.field ?? ''}` : '');

describe('extractClaims', () => {
  it('groups amount, share, change and rate of one subject and names the base of the share', () => {
    const claims = claimsOf('## 三、单位支出总体情况说明', '2025年单位支出总预算981.89万元，基本支出预算618.42万元，占支出总预算62.98%，同比减少12.42万元，同比下降2.05%。');
    expect(claims.map(brief)).toEqual(['amount 981.89 expenditure/TOTAL/total', 'amount 618.42 expenditure/TOTAL/basic', 'share 62.98 expenditure/TOTAL/basic', 'delta -12.42 expenditure/TOTAL/basic', 'growth -2.05 expenditure/TOTAL/basic']);
    expect(new Set(claims.slice(1).map((claim) => claim.statement)).size).toBe(1);
    expect(claims[0]?.statement).not.toBe(claims[1]?.statement);
    expect(claims[2]?.shareOf).toBe(claims[0]?.id);
  });
  it('spans the figure only, whatever width and blanks it is printed with', () => {
    const text = '2025年收支总预算１，２３４．５６ 万元，比上年增长 6.96 %。';
    const [amount, growth] = claimsOf('## 一、单位收支总体情况说明', text);
    expect([amount?.printed, amount?.value, amount?.unit]).toEqual(['１，２３４．５６', '1234.56', '万元']);
    expect(text.slice(growth?.start, growth?.end)).toBe('6.96');
  });
  it('reads Chinese numerals, split and large units', () => {
    const amounts = (text: string): readonly string[] => claimsOf('## 一、单位收支总体情况说明', text).filter((claim) => claim.measure === 'amount' || claim.measure === 'delta').map((claim) => `${claim.value}${claim.unit}`);
    expect(amounts('单位收支总预算三百二十万元。')).toEqual(['320万元']);
    expect(amounts('其中项目支出叁佰元整，比上年增加一千二百三十四元。')).toEqual(['300元', '1234元']);
    expect(amounts('收入总预算1亿2,000.50万元，支出总预算1.2亿元。')).toEqual(['12000.50万元', '1.2亿元']);
    expect(amounts('带动投资数百万元，多元化发展，两三万元不等，一元化管理。')).toEqual([]);
  });
  it('binds a figure to the words of its own clause, never to the next number of another sentence', () => {
    const claims = claimsOf('## 一、单位收支总体情况说明', '收支总预算如下表。主要原因是人员增加5.00万元。');
    expect(claims.map(brief)).toEqual(['delta 5.00 //']);
  });
  it('gives a change after several parts to the whole', () => {
    const claims = claimsOf('## 一、单位收支总体情况说明', '收入总计10.00万元，其中：本年收入9.00万元，上年结转1.00万元，比上年减少2.00万元，下降16.67%。');
    expect(claims.map(brief).slice(3)).toEqual(['delta -2.00 overview/TOTAL/amount', 'growth -16.67 overview/TOTAL/amount']);
    expect(claims[3]?.statement).toBe(claims[0]?.statement);
  });
  it('takes last year’s figure as prior and goes on with the same subject', () => {
    const claims = claimsOf('## 七、一般公共预算“三公”经费支出情况说明', '2025年“三公”经费支出预算0.93万元，比2024年预算0.90万元，同比增加0.03万元。其中：', '（一）因公出国（境）经费2025年预算0.00万元，与上年持平。');
    expect(claims.map((claim) => `${brief(claim)} ${claim.period}`)).toEqual(['amount 0.93 three_public/TOTAL/tp.total current', 'amount 0.90 three_public/TOTAL/tp.total prior', 'delta 0.03 three_public/TOTAL/tp.total current', 'amount 0.00 three_public/TOTAL/tp.abroad current', 'flat  three_public/TOTAL/tp.abroad current']);
  });
  it('reads item chains and the class that a line above gives', () => {
    const claims = claimsOf('## 五、一般公共预算支出情况说明', '（一）公共安全（类）', '1．法院（款）行政运行（项）支出14.00万元，与上年相比增加3.00万元，增长27.27%。', '（二）卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）支出5.00万元，其中：基本支出预算4.00万元，项目支出预算1.00万元。');
    expect(claims.map(brief)).toEqual([
      'amount 14.00 gpb_exp/公共安全>法院>行政运行/total', 'delta 3.00 gpb_exp/公共安全>法院>行政运行/total', 'growth 27.27 gpb_exp/公共安全>法院>行政运行/total',
      'amount 5.00 gpb_exp/卫生健康支出>行政事业单位医疗>行政单位医疗/total', 'amount 4.00 gpb_exp/卫生健康支出>行政事业单位医疗>行政单位医疗/basic', 'amount 1.00 gpb_exp/卫生健康支出>行政事业单位医疗>行政单位医疗/project',
    ]);
  });
  it('keeps qualified parts apart from the total of projects', () => {
    const claims = claimsOf('## 十、绩效管理情况', '纳入绩效目标管理的项目2个，共计金额9.00万元。其中：其他运转类项目0个，涉及金额0万元；特定目标类项目2个，涉及金额9.00万元。');
    expect(claims.map(brief)).toEqual(['count 2 project_targets/TOTAL/count', 'amount 9.00 project_targets/TOTAL/amount', 'count 0 //', 'amount 0 //', 'count 2 //', 'amount 9.00 //']);
  });
  it('reads 无…支出 as a statement about its table', () => {
    expect(claimsOf('## 八、政府性基金预算支出情况说明', '2025年我单位无政府性基金预算支出安排，故无数据情况说明。').map(brief)).toEqual(['none  gf_exp/TOTAL/total']);
  });
  it('sees figures whose unit or percent sign was forgotten', () => {
    const claims = claimsOf('## 五、一般公共预算支出情况说明', '与上年相比减少100万元，减少 9.52，主要原因是压减经费12.34。');
    expect(claims.map((claim) => [claim.measure, claim.value, claim.unit])).toEqual([['delta', '-100', '万元'], ['growth', '-9.52', null], ['amount', '12.34', null]]);
  });
  it('gives no total to figures under the heading of a class or of a broken item', () => {
    expect(claimsOf('## 五、一般公共预算支出情况说明', '### （十）资源勘探工业信息等支出（类）制造业（款）行政', '其中：基本支出预算4.00万元。').map(brief)).toEqual(['amount 4.00 //']);
  });
  it('takes rows of a table that nobody read for no statements', () => {
    expect(claimsOf('## 三、单位支出总体情况说明', '2080501 行政单位离退休 19.85 19.85 0.00 0.00')).toEqual([]);
  });
  it('states nothing from contents and resolves nothing from definitions', () => {
    expect(extractClaims(paragraphsOf(['一、收入总计5.00万元']).map((paragraph) => ({ ...paragraph, contents: true })), facts)).toEqual([]);
    expect(claimsOf('# 第四部分 名词解释', '三公经费是指5.00万元以上的支出。').map(brief)).toEqual(['amount 5.00 //']);
  });
});

describe('bindClaims', () => {
  const overview = aViewTable({ id: 't1', title: '单位收支总体情况表', unit: '单位：万元', head: ['收入|>|支出|>', '项目|预算数|项目|预算数'], rows: ['一、一般公共预算拨款|5.00|一、资源勘探工业信息等支出|5.00', '收入总计|5.00|支出总计|5.00'] });
  const spending = aViewTable({
    id: 't2', title: '一般公共预算支出情况表', unit: '单位：万元', head: ['科目编码|单位代码|单位名称(功能分类科目名称)|合计|基本支出|项目支出'],
    rows: ['合计|||6.00|4.00|2.00', '|309001|甲中心|5.00|4.00|1.00', '2150202||一般行政管理事务|1.00|0.00|1.00', '2150502||一般行政管理事务|1.00|1.00|0.00', '2080501||行政单位离退休|3.00|3.00|0.00', '|309002|乙中心|1.00|0.00|1.00', '2080501||行政单位离退休|1.00|0.00|1.00'],
  });
  const bound = (...lines: readonly string[]): readonly string[] => bindClaims(claimsOf(...lines), [overview, spending], facts).map((claim) => `${claim.subject.row ?? ''} ${claim.boundTo.map((ref) => `${ref.table}/r${ref.row}c${ref.col}`).join(' ')}`.trim());

  it('binds 收支总预算 to both totals and a class by its core name', () => {
    expect(bound('## 一、单位收支总体情况说明', '收支总预算5.00万元，支出包括：资源勘探工业信息支出5.00万元。')).toEqual(['TOTAL t1/r3c1 t1/r3c3', 'CLS:资源勘探工业信息等支出 t1/r2c3']);
  });
  it('tells two items of one name apart by their section', () => {
    expect(bound('## 五、一般公共预算支出情况说明', '（一）资源勘探工业信息等支出（类）工业和信息产业（款）一般行政管理事务（项）支出1.00万元。')).toEqual(['F:2150502 t2/r4c3']);
  });
  it('meets a misspelt item, but not one that two names could be', () => {
    expect(bound('## 五、一般公共预算支出情况说明', '（一）资源勘探工业信息等支出（类）制造业（款）一般行政事务管理（项）支出1.00万元。')).toEqual(['F:2150202 t2/r3c3']);
    expect(bound('## 五、一般公共预算支出情况说明', '（一）资源勘探工业信息等支出（类）一般行政管理事务（项）支出1.00万元。')).toEqual(['']);
  });
  it('binds an item of several units to their sum, not to one of them', () => {
    const [claim] = bindClaims(claimsOf('## 五、一般公共预算支出情况说明', '（一）社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）支出4.00万元。'), [overview, spending], facts);
    expect([claim?.subject.row, claim?.boundTo.length]).toEqual(['F:2080501', 0]);
    expect(claim?.boundSum?.map((ref) => ref.row)).toEqual([5, 7]);
  });
  it('adds a kind of purchase over both forms', () => {
    const purchases = aViewTable({ id: 't3', title: '政府采购预算表', head: ['项目名称|合计|集中采购|>|分散采购|>', '^|^|货物类|服务类|货物类|工程类'], rows: ['合计|6.00|1.00|2.00|3.00|0.00'] });
    const [goods, works] = bindClaims(claimsOf('## 十、政府采购预算情况说明', '货物类采购预算4.00万元，工程类采购预算0.00万元。'), [purchases], facts);
    expect(goods?.boundSum?.map((ref) => ref.col)).toEqual([2, 4]);
    expect(works?.boundSum?.map((ref) => ref.col)).toEqual([5]);
  });
  it('resolves items anew after a code was corrected', () => {
    const claims = claimsOf('## 五、一般公共预算支出情况说明', '（一）资源勘探工业信息等支出（类）工业和信息产业（款）一般行政管理事务（项）支出1.00万元。');
    const once = bindClaims(claims, [overview, spending], facts);
    const corrected = { ...spending, lists: spending.lists.map((list) => ({ ...list, entries: list.entries.map((entry) => (entry.code === '2150502' ? { ...entry, code: '2150599', key: 'F:2150599' } : entry)) })) };
    expect(bindClaims(once, [overview, corrected], facts)[0]?.subject.row).toBe('F:2150599');
  });
  it('binds the same words to the table of their section', () => {
    expect(bound('## 五、一般公共预算支出情况说明', '基本支出4.00万元。')).toEqual(['TOTAL t2/r1c4']);
    expect(bound('## 三、单位支出总体情况说明', '基本支出4.00万元。')).toEqual(['TOTAL']);
  });
});
