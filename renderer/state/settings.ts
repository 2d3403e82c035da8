import { create } from 'zustand';
import type { Language } from '../../shared/words/language.ts';
import { backend } from '../api/backend.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What a person chose; kept by the backend under the keys language, theme, person, tourDone. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly person: string;
  readonly tourDone: boolean;
  /** False until the backend answered: nothing is asked before. */
  readonly known: boolean;
}

export const useSettings = create<Settings>()(() => ({ language: 'zh-CN', theme: 'system', person: '', tourDone: false, known: false }));

function take(values: Readonly<Record<string, string>>): void {
  useSettings.setState({
    language: values['language'] === 'en' ? 'en' : 'zh-CN',
    theme: values['theme'] === 'light' || values['theme'] === 'dark' ? values['theme'] : 'system',
    person: values['person'] ?? '',
    tourDone: values['tourDone'] === 'yes',
    known: true,
  });
}

export async function readSettings(): Promise<void> {
  take((await backend.call('settings.get', {})).values);
}

export async function changeSetting(key: 'language' | 'theme' | 'person' | 'tourDone', value: string): Promise<void> {
  take((await backend.call('settings.set', { key, value })).values);
}
