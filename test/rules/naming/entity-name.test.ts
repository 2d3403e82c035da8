import { expect, test } from 'vitest';
import { namingEntityName } from '../../../shared/checks/rules/naming/entity-name.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: the name, other bodies, levels and numbers', () => {
  const run = runRule(namingEntityName, aNarrative(['柳河市自然资源局负责。柳河县自然资源局、柳河市自然资源所配合。'], { facts: { entityName: '柳河市自然资源局' } }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: one character off', () => {
  const run = runRule(namingEntityName, aNarrative(['柳河市自燃资源局2025年预算。'], { facts: { entityName: '柳河市自然资源局' } }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'near-miss', '柳河市自燃资源局']]);
});

test('broken: above a table it is an error', () => {
  const run = runRule(namingEntityName, aView({ ...{ facts: { entityName: '柳河市自然资源局' } }, tables: [{ ...aTable('overview'), entity: '单位名称：柳河市自燃资源局' }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'near-miss', '柳河市自燃资源局']]);
});

test('broken: a character lost at the very beginning of a sentence', () => {
  const run = runRule(namingEntityName, aNarrative(['云市河道巡护站2025年收入预算100万元。'], { facts: { entityName: '云砚市河道巡护站' } }));
  expect(run.findings.map((finding) => finding.actual), run.messages.join()).toEqual(['云市河道巡护站']);
});

test.each([
  ['汐岚市安宣教中心为市属单位。', '汐岚市安全宣教中心', ['warning', '汐岚市安宣教中心']],
  ['汐岚市安全宣教心为市属单位。', '汐岚市安全宣教中心', ['warning', '汐岚市安全宣教心']],
  ['溯禾城市照明管理局下设三科。', '溯禾县城市照明管理局', ['notice', '溯禾城市照明管理局']],
])('broken: a lost character in %s', (text, entityName, expected) => {
  const run = runRule(namingEntityName, aNarrative([text], { facts: { entityName } }));
  expect(run.findings.map((finding) => [finding.severity, finding.actual]), run.messages.join()).toEqual([expected]);
});

test.each([['柳河市东城小学与柳河市城小学合并。', '柳河市西城小学'], ['柳河市数据管理局。', '柳河市大数据管理局'], ['柳河市第中学。', '柳河市第二中学']])('clean: another body in %s', (text, entityName) => {
  expect(runRule(namingEntityName, aNarrative([text], { facts: { entityName } })).messages).toEqual([]);
});

test('broken: above a table the level of the place belongs to the name', () => {
  const run = runRule(namingEntityName, aView({ facts: { entityName: '云砚市节水技术推广站' }, tables: [{ ...aTable('overview'), entity: '单位名称：352001云砚节水技术推广站' }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.actual]), run.messages.join()).toEqual([['warning', '云砚节水技术推广站']]);
});
