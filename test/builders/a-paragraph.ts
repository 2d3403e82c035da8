import { asId, type ParagraphId } from '../../shared/model/ids.ts';
import type { Paragraph } from '../../shared/model/paragraph.ts';

/** A body paragraph whose text offsets are its own; `at` gives section, heading level and whether it is a contents line. */
export function aParagraph(text: string, at: { readonly id?: string; readonly section?: readonly string[]; readonly headingLevel?: number; readonly contents?: boolean } = {}): Paragraph {
  return {
    id: asId<ParagraphId>(at.id ?? 'p1'),
    text,
    runs: [{ start: 0, end: text.length, at: { kind: 'text', offset: 0 } }],
    headingLevel: at.headingLevel ?? 0,
    section: at.section ?? [],
    contents: at.contents ?? false,
  };
}

/** Paragraphs p1, p2, … in order; a line that starts with `# ` is a heading of level 1, `## ` of level 2 and so on, the rest is body under them. */
export function paragraphsOf(lines: readonly string[]): readonly Paragraph[] {
  const open: string[] = [];
  return lines.map((line, index) => {
    const marks = /^(#+) /.exec(line)?.[1]?.length ?? 0;
    const text = marks > 0 ? line.slice(marks + 1) : line;
    if (marks > 0) open.length = Math.min(open.length, marks - 1);
    const paragraph = aParagraph(text, { id: `p${index + 1}`, section: open.filter(Boolean), headingLevel: marks });
    if (marks > 0) {
      while (open.length < marks - 1) open.push('');
      open.push(text);
    }
    return paragraph;
  });
}
