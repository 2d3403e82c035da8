import { announcedName } from '../classify/announced-name.ts';
import { saysEmpty } from '../classify/empty-table.ts';
import { normaliseTitle } from '../classify/normalise-title.ts';
import { kindFromTitle } from '../classify/table-kind-of.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import { placeOf, type Paragraph } from '../model/paragraph.ts';
import type { AnnouncedTable, ViewTable } from '../model/view.ts';

/** How well a table answers to an announced name: 3 = same core and brackets, 2 = same core, 1 = same official kind, 0 = not at all. */
function likeness(name: ReturnType<typeof normaliseTitle>, kind: string | null, table: ViewTable): number {
  const own = normaliseTitle(table.title);
  if (own.core !== '' && own.core === name.core) return own.attributes.join() === name.attributes.join() ? 3 : 2;
  return kind !== null && kind !== 'other' && kind === table.kind ? 1 : 0;
}

/** Lines under a name that are looked at, and amounts among them that make it a table's text rather than one name of a list. */
const LOOKED_AT = 10;
const AMOUNTS = 2;

/** Names that stand over lines with amounts: tables whose text is there though they were not put together. */
function namesOverFigures(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.contents || announcedName(paragraph.text) === null || normaliseTitle(paragraph.text).core === '') return [];
    let amounts = 0;
    for (const next of paragraphs.slice(index + 1, index + 1 + LOOKED_AT)) {
      if (saysEmpty(next.text)) return [paragraph.text];
      if (next.contents || announcedName(next.text) !== null || /。$/.test(next.text)) break;
      amounts += next.text.match(/\d[.,]\d/g)?.length ?? 0;
    }
    return amounts >= AMOUNTS ? [paragraph.text] : [];
  });
}

/**
 * Every table that the document's own table of contents names, and whether it was found: with figures, empty, as text that is no
 * table yet (`unread`, titles of such), or not at all.
 * A table answers to one name only, the best match first.
 */
export function announcedTables(paragraphs: readonly Paragraph[], tables: readonly ViewTable[], facts: DocumentFacts, unread: readonly string[] = []): readonly AnnouncedTable[] {
  const names = paragraphs.flatMap((paragraph) => {
    const text = paragraph.contents ? announcedName(paragraph.text) : null;
    // 附件：某局2026年部门预算表 announces the chapter of all tables, not one of them.
    return text === null || normaliseTitle(text).core === '' ? [] : [{ paragraph, text }];
  });
  const pairs = names.flatMap((name, index) => {
    const normal = normaliseTitle(name.text);
    const kind = kindFromTitle(name.text, facts.kind === 'final');
    return tables.map((table) => ({ index, table, likeness: likeness(normal, kind, table) })).filter((pair) => pair.likeness > 0);
  });
  const answered = new Map<number, ViewTable>();
  const used = new Set<string>();
  for (const pair of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    if (answered.has(pair.index) || used.has(pair.table.id)) continue;
    answered.set(pair.index, pair.table);
    used.add(pair.table.id);
  }
  const texts = new Set([...unread, ...namesOverFigures(paragraphs)].map((title) => normaliseTitle(title).core).filter((core) => core !== ''));
  return names.map(({ paragraph, text }, index) => {
    const table = answered.get(index);
    const there = texts.has(normaliseTitle(text).core);
    return { name: text, place: placeOf(paragraph, 0, text.length), state: table ? (table.empty ? 'empty' : 'found') : there ? 'unread' : 'missing', table: table?.id ?? null };
  });
}
