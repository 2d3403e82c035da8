import { describe, expect, it } from 'vitest';
import { documentFacts } from '../../../shared/classify/document-facts.ts';
import { aGrid } from '../../builders/a-grid.ts';
import { paragraphsOf } from '../../builders/a-paragraph.ts';

describe('documentFacts', () => {
  it('reads a unit budget from cover, headings and entity lines', () => {
    const facts = documentFacts({
      fileName: 'a.pdf',
      paragraphs: paragraphsOf(['309001甲市某中心2025年单位预算公开说明', '# 第二部分 309001甲市某中心2025年单位预算情况说明', '2025年收支总预算5万元，比2024年预算增加1万元。']),
      tables: [aGrid({ title: '单位收支总体情况表', unit: '单位：万元', entity: '单位名称：309001甲市某中心', notes: ['注：金额单位转换时可能存在四舍五入尾数误差。'], rows: ['合计|1'] })],
    });
    expect(facts).toEqual({ kind: 'budget', scope: 'unit', fiscalYear: 2025, entityCode: '309001', entityName: '甲市某中心', unit: '万元', title: '309001甲市某中心2025年单位预算公开说明', roundingNote: true });
  });
  it('reads a cover printed over two lines', () => {
    const facts = documentFacts({ fileName: 'a.pdf', paragraphs: paragraphsOf(['2018年度某省高级', '人民法院预算公开', '2018年2月24日', '# 第一部分 部门概况']), tables: [aGrid({ title: '二、2018年度某省高级人民法院收入预算总表', unit: '单位：万元', rows: ['合计|1'] })] });
    expect([facts.fiscalYear, facts.kind, facts.entityName]).toEqual([2018, 'budget', '某省高级人民法院']);
  });
  it('tells final accounts of a department', () => {
    const facts = documentFacts({ fileName: 'a.pdf', paragraphs: paragraphsOf(['某市某局', '2024年度部门决算', '# 第二部分 某市某局2024年度部门决算表']), tables: [aGrid({ title: '收入支出决算总表', unit: '单位：元', rows: ['合计|1'] })] });
    expect([facts.kind, facts.scope, facts.fiscalYear, facts.entityName, facts.unit, facts.roundingNote]).toEqual(['final', 'department', 2024, '某市某局', '元', false]);
  });
  it('takes no subject and no head of a column for the body', () => {
    const facts = documentFacts({ fileName: 'a.txt', paragraphs: paragraphsOf(['春江市水务局2024年部门预算', '2130306水利工程运行与维护', '单位（项目）编码单位（项目）名称合计']), tables: [aGrid({ title: '支出总表', entity: '单位：（项目）名称', rows: ['合计|1'] })] });
    expect([facts.entityCode, facts.entityName]).toEqual([null, '春江市水务局']);
  });
  it('takes no numbered heading for the body', () => {
    const facts = documentFacts({ fileName: 'a.txt', paragraphs: paragraphsOf(['某市水利局2024年度部门决算', '1.一般公共预算财政拨款支出决算总体情况。', '2.一般公共预算财政拨款支出决算结构情况。']), tables: [] });
    expect(facts.entityName).toBe('某市水利局');
  });
  it('decides nothing where two years are printed equally often', () => {
    expect(documentFacts({ fileName: '2024.pdf', paragraphs: [], tables: [aGrid({ title: '2024年支出预算总表', rows: ['合计|1'] }), aGrid({ title: '2025年收入预算总表', rows: ['合计|1'] })] }).fiscalYear).toBeNull();
  });
});
