import { listRules } from '../../backend/list-rules.ts';
import { reportWords } from '../../../shared/words/report-words.ts';
import type { Output } from '../console-output.ts';
import type { CliOptions } from '../options.ts';

/** `rules`: every rule with its catalogue id, severity, source and when it applies. */
export function rules(options: CliOptions, output: Output): number {
  const all = listRules();
  if (options.json !== undefined) {
    output.result(`${JSON.stringify(all, null, 1)}\n`);
    return 0;
  }
  const { severities } = reportWords(output.language);
  for (const rule of all) output.result(`${[rule.catalogue ?? '', severities[rule.severity], rule.id, rule.title[output.language], rule.source, rule.applies].join('\t')}\n`);
  return 0;
}
