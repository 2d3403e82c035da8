import type { Language } from '../../shared/words/language.ts';

const clock = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(language, { hour12: false, hour: '2-digit', minute: '2-digit', ...options });

/** Month, day and time; the year too when it is not this one. */
export function formatMoment(iso: string, language: Language): string {
  const at = new Date(iso);
  const thisYear = at.getFullYear() === new Date().getFullYear();
  return clock(language, { ...(thisYear ? {} : { year: 'numeric' }), month: '2-digit', day: '2-digit' }).format(at);
}

/** Time of day with seconds. */
export const formatTime = (at: number, language: Language): string => clock(language, { second: '2-digit' }).format(at);
