import { create } from 'zustand';
import type { Language } from '../../shared/words/language.ts';
import { backend } from '../api/backend.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export type Density = 'compact' | 'roomy';

/** Shares of the review page's columns in per cent, by panel. */
export type Layout = Readonly<Record<string, number>>;

/** What a person chose; kept by the backend under keys of the same names. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly person: string;
  readonly tourDone: boolean;
  readonly layout: Layout | null;
  readonly density: Density;
  /** Each stage of a signature needs another person; the backend reads the same key. */
  readonly fourEyes: boolean;
  /** Rules that do not run, by id; words that the office does not want in print and words it accepts, one a line. The backend reads the same keys. */
  readonly rulesOff: readonly string[];
  readonly siteWords: string;
  readonly acceptedWords: string;
  /** Names of the office's people, offered where a name is asked. */
  readonly people: readonly string[];
  /** False until the backend answered: nothing is asked before. */
  readonly known: boolean;
}

export const useSettings = create<Settings>()(() => ({ language: 'zh-CN', theme: 'system', person: '', tourDone: false, layout: null, density: 'compact', fourEyes: false, rulesOff: [], siteWords: '', acceptedWords: '', people: [], known: false }));

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
    theme: THEMES.find((one) => one === values['theme']) ?? 'system',
    person: values['person'] ?? '',
    tourDone: values['tourDone'] === 'yes',
    layout: layoutOf(values['layout']),
    density: values['density'] === 'roomy' ? 'roomy' : 'compact',
    fourEyes: values['review.fourEyes'] === 'on',
    rulesOff: (values['checks.off'] ?? '').split(/[\s,]+/).filter(Boolean),
    siteWords: values['checks.words'] ?? '',
    acceptedWords: values['checks.accepted'] ?? '',
    people: (values['people'] ?? '').split('\n').map((name) => name.trim()).filter(Boolean),
    known: true,
  });
}

export async function readSettings(): Promise<void> {
  take((await backend.call('settings.get', {})).values);
}

let asked = 0;

export async function changeSetting(key: 'language' | 'theme' | 'person' | 'tourDone' | 'layout' | 'density' | 'review.fourEyes' | 'checks.off' | 'checks.words' | 'checks.accepted' | 'people', value: string): Promise<void> {
  asked += 1;
  const turn = asked;
  const { values } = await backend.call('settings.set', { key, value });
  // An answer holds all settings: one that was overtaken would take the newer choice back for a moment.
  if (turn === asked) take(values);
}
