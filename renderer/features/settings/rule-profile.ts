import type { Output } from '../../../shared/ipc/contract.ts';

type RuleInfo = Output<'rules.list'>['rules'][number];

/** Which rules run: all, those that law or a template obliges to, those of law, or what the office chose one by one. */
export const RULE_PROFILES = ['all', 'template', 'law'] as const;
export type RuleProfile = (typeof RULE_PROFILES)[number];

const left: Readonly<Record<RuleProfile, readonly RuleInfo['must'][]>> = { all: [], template: ['practice'], law: ['practice', 'template'] };

/** The rules that a profile switches off, by id. */
export const rulesOffIn = (profile: RuleProfile, rules: readonly RuleInfo[]): readonly string[] => rules.filter((rule) => left[profile].includes(rule.must)).map((rule) => rule.id);

/** The profile that exactly these switched off rules are; `own` = none. Rules may be named by their catalogue's id too. */
export function profileOf(off: ReadonlySet<string>, rules: readonly RuleInfo[]): RuleProfile | 'own' {
  const isOff = rules.filter((rule) => off.has(rule.id) || (rule.catalogue !== null && off.has(rule.catalogue))).map((rule) => rule.id).toSorted().join(' ');
  return RULE_PROFILES.find((profile) => rulesOffIn(profile, rules).toSorted().join(' ') === isOff) ?? 'own';
}
