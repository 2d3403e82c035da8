import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { backend } from '../../api/backend.ts';
import { useSettings } from '../../state/settings.ts';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';
import { matchRank } from '../commands/match.ts';
import { tellFailure } from '../review/run-command.ts';

/** Every rule with what it checks, why, and when it applies. */
export function RulesSection(): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const [rules, setRules] = useState<Output<'rules.list'>['rules']>([]);
  const [query, setQuery] = useState('');
  useEffect(() => { backend.call('rules.list', {}).then((answer) => setRules(answer.rules), tellFailure); }, []);
  const shown = useMemo(() => rules.filter((rule) => matchRank([rule.id, rule.catalogue ?? '', rule.title['zh-CN'], rule.title.en, rule.explanation[language]], query) !== null), [rules, query, language]);
  return (
    <>
      <div className="library-bar"><input className="field library-search" type="search" value={query} placeholder={words.settings.findRule} aria-label={words.settings.findRule} onChange={(event) => setQuery(event.target.value)} /><span className="quiet">{words.settings.rules(shown.length)}</span></div>
      <ul className="rules">
        {shown.map((rule) => (
          <li key={rule.id}>
            <Shape kind={rule.severity} label={words.severity[rule.severity]} />
            <div><b>{rule.title[language]}</b> <span className="quiet">{rule.catalogue ?? rule.id}</span><p>{rule.explanation[language]}</p><p className="quiet">{rule.source}</p></div>
          </li>
        ))}
      </ul>
    </>
  );
}
