import { Popover } from '@base-ui/react/popover';
import type { ReactElement } from 'react';
import { useLibrary } from '../../state/library.ts';
import { goTo } from '../../state/route.ts';
import { changeSetting, useSettings } from '../../state/settings.ts';
import { languageNames } from '../../words/language-names.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';
import { Choices } from './Choices.tsx';

/** Language, theme and name. */
export function SettingsMenu(): ReactElement {
  const { language, theme, person } = useSettings();
  const version = useLibrary((state) => state.version);
  const { settings, app } = useWords();
  return (
    <Popover.Root>
      <Popover.Trigger className="btn btn-plain" aria-label={settings.title}>{person || settings.title}<span aria-hidden="true">▾</span></Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" className="layer">
          <Popover.Popup className="pop settings" aria-label={settings.title}>
            <Choices name={settings.language} value={language} choices={[{ value: 'zh-CN', label: languageNames['zh-CN'] }, { value: 'en', label: languageNames.en }]} onChange={(value) => void changeSetting('language', value)} />
            <Choices
              name={settings.theme} value={theme} onChange={(value) => void changeSetting('theme', value)}
              choices={[{ value: 'system', label: settings.system }, { value: 'light', label: settings.light }, { value: 'dark', label: settings.dark }, { value: 'contrast', label: settings.contrast }]}
            />
            <div className="setting">
              <label htmlFor="person">{settings.person}</label>
              <input id="person" className="field" list="people" defaultValue={person} maxLength={40} onBlur={(event) => { if (event.target.value.trim() !== person) void changeSetting('person', event.target.value.trim()); }} />
            </div>
            <p className="quiet">{settings.personHint}</p>
            <button type="button" className="btn" onClick={() => goTo({ screen: 'settings' })}><span className="grow">{settings.all}</span><Kbd>Ctrl ,</Kbd></button>
            <p className="quiet">{app.name} {version}</p>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
