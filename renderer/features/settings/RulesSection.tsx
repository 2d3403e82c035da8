import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { backend } from '../../api/backend.ts';
import { changeSetting, useSettings } from '../../state/settings.ts';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';
import { matchRank } from '../commands/match.ts';
import { tellFailure } from '../review/run-command.ts';
import { Choices } from './Choices.tsx';
import { profileOf, RULE_PROFILES, rulesOffIn } from './rule-profile.ts';

type RuleInfo = Output<'rules.list'>['rules'][number];

const KINDS = ['all', 'budget', 'final', 'off'] as const;

/** Every rule with what it checks, why, and when it applies. */
export function RulesSection(): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const [rules, setRules] = useState<Output<'rules.list'>['rules']>([]);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('all');
  useEffect(() => { backend.call('rules.list', {}).then((answer) => setRules(answer.rules), tellFailure); }, []);
  const { rulesOff, siteWords, acceptedWords } = useSettings();
  const [busy, setBusy] = useState(false);
  const off = useMemo(() => new Set(rulesOff), [rulesOff]);
  const profile = useMemo(() => profileOf(off, rules), [off, rules]);
  // Documents are checked again on both: the answer comes when the open ones are.
  const save = (key: 'checks.off' | 'checks.words' | 'checks.accepted', value: string): void => {
    setBusy(true);
    void changeSetting(key, value).catch(tellFailure).finally(() => setBusy(false));
  };
  const isOff = ({ id, catalogue }: RuleInfo): boolean => off.has(id) || (catalogue !== null && off.has(catalogue));
  const toggle = (rule: RuleInfo): void => save('checks.off', (isOff(rule) ? rulesOff.filter((one) => one !== rule.id && one !== rule.catalogue) : [...rulesOff, rule.id]).join(','));
  const found = useMemo(() => rules.filter((rule) => matchRank([rule.id, rule.catalogue ?? '', rule.title['zh-CN'], rule.title.en, rule.explanation[language]], query) !== null), [rules, query, language]);
  const shown = found.filter((rule) => (kind === 'all' ? true : kind === 'off' ? isOff(rule) : rule.applies.split(' ').includes(kind)));
  return (
    <>
      <Choices
        name={words.office.profile} value={profile} choices={[...RULE_PROFILES, ...(profile === 'own' ? ['own' as const] : [])].map((value) => ({ value, label: words.office.profiles[value] }))}
        onChange={(value) => { const wanted = RULE_PROFILES.find((one) => one === value); if (wanted) save('checks.off', rulesOffIn(wanted, rules).join(',')); }}
      />
      <p className="quiet">{words.office.profileHint}</p>
      <label className="setting-words">{words.settings.siteWords}<textarea className="field" rows={3} maxLength={10_000} defaultValue={siteWords} onBlur={(event) => { if (event.target.value !== siteWords) save('checks.words', event.target.value); }} /></label>
      <label className="setting-words">{words.settings.acceptedWords}<textarea className="field" rows={3} maxLength={10_000} defaultValue={acceptedWords} onBlur={(event) => { if (event.target.value !== acceptedWords) save('checks.accepted', event.target.value); }} /></label>
      <div className="library-bar"><input className="field library-search" type="search" value={query} placeholder={words.settings.findRule} aria-label={words.settings.findRule} onChange={(event) => setQuery(event.target.value)} /><span className="quiet">{words.settings.rules(shown.length)}{off.size > 0 && ` · ${words.settings.rulesOff(off.size)}`}</span></div>
      <Choices name={words.office.which} value={kind} choices={KINDS.map((value) => ({ value, label: words.office.kinds[value] }))} onChange={(value) => setKind(KINDS.find((one) => one === value) ?? 'all')} />
      <ul className="rules">
        {shown.map((rule) => (
          <li key={rule.id}>
            <Shape kind={rule.severity} label={words.severity[rule.severity]} />
            <div className="grow"><b>{rule.title[language]}</b> <span className="quiet">{rule.catalogue ?? rule.id}</span><p>{rule.explanation[language]}</p><p className="quiet">{rule.source}</p></div>
            <button type="button" className="btn" role="switch" aria-checked={!isOff(rule)} aria-label={rule.title[language]} disabled={busy} onClick={() => toggle(rule)}>{isOff(rule) ? words.settings.off : words.settings.on}</button>
          </li>
        ))}
      </ul>
    </>
  );
}
