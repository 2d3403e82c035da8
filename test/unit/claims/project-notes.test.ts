import { expect, it } from 'vitest';
import { bindClaims } from '../../../shared/claims/bind-claims.ts';
import { extractClaims } from '../../../shared/claims/extract-claims.ts';
import type { DocumentFacts } from '../../../shared/model/document-facts.ts';
import { aViewTable } from '../../builders/a-view-table.ts';
import { paragraphsOf } from '../../builders/a-paragraph.ts';

const facts: DocumentFacts = { kind: 'budget', scope: 'unit', fiscalYear: 2025, entityCode: null, entityName: '某市某中心', unit: '万元', title: null, roundingNote: false };
const targets = aViewTable({ id: 't1', title: '项目绩效目标公开表', unit: '单位：万元', head: ['项目名称|预算资金总额|绩效目标'], rows: ['合计|30.00|', '河道巡查专项经费|10.00|巡查河道。', '泵站维修经费|20.00|维修泵站。'] });
const bound = (...lines: readonly string[]): readonly (string | null)[] => bindClaims(extractClaims(paragraphsOf(lines), facts), [targets], facts).map((claim) => (claim.boundTo.length > 0 ? claim.subject.row : null));

it('binds the money of a note to the line of the project in its heading, and nothing under other headings or by other words', () => {
  expect(bound('### 2.泵站维修经费', '年度预算安排：20.00万元。')).toEqual(['PRJ:泵站维修经费']);
  expect(bound('### 2.泵站养护经费', '年度预算安排：20.00万元。')).toEqual([null]);
  expect(bound('### 2.泵站维修经费', '其中材料费安排5.00万元。')).toEqual([null]);
});
