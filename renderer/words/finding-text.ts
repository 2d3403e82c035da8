import { diagnosisText, messageOf, ruleText } from '../../shared/checks/rule-text.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { useSettings } from '../state/settings.ts';
import { figuresAlike } from './figures-alike.ts';
import { wordsNow } from './words.ts';

/** What a finding says, in the chosen language. */
export interface FindingText {
  /** Where and which rule, in a line; of one that fails, what is wrong. */
  readonly title: string;
  /** The same without the place. */
  readonly name: string;
  /** Row and column, or the words of the text. */
  readonly where: string;
  /** The whole sentence with its figures. */
  readonly message: string;
  /** Why the rule exists. */
  readonly explanation: string;
  /** What the texts are filled with: printed and computed figures look alike. */
  readonly data: Finding['data'];
  /** What probably happened; null when nothing is suspected. */
  readonly diagnosis: { readonly tag: string; readonly text: string } | null;
}

/** All texts of a finding; empty data leaves its part out. */
export function findingText(finding: Finding): FindingText {
  const { language } = useSettings.getState();
  const { title: holds, failed = holds, explanation } = ruleText(language, finding.ruleId);
  const title = finding.state === 'fail' ? failed : holds;
  const { diagnosis } = finding;
  const data = figuresAlike(finding.data);
  const words = wordsNow();
  return {
    title: data['table'] ? words.list.titled(data['table'], title) : title,
    name: title,
    where: data['row'] || data['column'] ? [data['row'], data['column']].filter(Boolean).join(' · ') : (data['text'] ?? ''),
    message: messageOf(language, { ...finding, data }),
    data,
    explanation,
    diagnosis: diagnosis && { tag: words.diagnosis[diagnosis.kind], text: diagnosisText(language, finding) ?? '' },
  };
}
