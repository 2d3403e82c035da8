import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../shared/claims/extract-claims.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import type { DocumentFacts } from '../../../shared/model/document-facts.ts';
import { paragraphsOf } from '../../builders/a-paragraph.ts';

const budget: DocumentFacts = { kind: 'budget', scope: 'unit', fiscalYear: 2025, entityCode: null, entityName: '某市某中心', unit: '万元', title: null, roundingNote: false };
const final: DocumentFacts = { ...budget, kind: 'final', fiscalYear: 2024 };
const claimsOf = (facts: DocumentFacts, ...lines: readonly string[]): readonly Claim[] => extractClaims(paragraphsOf(lines), facts);
/** Figure and the words of its statement's subject, grouped by statement. */
const told = (claims: readonly Claim[]): readonly string[] => [...Map.groupBy(claims, (claim) => claim.statement).values()].map((group) => `${group[0]?.subject.row ?? '-'}/${group[0]?.subject.field ?? '-'}: ${group.map((claim) => `${claim.measure} ${claim.value ?? ''}`.trim()).join(', ')}`);
const SPENT = '## 七、财政拨款“三公”经费支出决算情况说明';

describe('what a change speaks of', () => {
  it('goes on with the outcome after 完成预算…万元的…%', () => {
    const claims = claimsOf(final, SPENT, '“三公”经费支出决算为50.00万元，完成全年预算80.00万元的62.5%，比上年决算数增加10.00万元，增长25.0%。');
    expect(told(claims)).toEqual(['TOTAL/tp.total: amount 50.00, share 62.5, delta 10.00, growth 25.0', '-/-: amount 80.00']);
    expect(claims.find((claim) => claim.measure === 'share')?.shareOf).toBe(claims.find((claim) => claim.value === '80.00')?.id);
  });
  it('keeps changes against the budget apart from those against the year before', () => {
    expect(told(claimsOf(final, SPENT, '公务接待费支出决算3.00万元，比预算无增减变化，比去年增加1.00万元，增长50%。'))).toEqual(['TOTAL/tp.host: amount 3.00, delta 1.00, growth 50', 'TOTAL/tp.host: flat']);
    expect(told(claimsOf(final, SPENT, '公务接待费支出3.00万元，与2024年度预算相比，减少1.00万元，下降25%；与上年持平。'))).toEqual(['TOTAL/tp.host: amount 3.00, flat', 'TOTAL/tp.host: delta -1.00, growth -25']);
  });
  it('returns to the amount before a bracket when the bracket ends', () => {
    expect(told(claimsOf(final, SPENT, '公务用车购置及运行维护费76.00万元（其中：公务用车购置费23.00万元，公务用车运行维护费53.00万元），比上年增加18.00万元；公务接待费6.00万元，比上年减少5.00万元。'))).toEqual([
      'TOTAL/tp.car: amount 76.00, delta 18.00', 'TOTAL/tp.car_buy: amount 23.00', 'TOTAL/tp.car_run: amount 53.00', 'TOTAL/tp.host: amount 6.00, delta -5.00',
    ]);
    expect(told(claimsOf(budget, '## 七、“三公”经费预算情况说明', '公务用车购置及运行费5.00万元（公务用车购置费1.00万元，比上年增加0.50万元；公务用车运行维护费4.00万元，与上年持平。）比上年增加0.50万元。'))).toEqual([
      'TOTAL/tp.car: amount 5.00, delta 0.50', 'TOTAL/tp.car_buy: amount 1.00, delta 0.50', 'TOTAL/tp.car_run: amount 4.00, flat',
    ]);
  });
  it('lets the printed rate say whether the whole or its part has changed', () => {
    expect(told(claimsOf(final, '## 一、收入支出决算总体情况说明', '本单位总收入800.00万元，其中本年收入500.00万元，较2023年度决算数减少100.00万元，下降16.7%。'))).toEqual(['TOTAL/amount: amount 800.00', 'THIS_YEAR/amount: amount 500.00, delta -100.00, growth -16.7']);
    expect(told(claimsOf(final, '## 一、收入支出决算总体情况说明', '本单位总收入800.00万元，其中本年收入500.00万元，较2023年度决算数减少200.00万元，下降20.0%。'))).toEqual(['TOTAL/amount: amount 800.00, delta -200.00, growth -20.0', 'THIS_YEAR/amount: amount 500.00']);
  });
  it('gives a change after ； to its own part, and one that opens the next sentence to the whole', () => {
    const heading = '## 七、“三公”经费预算情况说明';
    expect(told(claimsOf(budget, heading, '“三公”经费3.00万元，其中：因公出国（境）费0.00万元；公务接待费3.00万元，比上年增加0.50万元。'))).toEqual(['TOTAL/tp.total: amount 3.00', 'TOTAL/tp.abroad: amount 0.00', 'TOTAL/tp.host: amount 3.00, delta 0.50']);
    expect(told(claimsOf(budget, heading, '“三公”经费9.00万元，其中：公务接待费4.00万元，公务用车运行维护费5.00万元。同口径比上年减少1.00万元，下降10%。其中：公务接待费同口径比上年减少1.00万元，下降20%。'))).toEqual([
      'TOTAL/tp.total: amount 9.00, delta -1.00, growth -10', 'TOTAL/tp.host: amount 4.00, delta -1.00, growth -20', 'TOTAL/tp.car_run: amount 5.00',
    ]);
  });
  it('goes on with the amount after words that name nothing', () => {
    expect(told(claimsOf(budget, '## 七、“三公”经费预算情况说明', '公务接待费3.00万元，本年数小于上年预算数1.00万元。'))).toEqual(['TOTAL/tp.host: amount 3.00, delta -1.00']);
  });
  it('takes 基本持平 for no statement that nothing changed', () => {
    expect(claimsOf(budget, '## 七、“三公”经费预算情况说明', '公务接待费2.00万元，与上年基本持平。').map((claim) => claim.measure)).toEqual(['amount']);
  });
});

