import type { Evaluation } from '../model/finding.ts';
import { diagnosis as diagnosisEn } from '../words/en/diagnosis.ts';
import { rules as rulesEn } from '../words/en/rules.ts';
import { fillText } from '../words/fill-text.ts';
import type { RuleCatalogueWords, RuleWords } from '../words/rule-words.ts';
import { diagnosis as diagnosisZh } from '../words/zh-CN/diagnosis.ts';
import { rules as rulesZh } from '../words/zh-CN/rules.ts';

/** Languages that rules speak. */
export type RuleLanguage = 'zh-CN' | 'en';

const WORDS: Readonly<Record<RuleLanguage, RuleCatalogueWords>> = { 'zh-CN': rulesZh, en: rulesEn };
const DIAGNOSES = { 'zh-CN': diagnosisZh, en: diagnosisEn } as const;

/** Title, explanation and messages of a rule; throws for a rule without texts, which the guard test rules out. */
export function ruleText(language: RuleLanguage, ruleId: string): RuleWords {
  const words = WORDS[language].rules[ruleId];
  if (!words) throw new Error(`rule ${ruleId} has no texts in ${language}`);
  return words;
}

/** The template of a message: the rule's own or a common one; undefined when neither has it. */
export function messageTemplate(language: RuleLanguage, ruleId: string, messageId: string): string | undefined {
  return ruleText(language, ruleId).messages[messageId] ?? WORDS[language].common[messageId];
}

/** Name of a source key, for example the full title of a regulation. */
export const sourceName = (language: RuleLanguage, source: string): string => WORDS[language].sources[source] ?? source;

/** What an evaluation says, in words: place, printed and expected amounts, difference. */
export function messageOf(language: RuleLanguage, evaluation: Evaluation): string {
  const words = WORDS[language];
  const { data } = evaluation;
  const named = { ...data, part: words.parts[data['part'] ?? ''] ?? data['part'] ?? '', what: words.lines[data['what'] ?? ''] ?? data['what'] ?? '' };
  const text = fillText(messageTemplate(language, evaluation.ruleId, evaluation.messageId) ?? evaluation.messageId, named);
  if (data['places']) return text + fillText(words.places, data);
  if (evaluation.state !== 'tail') return text;
  return text + (data['roundingNote'] ? words.tailNoted : words.tail);
}

/** What probably happened, in words; null without a diagnosis. */
export function diagnosisText(language: RuleLanguage, evaluation: Pick<Evaluation, 'diagnosis'>): string | null {
  return evaluation.diagnosis ? fillText(DIAGNOSES[language][evaluation.diagnosis.kind], evaluation.diagnosis.data) : null;
}
