import { expect, test } from 'vitest';
import { completenessContents } from '../../../shared/checks/rules/completeness/contents.ts';
import { aFinal } from '../../builders/a-final.ts';
import { aParagraph, paragraphsOf } from '../../builders/a-paragraph.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every entry is there', () => {
  const run = runRule(completenessContents, { ...aView({}), paragraphs: [aParagraph('第一部分 单位概况……1', { contents: true }), aParagraph('一、主要职责……1', { contents: true }), aParagraph('二、机构设置……2', { contents: true }), aParagraph('第二部分 预算情况说明……3', { contents: true }), ...paragraphsOf(['# 第一部分 单位概况', '## 一、主要职责', '## 二、机构设置', '# 第二部分 预算情况说明'])] });
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: an entry without a chapter', () => {
  const run = runRule(completenessContents, { ...aView({}), paragraphs: [aParagraph('第一部分 单位概况……1', { contents: true }), aParagraph('一、主要职责……1', { contents: true }), aParagraph('二、机构设置……2', { contents: true }), aParagraph('第二部分 预算情况说明……3', { contents: true }), aParagraph('第三部分 名词解释……4', { contents: true }), ...paragraphsOf(['# 第一部分 单位概况', '## 一、主要职责', '## 二、机构设置', '# 第二部分 预算情况说明'])] });
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['notice', 'entry-missing', '名词解释']]);
});

test('broken: an announced table that is nowhere', () => {
  const run = runRule(completenessContents, { ...aView({}), coverage: { amounts: 0, accounted: 0, unaccounted: [], announced: [{ name: '表一收支总表', place: null, state: 'found', table: null }, { name: '表二收入总表', place: null, state: 'missing', table: null }] } });
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'table-missing', '表二收入总表']]);
});

test('not run: a table of a dump without column marks whose name stands there, but whose rows could not be put together', () => {
  const announced = [{ name: '表一收支总表', place: null, state: 'found', table: null }, { name: '表二收入总表', place: null, state: 'missing', table: null }] as const;
  const view = { ...aView({}), tables: aFinal().tables.slice(0, 1) };
  const dump = { ...view, tables: view.tables.map((table) => ({ ...table, doubts: ['rebuilt-from-lines'] as const })), coverage: { amounts: 0, accounted: 0, unaccounted: [], announced } };
  const named = runRule(completenessContents, { ...dump, paragraphs: paragraphsOf(['表二收入总表']) });
  expect([named.messages, named.states.not_run]).toEqual([['目录所列“表二收入总表”未能还原成表格，未核对'], 1]);
  // Where its name stands nowhere else, or tables have marks of their own, it is missing.
  expect(runRule(completenessContents, { ...dump, paragraphs: [] }).findings.map((finding) => finding.messageId)).toEqual(['table-missing']);
  expect(runRule(completenessContents, { ...view, coverage: dump.coverage, paragraphs: paragraphsOf(['表二收入总表']) }).findings.map((finding) => finding.messageId)).toEqual(['table-missing']);
});