describe('amounts that are only a bound', () => {
  it('state nothing and are no change', () => {
    const lines = ['“三公”经费3.00万元，控制在5.00万元以内，比上年减少1.00万元。', '公务接待费不超过2.00万元。', '公务接待费至少1.00万元。', '单价100万元（含）以上设备2台。', '公务接待费高于上年2.00万元。'];
    const claims = claimsOf(budget, '## 七、“三公”经费预算情况说明', ...lines);
    expect(claims.filter((claim) => claim.measure !== 'count').map((claim) => `${claim.value} ${claim.measure} ${claim.bound ?? '-'} ${claim.subject.field ?? '-'}`)).toEqual([
      '3.00 amount - tp.total', '5.00 amount most -', '-1.00 delta - tp.total', '2.00 amount most -', '1.00 amount least -', '100 amount least -', '2.00 delta - tp.host',
    ]);
    expect(told(claims)[0]).toBe('TOTAL/tp.total: amount 3.00, delta -1.00');
  });
});

describe('whose part a part is', () => {
  it('gives 基本支出 after an item to the item, not to the table', () => {
    const claims = claimsOf(budget, '## 五、一般公共预算支出情况说明', '初中教育支出206.54万元，其中：基本支出206.54万元，项目支出0万元。', '社会保障和就业支出30.00万元，其中：基本支出20.00万元。');
    expect(claims.map((claim) => `${claim.subject.row ?? claim.subject.chain.at(-1) ?? '-'}/${claim.subject.field ?? '-'}`)).toEqual(['初中教育/total', '初中教育/basic', '初中教育/project', 'CLS:社会保障和就业支出/total', 'CLS:社会保障和就业支出/basic']);
  });
  it('reads names that functions and economic classes share as neither', () => {
    expect(claimsOf(budget, '## 五、一般公共预算支出情况说明', '住房公积金30.00万元。')[0]?.subject.chain).toEqual([]);
  });
  it('reads the parts of a total under a heading that names no table', () => {
    expect(claimsOf(budget, '## 一、有关情况', '“三公”经费支出预算9.00万元。其中：因公出国（境）费0万元，公务接待费9.00万元。').map((claim) => claim.subject.field)).toEqual(['tp.total', 'tp.abroad', 'tp.host']);
  });
  it('knows classes by 类科目, foreign guests as no part of their own, and money left over from other sources as no carry-over', () => {
    expect(claimsOf(budget, '## 三、支出预算情况说明', '卫生健康支出类科目4.00万元。')[0]?.subject.row).toBe('CLS:卫生健康支出');
    expect(claimsOf(final, SPENT, '国外接待费0万元，国（境）外公务接待费0万元。').map((claim) => claim.subject.table)).toEqual([null, null]);
    expect(claimsOf(final, '## 一、收入支出决算总体情况说明', '使用非财政拨款结余0.00万元，上年结转和结余1.00万元。').map((claim) => claim.subject.row)).toEqual([null, 'CARRY_IN']);
  });
});

