import { describe, expect, it } from 'vitest';
import { RULES } from '../../shared/checks/rules/index.ts';
import { runChecks } from '../../shared/checks/run.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Partner } from '../../shared/model/partner.ts';
import { buildView } from '../../shared/view/build-view.ts';
import type { Disclosure } from '../generator/disclosure.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { withWrongChange } from '../generator/planting/wrong-change.ts';
import { TEMPLATE_IDS } from '../generator/templates/templates.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';

const SEEDS = [1, 2, 3, 4];
const rules = RULES.filter((rule) => rule.catalogue.startsWith('Y-'));
const viewOf = (disclosure: Disclosure) => buildView(toSnapshot(disclosure), new Map(), `${disclosure.fileName}.pdf`);
const partner = (disclosure: Disclosure): Partner => ({ role: 'prior', document: 'before', name: '上年.pdf', view: viewOf(disclosure) });
const severe = (finding: Finding): boolean => finding.severity === 'error' || finding.severity === 'warning';

describe.each(TEMPLATE_IDS)('%s: a document and the one of the year before', (template) => {
  it('agree where both are right', () => {
    for (const seed of SEEDS) {
      const [now, before] = [generateDisclosure({ seed, template }), generateDisclosure({ seed, template, lastYear: true })];
      const run = runChecks(viewOf(now), rules, [partner(before)]);
      expect(run.findings.filter(severe).map((finding) => [finding.catalogue, finding.messageId, finding.data])).toEqual([]);
      expect(run.byRule['Y-01']?.pass ?? 0, `seed ${seed}`).toBeGreaterThan(2);
    }
  });
});

// 山西 prints rates without changes.
describe.each(TEMPLATE_IDS.filter((template) => template !== 'shanxi'))('%s: a document with a wrong change and the one of the year before', (template) => {
  it('disagree: the place, the other document and the right figure are named', () => {
    for (const seed of SEEDS) {
      const wrong = withWrongChange(generateDisclosure({ seed, template }), seed * 3);
      if (!wrong) throw new Error('no change is printed');
      const run = runChecks(viewOf(wrong.disclosure), rules, [partner(generateDisclosure({ seed, template, lastYear: true }))]);
      const found = run.findings.filter((finding) => finding.catalogue === 'Y-01' && severe(finding));
      expect(found.map((finding) => [finding.data['change'], finding.elsewhere?.[0]?.name]), `seed ${seed}: ${wrong.right} printed as ${wrong.wrong}`).toContainEqual([wrong.wrong, '上年.pdf']);
      expect(found.some((finding) => finding.diagnosis?.proposal?.value === wrong.right.replaceAll(',', ''))).toBe(true);
    }
  });
});
