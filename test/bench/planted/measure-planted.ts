import { runChecks } from '../../../shared/checks/run.ts';
import { messageOf } from '../../../shared/checks/rule-text.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Ref } from '../../../shared/model/ref.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import type { Disclosure } from '../../generator/disclosure.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { generateYunnan } from '../../generator/final/yunnan/generate-yunnan.ts';
import { plantSlip, SLIP_KINDS, type Slip, type SlipKind } from '../../generator/planting/plant-slip.ts';
import type { TemplateId } from '../../generator/templates/region-template.ts';
import { FURTHER_IDS, TEMPLATE_IDS } from '../../generator/templates/templates.ts';
import { toSnapshot } from '../../generator/to-snapshot.ts';

/** What became of one kind of slip. */
export interface KindScore {
  planted: number;
  found: number;
  /** Found with the planted place among the places of the first new finding. */
  atPlace: number;
  /** New errors and warnings beyond the first one. */
  extra: number;
  readonly missed: string[];
}

/** A whole measurement. `clean` counts what consistent documents were accused of. */
export interface PlantedScore {
  readonly kinds: ReadonlyMap<SlipKind, KindScore>;
  readonly clean: { documents: number; errors: number; warnings: number; readonly said: string[] };
}

const findingsOf = (disclosure: Disclosure): readonly Finding[] =>
  runChecks(buildView(toSnapshot(disclosure), new Map(), disclosure.fileName)).findings.filter((finding) => finding.state === 'fail' && (finding.severity === 'error' || finding.severity === 'warning'));

const at = (slip: Slip) => (ref: Ref): boolean => {
  const table = slip.table === null ? null : `t${slip.table + 1}`;
  if (ref.kind === 'cell') return ref.table === table && (slip.row === null || slip.row === ref.row || slip.row + 1 === ref.row) && (slip.col === null || slip.col === ref.col);
  if (ref.kind === 'table') return ref.table === table;
  return ref.kind === 'claim' && slip.paragraph !== null && ref.claim.startsWith(`p${slip.paragraph + 1}@`);
};

const names = (finding: Finding, slip: Slip): boolean =>
  [...finding.at, ...finding.operands.map((operand) => operand.ref)].some(at(slip)) || finding.actual === slip.after || (slip.after !== '' && Object.values(finding.data).some((text) => text.includes(slip.after)));

/** The table's kind and grid place, or the beginning of the paragraph as it now reads. */
const placeOf = ({ disclosure, table, paragraph, row, col }: Slip): string =>
  table === null ? `“${disclosure.truth.paragraphs[paragraph ?? -1]?.slice(0, 60)}”` : `${disclosure.truth.tables[table]?.kind} r${row}c${col}`;

/** Document `n` of the measurement: every template, both scopes, with and without drifting roundings. */
function documentOf(n: number, templates: readonly (TemplateId | 'yunnan')[]): Disclosure {
  const template = templates[n % templates.length] ?? 'guangxi';
  const scope = Math.floor(n / templates.length) % 2 === 0 ? 'unit' : 'department';
  const rounding = Math.floor(n / 8) % 2 === 1;
  return template === 'yunnan' ? generateYunnan({ seed: 1000 + n, scope, rounding }) : generateDisclosure({ template, seed: 1000 + n, scope, rounding });
}

/** Regions of the second measurement: made after the rules, so that nothing was fitted to their forms. */
export const UNSEEN_IDS: readonly (TemplateId | 'yunnan')[] = [...FURTHER_IDS, 'yunnan'];

/** Checks `count` consistent documents and the same ones with one slip each, the kinds taking turns. */
export function measurePlanted(count: number, templates: readonly (TemplateId | 'yunnan')[] = TEMPLATE_IDS): PlantedScore {
  const kinds = new Map<SlipKind, KindScore>(SLIP_KINDS.map((kind) => [kind, { planted: 0, found: 0, atPlace: 0, extra: 0, missed: [] }]));
  const clean: PlantedScore['clean'] = { documents: 0, errors: 0, warnings: 0, said: [] };
  for (let n = 0; n < count; n += 1) {
    const disclosure = documentOf(n, templates);
    const before = findingsOf(disclosure);
    clean.documents += 1;
    for (const finding of before) {
      if (finding.severity === 'error') clean.errors += 1;
      else clean.warnings += 1;
      clean.said.push(`${disclosure.template} ${finding.severity} ${finding.catalogue} ${messageOf('zh-CN', finding)}`);
    }
    // A step that shares no factor with the number of templates, so that every kind meets every template.
    const kind = SLIP_KINDS[(n * 7) % SLIP_KINDS.length] ?? 'cell-digit';
    const slip = plantSlip(disclosure, kind, n);
    const score = kinds.get(kind);
    if (!slip || !score) continue;
    const known = new Set(before.map((finding) => finding.id));
    const fresh = findingsOf(slip.disclosure).filter((finding) => !known.has(finding.id));
    score.planted += 1;
    if (fresh.length > 0) score.found += 1;
    else score.missed.push(`#${n} ${disclosure.template} ${placeOf(slip)} ${slip.before} → ${slip.after}`);
    if (fresh.some((finding) => names(finding, slip))) score.atPlace += 1;
    score.extra += Math.max(0, fresh.length - 1);
  }
  return { kinds, clean };
}