describe('figures told one after another', () => {
  it('gives each its own subject, unit and direction', () => {
    expect(told(claimsOf(final, '## 一、收入支出决算总体情况说明', '2024年度收、支总计分别为41.25、41.43万元。与2023年相比，收、支总计各减少12.67、25.70万元，各下降23.50%、38.28%。'))).toEqual(['TOTAL/amount: amount 41.25, delta -12.67, growth -23.50', 'TOTAL/amount: amount 41.43, delta -25.70, growth -38.28']);
    expect(claimsOf(budget, '## 三、支出预算情况说明', '基本支出、项目支出分别为10.00万元和20.00万元。').map((claim) => claim.subject.field)).toEqual(['basic', 'project']);
  });
});

describe('sentences that are told apart by their headings and words', () => {
  it('parts the amount of the sentence before 其中, and never a total of another fund', () => {
    const claims = claimsOf(final, '## 二、单位决算收支情况说明', '（一）收入支出决算总体情况说明。', '2024年度收入总计150.00万元。', '1.收入情况。2024年度收入合计140.00万元，较上年减少10.00万元。其中：财政拨款收入140.00万元，占100.00%。', '（三）一般公共预算财政拨款支出决算情况说明。', '（1）农林水支出130.00万元，占90.00%。');
    const shares = claims.filter((claim) => claim.measure === 'share').map((claim) => claims.find((other) => other.id === claim.shareOf)?.value ?? null);
    expect(shares).toEqual(['140.00', null]);
    expect(claims.find((claim) => claim.value === '130.00')?.subject.table).toBe('f_gpb_exp');
  });
  it('takes the nearest total by its words, and a share with words of its own apart', () => {
    const [total, shared] = [claimsOf(final, '## 二、收入决算情况说明', '2024年度收入总计300.00万元。', '本年收入合计200.00万元；包括财政拨款收入180.00万元，占收入合计90.00%。'), claimsOf(final, '## 十一、政府采购支出说明', '政府采购支出总额50.00万元，其中：货物支出10.00万元。授予小微企业合同金额20.00万元，货物采购授予中小企业合同金额占货物支出金额的100.00%。')];
    expect(total.find((claim) => claim.id === total.find((share) => share.measure === 'share')?.shareOf)?.value).toBe('200.00');
    expect(shared.find((claim) => claim.measure === 'share')?.statement).not.toBe(shared.find((claim) => claim.value === '20.00')?.statement);
  });
  it('leaves a change of something else alone', () => {
    expect(told(claimsOf(final, '## 二、国有资产占用情况', '资产总额50.00万元，其中，固定资产40.00万元，其他资产0.00万元。与上年相比，资产总额增加2.00万元，其中固定资产增加1.00万元。'))).toEqual(['-/-: amount 50.00, delta 2.00', '-/-: amount 40.00, delta 1.00', '-/-: amount 0.00']);
  });
  it('keeps the end of a year in the words, cars by their short name, averages and funds apart', () => {
    expect(claimsOf(final, '## 一、收入支出决算总体情况说明', '2024年度年末结转和结余5.00万元。').map((claim) => claim.subject.row)).toEqual(['CARRY_OUT']);
    expect(claimsOf(final, SPENT, '公务车购置费0.00万元，公务车运行维护费8.00万元，人均接待费125.00元。').map((claim) => claim.subject.field)).toEqual(['tp.car_buy', 'tp.car_run', null]);
    expect(claimsOf(budget, '## 八、绩效目标管理情况', '涉及一般公共预算拨款480.00万元，政府性基金预算拨款0.00万元。').map((claim) => claim.subject.row)).toEqual([null, null]);
    expect(claimsOf(budget, '## 一、收支预算总体情况', '2025年收入预算为20.00万元，支出预算为20.00万元。').map((claim) => claim.subject.side)).toEqual(['income', 'expense']);
  });
});

describe('years', () => {
  it('tells an earlier year’s outcome and its parts apart from the plan', () => {
    const claims = claimsOf(budget, '## 七、“三公”经费预算情况说明', '2024年度“三公”经费合计支出20.00万元，其中：公务接待费12.00万元。2025年“三公”经费预算21.00万元，其中：公务接待费11.00万元。');
    expect(claims.map((claim) => `${claim.value} ${claim.period}`)).toEqual(['20.00 prior', '12.00 prior', '21.00 current', '11.00 current']);
    expect(claimsOf(budget, '## 二、2024年“三公”经费决算情况', '公务接待费12.00万元。')[0]?.period).toBe('prior');
  });
});

