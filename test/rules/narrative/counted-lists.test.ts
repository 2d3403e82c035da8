import { expect, test } from 'vitest';
import { narrativeCountedLists } from '../../../shared/checks/rules/narrative/counted-lists.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: joined names, brackets, an open list', () => {
  const run = runRule(narrativeCountedLists, aNarrative(['内设4个科室，包括：办公室、电子政务与技术应用科、网络和信息安全科和规划科（产业科）。', '内设10个科室，包括办公室、财务科等。', '六个内设机构分别为综合办公室、党务办公室、数据股、运维股、编辑股、规划股（产业股）。', '核定编制12名，实有在职人员11名，聘用人员20名。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a list too short, too many people', () => {
  const run = runRule(narrativeCountedLists, aNarrative(['内设6个科室，包括：办公室、财务科、人事科。', '核定编制12名，实有在职人员15名。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'list', '6'], ['warning', 'staff', '实有在职人员15名']]);
});

test('broken: an office that is not there', () => {
  const run = runRule(narrativeCountedLists, aNarrative(['内设3个股室，包括：办公室、数据股、运维股。', '由技术股具体负责。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'stranger', '技术股']]);
});
