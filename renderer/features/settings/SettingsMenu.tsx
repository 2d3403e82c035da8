import { Popover } from '@base-ui/react/popover';
import type { ReactElement } from 'react';
import { useLibrary } from '../../state/library.ts';
import { changeSetting, useSettings } from '../../state/settings.ts';
import { languageNames } from '../../words/language-names.ts';
import { useWords } from '../../words/words.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

function Choices({ name, value, choices, onChange }: { readonly name: string; readonly value: string; readonly choices: readonly Choice[]; readonly onChange: (value: string) => void }): ReactElement {
  return (
    <div className="setting">
      <span>{name}</span>
      <span className="radio-row" role="group" aria-label={name}>
        {choices.map((choice) => <button key={choice.value} type="button" aria-pressed={choice.value === value} onClick={() => onChange(choice.value)}>{choice.label}</button>)}
      </span>
    </div>
  );
}

/** Language, theme and name. */
export function SettingsMenu(): ReactElement {
  const { language, theme, person } = useSettings();
  const version = useLibrary((state) => state.version);
  const { settings, app } = useWords();
  return (
    <Popover.Root>
      <Popover.Trigger className="btn btn-plain" aria-label={settings.title}>{person || settings.title}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" className="layer">
          <Popover.Popup className="pop settings" aria-label={settings.title}>
            <Choices name={settings.language} value={language} choices={[{ value: 'zh-CN', label: languageNames['zh-CN'] }, { value: 'en', label: languageNames.en }]} onChange={(value) => void changeSetting('language', value)} />
            <Choices
              name={settings.theme} value={theme} onChange={(value) => void changeSetting('theme', value)}
              choices={[{ value: 'system', label: settings.system }, { value: 'light', label: settings.light }, { value: 'dark', label: settings.dark }]}
            />
            <div className="setting">
              <label htmlFor="person">{settings.person}</label>
              <input id="person" className="field" defaultValue={person} maxLength={40} onBlur={(event) => { if (event.target.value.trim() !== person) void changeSetting('person', event.target.value.trim()); }} />
            </div>
            <p className="quiet">{settings.personHint}</p>
            <p className="quiet">{app.name} {version}</p>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