describe('budgets beside outcomes', () => {
  it('reads the year’s budget of an item, and two budgets of one thing', () => {
    const item = claimsOf(final, '## 五、一般公共预算财政拨款支出决算情况说明', '“公共安全支出（类）”2024年预算45.00万元，2024年支出决算43.20万元，完成预算的96%。');
    expect(item.map((claim) => `${claim.value} ${claim.subject.label.startsWith('年初预算')}`)).toEqual(['45.00 true', '43.20 false', '96 false']);
    const both = claimsOf(final, SPENT, '“三公”经费支出年初预算为6.00万元，全年预算为5.80万元，支出决算为4.35万元，完成全年预算的75%。');
    expect(both.map((claim) => claim.subject.field)).toEqual([null, null, 'tp.total', 'tp.total']);
  });
});

describe('shares of lists', () => {
  it('go to the amounts told before them, one after another', () => {
    expect(told(claimsOf(budget, '## 三、一般公共预算支出情况说明', '人员经费65.00万元，公用经费7.00万元，项目支出28.00万元，分别占65.00%、7.00%、28.00%。'))).toEqual(['TOTAL/personnel: amount 65.00, share 65.00', 'TOTAL/public: amount 7.00, share 7.00', 'TOTAL/project: amount 28.00, share 28.00']);
  });
  it('go to the total that the lines of their section began with', () => {
    const claims = claimsOf(budget, '## 三、支出预算情况说明', '本年支出预算合计100.00万元，其中：', '基本支出60.00万元，占60%；', '项目支出30.00万元，占30%；', '单位预留机动经费10.00万元，占10%。');
    expect(claims.filter((claim) => claim.measure === 'share').map((claim) => claims.find((whole) => whole.id === claim.shareOf)?.value)).toEqual(['100.00', '100.00', '100.00']);
  });
  it('have no whole where the sentence begins with a part', () => {
    const claims = claimsOf(final, '## 五、一般公共预算财政拨款支出决算情况说明', '支出按用途划分，其中：公共安全支出43.20万元，占90%，主要用于办案；社会保障和就业支出4.80万元，占10%。');
    expect(claims.filter((claim) => claim.measure === 'share').map((claim) => claim.shareOf)).toEqual([null, null]);
  });
});

describe('headings with a full stop', () => {
  it('name what follows them, in the paragraph or below', () => {
    expect(claimsOf(budget, '## 九、其他重要事项情况说明', '（二）政府采购预算安排情况说明。', '集中采购3.00万元。', '（三）机关运行经费安排情况。2025年运行经费2.00万元。').map((claim) => claim.subject.table)).toEqual(['procurement', 'agency_operation']);
  });
  it('do not let words that name their own money fall under another heading', () => {
    expect(claimsOf(final, '## 三、支出决算情况说明', '一般公共预算财政拨款支出总计7.00万元。').map((claim) => claim.subject.table)).toEqual(['f_gpb_exp']);
  });
});

describe('names with codes, sentences that leave their subject to the heading', () => {
  it('take no code in brackets for a part of the name, nor its digits for a year', () => {
    const claims = claimsOf(budget, '## 三、一般公共预算支出情况说明', '（1）行政单位离退休（2080501）4.49万元，较上年增加1.00万元。');
    expect(claims.map((claim) => [claim.measure, claim.subject.row, claim.subject.label])).toEqual([['amount', 'F:2080501', '行政单位离退休'], ['delta', 'F:2080501', '行政单位离退休']]);
  });
  it('read 年初预算数 of a budget as what the heading is about', () => {
    expect(told(claimsOf(budget, '## 三、部门收支总体情况', '### （一）收入预算', '2025年年初预算数90.00万元，其中，一般公共预算拨款90.00万元。'))[0]).toBe('TOTAL/total: amount 90.00');
    expect(told(claimsOf(budget, '## 四、一般公共预算拨款支出预算', '### （一）基本支出', '2025年单位年初预算数为60.00万元。'))[0]).toBe('TOTAL/total: amount 60.00');
  });
  it('take one project called by its name for no total of the targets', () => {
    const heading = '## 六、预算绩效情况';
    expect(claimsOf(budget, heading, '东片区河道整治预算金额80.00万元。')[0]?.subject.table).toBeNull();
    expect(claimsOf(budget, heading, '绩效目标管理的项目涉及预算资金80.00万元。')[0]?.subject.row).toBe('TOTAL');
  });
  it('give shares the whole that their sentence opens with', () => {
    const claims = claimsOf(final, SPENT, '“三公”经费支出决算为10.00万元。', '2024年度“三公”经费支出决算中，因公出国（境）费支出0.00万元，占0.00%；公务接待费支出3.00万元，占30.00%。');
    expect(claims.filter((claim) => claim.measure === 'share').map((claim) => claims.find((whole) => whole.id === claim.shareOf)?.value)).toEqual(['10.00', '10.00']);
  });
});
