import { useState, type ReactElement } from 'react';
import { useLibrary } from '../../state/library.ts';
import { goBack, goTo } from '../../state/route.ts';
import { changeSetting, useSettings } from '../../state/settings.ts';
import { BackMark } from '../../ui/BackMark.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';
import { languageNames } from '../../words/language-names.ts';
import { BackupSection } from './BackupSection.tsx';
import { Choices } from './Choices.tsx';
import { MemorySection } from './MemorySection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { SupportSection } from './SupportSection.tsx';
import { WorkspacePlace } from './WorkspacePlace.tsx';

const SECTIONS = ['general', 'review', 'rules', 'memory', 'backup', 'support'] as const;

/** Language, look, and names. */
function General(): ReactElement {
  const { language, theme, density, person, people } = useSettings();
  const { settings, office } = useWords();
  return (
    <>
      <Choices name={settings.language} value={language} choices={[{ value: 'zh-CN', label: languageNames['zh-CN'] }, { value: 'en', label: languageNames.en }]} onChange={(value) => void changeSetting('language', value)} />
      <Choices
        name={settings.theme} value={theme} onChange={(value) => void changeSetting('theme', value)}
        choices={[{ value: 'system', label: settings.system }, { value: 'light', label: settings.light }, { value: 'dark', label: settings.dark }, { value: 'contrast', label: settings.contrast }]}
      />
      <Choices name={settings.density} value={density} onChange={(value) => void changeSetting('density', value)} choices={[{ value: 'compact', label: settings.compact }, { value: 'roomy', label: settings.roomy }]} />
      <div className="setting">
        <label htmlFor="person-page">{settings.person}</label>
        <input id="person-page" className="field" list="people" defaultValue={person} maxLength={40} onBlur={(event) => { if (event.target.value.trim() !== person) void changeSetting('person', event.target.value.trim()); }} />
      </div>
      <p className="quiet">{settings.personHint}</p>
      <label className="setting-words">{office.people}<textarea className="field" rows={3} maxLength={4000} defaultValue={people.join('\n')} onBlur={(event) => { if (event.target.value !== people.join('\n')) void changeSetting('people', event.target.value); }} /></label>
    </>
  );
}

function Review(): ReactElement {
  const fourEyes = useSettings((state) => state.fourEyes);
  const { settings } = useWords();
  return (
    <>
      <Choices name={settings.fourEyes} value={fourEyes ? 'on' : 'off'} onChange={(value) => void changeSetting('review.fourEyes', value)} choices={[{ value: 'off', label: settings.off }, { value: 'on', label: settings.on }]} />
      <p className="quiet">{settings.fourEyesHint}</p>
      <div className="setting"><span>{settings.tour}</span><button type="button" className="btn" onClick={() => void changeSetting('tourDone', '')}>{settings.tourAgain}</button></div>
    </>
  );
}

/** Everything that can be set, in sections; changes hold at once. */
export function SettingsPage(): ReactElement {
  const words = useWords();
  const version = useLibrary((state) => state.version);
  const [section, setSection] = useState<(typeof SECTIONS)[number]>('general');
  return (
    <>
      <header className="top">
        <BackMark onBack={() => goTo({ screen: 'library' })} />
        <b className="top-title">{words.settings.title}</b>
        <span className="quiet">{version}</span>
        <span className="grow" />
        <button type="button" className="btn" onClick={goBack}>{words.commands.back}<Kbd>Esc</Kbd></button>
      </header>
      <main className="page-body settings-page">
        <div className="settings-tabs" role="tablist" aria-orientation="vertical" aria-label={words.settings.title}>
          {SECTIONS.map((one) => <button key={one} type="button" role="tab" id={`settings-${one}`} aria-controls="settings-panel" aria-selected={section === one} onClick={() => setSection(one)}>{words.settings.sections[one]}</button>)}
        </div>
        <section className="settings-panel" id="settings-panel" role="tabpanel" aria-labelledby={`settings-${section}`}>
          <h1>{words.settings.sections[section]}</h1>
          {section === 'general' ? <General /> : section === 'review' ? <Review /> : section === 'rules' ? <RulesSection /> : section === 'memory' ? <MemorySection /> : section === 'support' ? <SupportSection /> : <><WorkspacePlace /><BackupSection /></>}
        </section>
      </main>
    </>
  );
}
