import { describe, expect, test } from 'vitest';
import { messageOf } from '../../shared/checks/rule-text.ts';
import { RULES } from '../../shared/checks/rules/index.ts';
import { runChecks } from '../../shared/checks/run.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { buildView } from '../../shared/view/build-view.ts';
import type { Disclosure } from '../generator/disclosure.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { plantError } from '../generator/planting/plant-error.ts';
import type { TemplateId } from '../generator/templates/region-template.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';

const TEMPLATES: readonly TemplateId[] = ['guangxi', 'shanxi', 'jiangsu', 'shanghai'];
const SEEDS = [1, 2, 3];
const TEXT_KINDS = ['stale-amount', 'wrong-percentage', 'wrong-direction', 'project-count'] as const;
const looked = new Set(RULES.map((rule) => rule.catalogue));

/** Notices ask for a look and are no alarm. */
const failures = (disclosure: Disclosure): readonly Finding[] =>
  runChecks(buildView(toSnapshot(disclosure), new Map(), disclosure.fileName)).findings.filter((finding) => finding.state === 'fail' && finding.severity !== 'notice');

const documents = TEMPLATES.flatMap((template) => SEEDS.flatMap((seed) => (['unit', 'department'] as const).map((scope) => ({ template, seed, scope }))));

describe.each(documents)('$template $seed $scope', ({ template, seed, scope }) => {
  test.each([false, true])('consistent, rounding %s: nothing fails', (rounding) => {
    expect(failures(generateDisclosure({ template, seed, scope, rounding })).map((finding) => messageOf('zh-CN', finding))).toEqual([]);
  });

  test.each(['transposed-total', 'dropped-digit', 'decimal-shift', 'missing-row', 'swapped-cells', 'wrong-unit', 'three-public-part', 'empty-with-figures'] as const)('%s in a table is one finding', (kind) => {
    const { disclosure, planted } = plantError(generateDisclosure({ template, seed, scope }), kind, seed);
    const found = failures(disclosure);
    expect(found.map((finding) => messageOf('zh-CN', finding)), JSON.stringify(planted)).toHaveLength(1);
  });
});

/** Only documents with a table of targets can count its projects wrongly. */
const hasTargets = (disclosure: Disclosure): boolean => disclosure.truth.tables.some((table) => table.kind === 'project_targets');

test('errors in the text are found where the statement speaks of a printed cell or recomputes', () => {
  const outcomes = documents.flatMap(({ template, seed, scope }) =>
    TEXT_KINDS.flatMap((kind) => {
      const clean = generateDisclosure({ template, seed, scope });
      if (kind === 'project-count' && !hasTargets(clean)) return [];
      const { disclosure, planted } = plantError(clean, kind, seed);
      return planted.rules.some((rule) => looked.has(rule)) ? [{ kind, found: failures(disclosure).length }] : [];
    }));
  expect(outcomes.length).toBeGreaterThan(60);
  expect(outcomes.filter((outcome) => outcome.found > 1)).toEqual([]);
  expect(outcomes.filter((outcome) => outcome.found === 1).length / outcomes.length).toBeGreaterThan(0.9);
});
