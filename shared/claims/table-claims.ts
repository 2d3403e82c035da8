import { halfWidth } from '../language/half-width.ts';
import type { Claim } from '../model/claim.ts';
import { asId, type ClaimId, type ParagraphId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { ViewTable } from '../model/view.ts';
import { isUnit } from '../money/unit.ts';
import { mentions } from './mentions.ts';
import { unresolved } from './subject.ts';

/** Longest front of a text that names what its amount is about. */
const NAME_LENGTH = 24;

/** Amounts with a money unit in one text of a table. The id of the text stands where a sentence has its paragraph. */
function claimsOf(text: string, id: string, where: readonly string[], place: Place): readonly Claim[] {
  const flat = halfWidth(text);
  return mentions(flat).filter((mention) => (mention.measure === 'amount' || mention.measure === 'delta') && mention.value !== null && isUnit(mention.unit ?? '')).map((mention): Claim => ({
    id: asId<ClaimId>(`${id}@${mention.start}`), paragraph: asId<ParagraphId>(id), start: mention.start, end: mention.end, section: where, text: text.slice(Math.max(0, mention.start - NAME_LENGTH), mention.end).trim(),
    printed: text.slice(mention.start, mention.end), subject: unresolved(where.join(' ')), measure: mention.measure, value: mention.direction === 'down' ? `-${mention.value}` : mention.value, decimals: mention.decimals, unit: mention.unit,
    period: 'unknown', direction: mention.direction, statement: `${id}@${mention.start}`, shareOf: null, place, boundTo: [], ...(mention.bound ? { bound: mention.bound } : {}),
  }));
}

const known = new WeakMap<ViewTable, readonly Claim[]>();

function ofTable(table: ViewTable): readonly Claim[] {
  const cells = table.cells.filter((cell) => cell.value === null && /\d/.test(cell.text) && cell.row >= table.headRows).flatMap((cell) => {
    const project = table.lists.flatMap((list) => list.entries).find((entry) => entry.row === cell.row && entry.key.startsWith('PRJ:'))?.label;
    return claimsOf(cell.text, cell.id, [table.title, ...(project === undefined ? [] : [project])], cell.place);
  });
  return [...cells, ...table.notes.flatMap((note, i) => claimsOf(note.text, `${table.id}/n${i + 1}`, [table.title], note.place))];
}

/**
 * Amounts that table texts state (performance goals, cost targets, notes). They belong to no sentence of the narrative and to no cell: their
 * subject is the project or table they stand in, and what holds of them the target rules say.
 */
export const tableClaims = (tables: readonly ViewTable[]): readonly Claim[] => tables.flatMap((table) => {
  const found = known.get(table) ?? ofTable(table);
  known.set(table, found);
  return found;
});
