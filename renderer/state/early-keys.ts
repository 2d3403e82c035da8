/** What was typed for an editor that was asked for and is not there yet. */
export interface EarlyKeys {
  readonly text: string;
  /** How the typing ended, if it did: Enter writes, Esc leaves. */
  readonly end: 'write' | 'leave' | null;
}

/** An editor that has not come by then does not come. */
const PATIENCE_MS = 3000;

let awaited: { text: string; end: EarlyKeys['end']; readonly since: number } | null = null;

/** From now on keys are for the editor that has just been asked for. `now` in milliseconds, as events tell it. */
export function awaitEditor(now: number): void {
  awaited = { text: '', end: null, since: now };
}

/** True when the key was kept for the awaited editor; it must then do nothing else. A digit would decide about the finding instead of being typed. */
export function keepEarlyKey({ key, timeStamp, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'timeStamp' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  if (!awaited) return false;
  if (timeStamp - awaited.since > PATIENCE_MS) {
    awaited = null;
    return false;
  }
  if (ctrlKey || metaKey || altKey || awaited.end !== null) return false;
  if (key === 'Enter') awaited.end = 'write';
  else if (key === 'Escape') awaited.end = 'leave';
  else if (key === 'Backspace') awaited.text = awaited.text.slice(0, -1);
  else if (key.length === 1) awaited.text += key;
  else return false;
  return true;
}

/** For the editor, once it has the focus; null when nothing was typed before. */
export function takeEarlyKeys(): EarlyKeys | null {
  const kept = awaited;
  awaited = null;
  return kept && (kept.text !== '' || kept.end !== null) ? { text: kept.text, end: kept.end } : null;
}
