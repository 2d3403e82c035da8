import { isTableName } from './caption-words.ts';
import { captionAbove, type CaptionedTable } from './captions.ts';
import type { TextLine } from './text-lines.ts';

/** A foot with the page's number that no other page repeats in its form. */
const PAGE_NUMBER = /^[-—–－·\s]*(?:第\s*)?\d{1,3}(?:\s*页)?[-—–－·\s]*$/;
/** A table that begins its page has its upper edge in this share of the page. */
const AT_TOP = 0.25;

/**
 * A name printed at the foot of a page whose table begins the next one (a page break between caption and table): the table with that
 * caption, and the lines it is taken from. `tail`: lines of the page before below its last table. Null when the table has a name of
 * its own, or the foot holds no caption: a list of names (contents) and running text are none.
 */
export function captionBefore(part: CaptionedTable, tail: readonly TextLine[], page: { readonly width: number; readonly height: number }): { readonly part: CaptionedTable; readonly used: ReadonlySet<TextLine> } | null {
  const lines = [...tail];
  while (PAGE_NUMBER.test(lines.at(-1)?.text ?? '')) lines.pop();
  const last = lines.at(-1);
  const { table } = part;
  if (part.title !== null || !last || table.box[1] > page.height * AT_TOP) return null;
  // The table as if it stood right below the last line.
  const edge = last.box[3] + 2;
  const draft = captionAbove({ ...table, box: [table.box[0], edge, table.box[2], edge + table.box[3] - table.box[1]] }, lines.toReversed(), page.width);
  const above = lines.filter((line) => !draft.used.has(line)).at(-1);
  if (draft.title === null || !isTableName(draft.title.text) || (above && isTableName(above.text))) return null;
  return {
    used: draft.used,
    part: {
      ...part, title: draft.title, numberLine: part.numberLine ?? draft.number, unitLine: part.unitLine ?? draft.unit, entityLine: part.entityLine ?? draft.entity,
      extras: [...draft.extras, ...(part.numberLine && draft.number ? [draft.number] : []), ...(part.unitLine && draft.unit ? [draft.unit] : []), ...(part.entityLine && draft.entity ? [draft.entity] : []), ...part.extras],
    },
  };
}
