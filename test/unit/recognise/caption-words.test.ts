import { describe, expect, it } from 'vitest';
import { captionKind, isTableName, saysContinued, splitNumber } from '../../../shared/recognise/caption-words.ts';

describe('words around tables', () => {
  it.each([
    ['单位：万元', 'unit'], ['金额单位：元', 'unit'], ['（单位：人民币万元）', 'unit'], ['单位:千元', 'unit'],
    ['单位：某某局', 'entity'], ['编制单位：某某中心', 'entity'], ['部门（单位）名称：某某', 'entity'], ['填报部门：', 'entity'],
    ['预算公开01表', 'number'], ['表1', 'number'], ['附表3-1', 'number'], ['部门公开表9', 'number'], ['附件2', 'number'], ['公开02表', 'number'],
    ['2025年', 'date'], ['（2026年度）', 'date'], ['填报日期：2026年1月8日', 'date'],
    ['收支预算总表', null], ['2025年预算1.00万元', null],
  ])('%s is %s', (text, kind) => expect(captionKind(text)).toBe(kind));

  it('splits a number off a title', () => {
    expect(splitNumber('表1 收支预算总表')).toEqual({ number: '表1', title: '收支预算总表' });
    expect(splitNumber('公开09表：“三公”经费支出预算表')).toEqual({ number: '公开09表', title: '“三公”经费支出预算表' });
    expect(splitNumber('2025年收支预算总表')).toBeNull();
  });

  it('knows table names from sentences', () => {
    expect(['收支预算总表', '2026年收入表（不含上年结转）', '“三公”经费支出决算表'].every(isTableName)).toBe(true);
    expect(['具体情况见附表', '明细如下表', '共有公务用车3辆。'].some(isTableName)).toBe(false);
    expect(saysContinued('支出预算表（续）')).toBe(true);
    expect(saysContinued('继续教育支出表')).toBe(false);
  });
});
