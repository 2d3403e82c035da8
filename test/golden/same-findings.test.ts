import { describe, expect, test } from 'vitest';
import { runChecks } from '../../shared/checks/run.ts';
import { RULES } from '../../shared/checks/rules/index.ts';
import type { Rule } from '../../shared/checks/rule.ts';
import { buildView } from '../../shared/view/build-view.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import { plantMany } from '../builders/plant-many.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { createPrng, type Prng } from '../../shared/selftest/prng.ts';
import type { TemplateId } from '../generator/templates/region-template.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';

const TEMPLATES: readonly TemplateId[] = ['guangxi', 'shanxi', 'jiangsu', 'shanghai'];

function broken(template: TemplateId) {
  const disclosure = generateDisclosure({ template, seed: 3, scope: 'unit', rounding: true });
  const snapshot = toSnapshot(disclosure);
  const { corrections } = plantMany(buildView(snapshot, new Map(), disclosure.fileName), 5, 3);
  return { snapshot, corrections, name: disclosure.fileName };
}

const shuffled = (snapshot: Snapshot, prng: Prng): Snapshot => {
  const rest = [...snapshot.tables];
  const tables: Snapshot['tables'][number][] = [];
  while (rest.length > 0) tables.push(...rest.splice(prng.int(0, rest.length - 1), 1));
  return { ...snapshot, tables };
};

describe.each(TEMPLATES)('%s', (template) => {
  test('twenty runs give the same bytes', () => {
    const { snapshot, corrections, name } = broken(template);
    const bytes = (): string => JSON.stringify(runChecks(buildView(structuredClone(snapshot), corrections, name)));
    const first = bytes();
    expect(JSON.parse(first).findings.length).toBeGreaterThan(3);
    for (let run = 1; run < 20; run += 1) expect(bytes()).toBe(first);
  });

  test('the order in which tables are handed over changes no byte of the findings', () => {
    const { snapshot, corrections, name } = broken(template);
    const prng = createPrng(5, template);
    const findings = (given: Snapshot): string => JSON.stringify(runChecks(buildView(structuredClone(given), corrections, name)).findings);
    const first = findings(snapshot);
    for (let run = 0; run < 10; run += 1) expect(findings(shuffled(snapshot, prng))).toBe(first);
  });
});

test('a rule that throws becomes one finding about the rule and changes no other finding', () => {
  const { snapshot, corrections, name } = broken('guangxi');
  const view = buildView(snapshot, corrections, name);
  const bad: Rule = { id: 'gpb/row-sum', catalogue: 'T-00', sources: ['TPL'], severity: 'error', must: 'practice', profiles: ['budget', 'final'], needs: [], messages: [], check: () => { throw new Error('broken on purpose'); } };
  const about = ({ messageId }: { readonly messageId: string }): boolean => messageId === 'crashed';
  const run = runChecks(view, [bad, ...RULES]);
  expect(run.findings.filter(about)).toMatchObject([{ state: 'not_run', severity: 'unread', ruleId: 'gpb/row-sum' }]);
  expect(run.findings.filter((finding) => !about(finding)).map(({ id }) => id)).toEqual(runChecks(view).findings.map(({ id }) => id));
});
