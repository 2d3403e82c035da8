import type { z } from 'zod';
import { ruleText, sourceName } from '../../shared/checks/rule-text.ts';
import { RULES } from '../../shared/checks/rules/index.ts';
import type { ruleInfoSchema } from '../../shared/ipc/contract.ts';

/** Every rule as the window and `gouji rules` show it. */
export const listRules = (): z.output<typeof ruleInfoSchema>[] =>
  RULES.map((rule) => {
    const zh = ruleText('zh-CN', rule.id);
    const en = ruleText('en', rule.id);
    return {
      id: rule.id, catalogue: rule.catalogue, severity: rule.severity,
      source: rule.sources.map((source) => sourceName('zh-CN', source)).join('；'),
      title: { 'zh-CN': zh.title, en: en.title }, explanation: { 'zh-CN': zh.explanation, en: en.explanation },
      applies: rule.profiles.join(' '), must: rule.must,
    };
  });
