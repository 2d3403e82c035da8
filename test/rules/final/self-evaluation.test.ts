import { expect, test } from 'vitest';
import { finalSelfEvaluation } from '../../../shared/checks/rules/final/self-evaluation.ts';
import { aFinal } from '../../builders/a-final.ts';
import { aParagraph } from '../../builders/a-paragraph.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  // The forms are in another file here, which is for a person to look at.
  expect(runRule(finalSelfEvaluation, aFinal()).findings.map((finding) => [finding.messageId, finding.severity])).toEqual([['table-missing', 'warning']]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalSelfEvaluation, aFinal({ in: 'text', from: '绩效自评的项目3个，涉及资金37.00万元', to: '绩效自评的项目3个' })).messages).toEqual(['绩效自评说明没有写明涉及的资金', '没有找到绩效自评表']);
});

test('not run: a form of a dump without column marks whose rows could not be put together', () => {
  const view = aFinal();
  const named = { ...view, tables: view.tables.map((table) => ({ ...table, doubts: ['rebuilt-from-lines'] as const })), paragraphs: [...view.paragraphs, aParagraph('项目支出绩效自评表')] };
  expect(runRule(finalSelfEvaluation, named).messages).toEqual(['绩效自评表未能还原成表格，未核对']);
});
