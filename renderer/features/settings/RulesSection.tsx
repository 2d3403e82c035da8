import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { backend } from '../../api/backend.ts';
import { changeSetting, useSettings } from '../../state/settings.ts';
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
  const { rulesOff, siteWords, acceptedWords } = useSettings();
  const [busy, setBusy] = useState(false);
  const off = useMemo(() => new Set(rulesOff), [rulesOff]);
  // Documents are checked again on both: the answer comes when the open ones are.
  const save = (key: 'checks.off' | 'checks.words' | 'checks.accepted', value: string): void => {
    setBusy(true);
    void changeSetting(key, value).catch(tellFailure).finally(() => setBusy(false));
  };
  const toggle = (id: string): void => save('checks.off', (off.has(id) ? rulesOff.filter((one) => one !== id) : [...rulesOff, id]).join(','));
  const shown = useMemo(() => rules.filter((rule) => matchRank([rule.id, rule.catalogue ?? '', rule.title['zh-CN'], rule.title.en, rule.explanation[language]], query) !== null), [rules, query, language]);
  return (
    <>
      <label className="setting-words">{words.settings.siteWords}<textarea className="field" rows={3} maxLength={10_000} defaultValue={siteWords} onBlur={(event) => { if (event.target.value !== siteWords) save('checks.words', event.target.value); }} /></label>
      <label className="setting-words">{words.settings.acceptedWords}<textarea className="field" rows={3} maxLength={10_000} defaultValue={acceptedWords} onBlur={(event) => { if (event.target.value !== acceptedWords) save('checks.accepted', event.target.value); }} /></label>
      <div className="library-bar"><input className="field library-search" type="search" value={query} placeholder={words.settings.findRule} aria-label={words.settings.findRule} onChange={(event) => setQuery(event.target.value)} /><span className="quiet">{words.settings.rules(shown.length)}{off.size > 0 && ` · ${words.settings.rulesOff(off.size)}`}</span></div>
      <ul className="rules">
        {shown.map((rule) => (
          <li key={rule.id}>
            <Shape kind={rule.severity} label={words.severity[rule.severity]} />
            <div className="grow"><b>{rule.title[language]}</b> <span className="quiet">{rule.catalogue ?? rule.id}</span><p>{rule.explanation[language]}</p><p className="quiet">{rule.source}</p></div>
            <button type="button" className="btn" role="switch" aria-checked={!off.has(rule.id)} aria-label={rule.title[language]} disabled={busy} onClick={() => toggle(rule.id)}>{off.has(rule.id) ? words.settings.off : words.settings.on}</button>
          </li>
        ))}
      </ul>
    </>
  );
}
