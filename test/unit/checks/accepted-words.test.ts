import { expect, test } from 'vitest';
import { runChecks } from '../../../shared/checks/run.ts';
import { textConfusions } from '../../../shared/checks/rules/text/confusions.ts';
import { textDoubledWords } from '../../../shared/checks/rules/text/doubled-words.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

const doubled = aNarrative(['# 一、主要职责', '负责负责全市人民调解工作，另负责负责人事。']);

test('a word that an office accepts is objected to nowhere, another still is', () => {
  const found = runRule(textDoubledWords, doubled).findings.length;
  expect(found).toBeGreaterThan(0);
  expect(runRule(textDoubledWords, { ...doubled, acceptedWords: ['负责'] }).findings).toHaveLength(found);
  expect(runRule(textDoubledWords, { ...doubled, acceptedWords: ['负责负责'] }).findings).toEqual([]);
  expect(runRule(textDoubledWords, { ...doubled, acceptedWords: ['调解工作', ' '] }).findings).toHaveLength(found);
});

test('what stands inside an accepted word is accepted there only', () => {
  const run = runRule(textDoubledWords, { ...doubled, acceptedWords: ['负责负责全市'] });
  expect(run.findings).toHaveLength(runRule(textDoubledWords, doubled).findings.length - 1);
});

test('a rule without anything else to say has looked and passed', () => {
  const view = aNarrative(['# 一、主要职责', '按季度帐务核对。']);
  const before = runRule(textConfusions, view);
  const accepted = runRule(textConfusions, { ...view, acceptedWords: before.findings.map((finding) => finding.actual ?? '') });
  expect(accepted.findings).toEqual([]);
  expect(accepted.states.pass).toBe(1);
});

test('after the words changed the rules look again', () => {
  const before = runChecks(doubled, [textDoubledWords]);
  const after = runChecks({ ...doubled, acceptedWords: ['负责负责'] }, [textDoubledWords], [], before);
  expect(before.counts.fail).toBeGreaterThan(0);
  expect(after.counts.fail).toBe(0);
});
