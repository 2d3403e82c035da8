import { asId, type ParagraphId } from '../model/ids.ts';
import type { Paragraph, TextRun } from '../model/paragraph.ts';
import { contentsFlags } from './contents.ts';
import { headingLevel } from './headings.ts';

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
  const path: { level: number; text: string }[] = [];
  return drafts.map((draft, index) => {
    const inContents = contents[index] ?? false;
    const level = inContents ? 0 : headingLevel(draft.text) || (draft.level ?? 0);
    if (level > 0) while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const section = inContents ? [] : path.map((entry) => entry.text);
    if (level > 0) path.push({ level, text: draft.text });
    return { id: asId<ParagraphId>(`p${index + 1}`), text: draft.text, runs: draft.runs, headingLevel: level, section, contents: inContents };
  });
}
