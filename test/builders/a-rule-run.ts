import { messageOf } from '../../shared/checks/rule-text.ts';
import type { Rule } from '../../shared/checks/rule.ts';
import { runChecks } from '../../shared/checks/run.ts';
import type { CheckState, Finding } from '../../shared/model/finding.ts';
import type { Partner } from '../../shared/model/partner.ts';
import type { DocumentView } from '../../shared/model/view.ts';

/** What one rule says about a document: how many evaluations of each state, and what a person would see. */
export interface RuleRun {
  readonly states: Readonly<Partial<Record<CheckState, number>>>;
  readonly findings: readonly Finding[];
  /** Findings as Chinese messages. */
  readonly messages: readonly string[];
}

/** Runs one rule alone, with other documents where it compares with them. */
export function runRule(rule: Rule, view: DocumentView, partners: readonly Partner[] = []): RuleRun {
  const run = runChecks(view, [rule], partners);
  const states: Partial<Record<CheckState, number>> = {};
  for (const { state } of run.evaluations) states[state] = (states[state] ?? 0) + 1;
  return { states, findings: run.findings, messages: run.findings.map((finding) => messageOf('zh-CN', finding)) };
}
