import { cellAt } from '../model/cell-at.ts';
import { placesOf, type Paragraph } from '../model/paragraph.ts';
import type { Place } from '../model/place.ts';
import type { Ref } from '../model/ref.ts';
import { spanThere, cellThere, claimThere, type Alignment } from './align-versions.ts';
import { cellName, nameOfTable } from './cell-name.ts';
import { textExcerpt } from './excerpt.ts';
import { cellSpot, claimSpot, tableSpot, textSpot } from './spots.ts';
import type { Spot } from './version-difference.ts';

/** A place of the earlier version, what it says, and the same place of the later one; `value` = decimal string in its own printed unit. */
export interface PlaceThere {
  readonly label: string;
  readonly earlier: Spot;
  readonly before: string;
  readonly value: string | null;
  /** Null = the later version has no such place. */
  readonly later: { readonly spot: Spot; readonly text: string; readonly value: string | null; /** The same digits may mean another amount now. */ readonly otherUnit: boolean } | null;
}

/** True when two places of one version share characters: the same line and some of its width, or offsets that overlap. */
export function meets(own: Place, other: Place): boolean {
  if (own.kind === 'page' && other.kind === 'page') {
    if (own.page !== other.page) return false;
    const [y, otherY] = [(own.box[1] + own.box[3]) / 2, [other.box[1], other.box[3]] as const];
    return y >= otherY[0] && y <= otherY[1] && own.box[0] < other.box[2] && own.box[2] > other.box[0];
  }
  if (own.kind === 'text' && other.kind === 'text') return own.start < other.end && own.end > other.start;
  if (own.kind === 'block' && other.kind === 'block') return own.block === other.block && own.start < other.end && own.end > other.start;
  return own.kind === 'sheet' && other.kind === 'sheet' && own.sheet === other.sheet && own.address === other.address;
}

/** The characters of a paragraph that stand at a place; null when none do. */
function spanAt(paragraph: Paragraph, place: Place): readonly [number, number] | null {
  if (!placesOf(paragraph, 0, paragraph.text.length).some((own) => meets(own, place))) return null;
  const inside: number[] = [];
  for (let at = 0; at < paragraph.text.length; at += 1) if (placesOf(paragraph, at, at + 1).some((own) => meets(own, place))) inside.push(at);
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? null : [first, last + 1];
}

function sourceThere(alignment: Alignment, place: Place): PlaceThere | null {
  for (const paragraph of alignment.earlier.paragraphs) {
    const span = spanAt(paragraph, place);
    if (!span) continue;
    const pair = alignment.paragraphs.find((one) => one.earlier.id === paragraph.id);
    const there = pair && spanThere(pair, ...span);
    return {
      label: paragraph.section.at(-1) ?? '', earlier: { ref: { kind: 'source', place }, place, excerpt: textExcerpt(paragraph, ...span) }, before: paragraph.text.slice(...span), value: null,
      later: pair && there ? { spot: textSpot(alignment.later, pair.later, there.start, there.end), text: pair.later.text.slice(there.start, there.end), value: null, otherUnit: false } : null,
    };
  }
  return null;
}

/** Finds a place of the earlier version in the later one by its meaning; null when the earlier version itself no longer has it. */
export function placeThere(alignment: Alignment, ref: Ref): PlaceThere | null {
  switch (ref.kind) {
    case 'cell': {
      const table = alignment.earlier.tables.find((one) => one.id === ref.table);
      const cell = table && cellAt(table, ref.row, ref.col);
      if (!table || !cell) return null;
      const there = cellThere(alignment, { ...ref, row: cell.row, col: cell.col });
      return {
        label: cellName(table, cell.row, cell.col), earlier: cellSpot(table, cell), before: cell.text, value: cell.value,
        later: there && { spot: cellSpot(there.table, there.cell), text: there.cell.text, value: there.cell.value, otherUnit: there.table.unit !== table.unit },
      };
    }
    case 'claim': {
      const claim = alignment.earlier.claims.find((one) => one.id === ref.claim);
      if (!claim) return null;
      const there = claimThere(alignment, claim);
      return {
        label: [claim.section.at(-1) ?? '', claim.subject.label].filter((text) => text !== '').join(' · '), earlier: claimSpot(alignment.earlier, claim), before: claim.printed, value: claim.value,
        later: there && { spot: claimSpot(alignment.later, there), text: there.printed, value: there.unit === claim.unit ? there.value : null, otherUnit: there.unit !== claim.unit },
      };
    }
    case 'table': {
      const table = alignment.earlier.tables.find((one) => one.id === ref.table);
      if (!table) return null;
      const there = alignment.pairs.find((pair) => pair.earlier.id === table.id)?.later;
      return { label: nameOfTable(table), earlier: tableSpot(table), before: table.title, value: null, later: there ? { spot: tableSpot(there), text: there.title, value: null, otherUnit: there.unit !== table.unit } : null };
    }
    case 'source': return sourceThere(alignment, ref.place);
  }
}
