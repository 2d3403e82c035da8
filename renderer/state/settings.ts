import { create } from 'zustand';
import type { Language } from '../../shared/words/language.ts';
import { backend } from '../api/backend.ts';

export type Theme = 'system' | 'light' | 'dark';

/** Shares of the review page's columns in per cent, by panel. */
export type Layout = Readonly<Record<string, number>>;

/** What a person chose; kept by the backend under keys of the same names. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly person: string;
  readonly tourDone: boolean;
  readonly layout: Layout | null;
  /** False until the backend answered: nothing is asked before. */
  readonly known: boolean;
}

export const useSettings = create<Settings>()(() => ({ language: 'zh-CN', theme: 'system', person: '', tourDone: false, layout: null, known: false }));

/** A layout as kept; anything else counts as none. */
function layoutOf(text: string | undefined): Layout | null {
  if (text === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return null;
    const entries = Object.entries(parsed);
    return entries.every((entry): entry is [string, number] => typeof entry[1] === 'number') ? Object.fromEntries(entries) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function take(values: Readonly<Record<string, string>>): void {
  useSettings.setState({
    language: values['language'] === 'en' ? 'en' : 'zh-CN',
    theme: values['theme'] === 'light' || values['theme'] === 'dark' ? values['theme'] : 'system',
    person: values['person'] ?? '',
    tourDone: values['tourDone'] === 'yes',
    layout: layoutOf(values['layout']),
    known: true,
  });
}

export async function readSettings(): Promise<void> {
  take((await backend.call('settings.get', {})).values);
}

export async function changeSetting(key: 'language' | 'theme' | 'person' | 'tourDone' | 'layout', value: string): Promise<void> {
  take((await backend.call('settings.set', { key, value })).values);
}
