import { asId, type ParagraphId } from '../model/ids.ts';
import type { Paragraph, TextRun } from '../model/paragraph.ts';
import { contentsFlags, entryKey } from './contents.ts';
import { headingLevel, isContentsTitle, numberingLevel } from './headings.ts';

/** A paragraph before its place in the outline is known. `level` is the source's own heading level where it has one. */
export interface Draft {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly afterTable: boolean;
  readonly level?: number | null;
}

/** Gives paragraphs their ids, contents flags, heading levels and section paths. */
export function narrativeOf(drafts: readonly Draft[]): Paragraph[] {
  const contents = contentsFlags(drafts.map((draft) => draft.text), (index) => drafts[index]?.afterTable ?? false);
  // Headings without numbering are known from the contents.
  const listed = new Set(drafts.flatMap((draft, index) => (contents[index] && !isContentsTitle(draft.text) ? [entryKey(draft.text)] : [])));
  const levelOf = (draft: Draft): number => headingLevel(draft.text) || (draft.level ?? 0) || (numberingLevel(draft.text) === 0 && listed.has(entryKey(draft.text)) ? 1 : 0);
  const path: { level: number; text: string }[] = [];
  return drafts.map((draft, index) => {
    const inContents = contents[index] ?? false;
    const level = inContents ? 0 : levelOf(draft);
    if (level > 0) while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const section = inContents ? [] : path.map((entry) => entry.text);
    if (level > 0) path.push({ level, text: draft.text });
    return { id: asId<ParagraphId>(`p${index + 1}`), text: draft.text, runs: draft.runs, headingLevel: level, section, contents: inContents };
  });
}
