import { amountMentions } from '../language/amount-mentions.ts';
import type { Claim } from '../model/claim.ts';
import { placeOf, type Paragraph } from '../model/paragraph.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { PrintedLine } from '../model/table-grid.ts';
import type { Coverage, ViewTable } from '../model/view.ts';
import { amountCells } from './amount-cells.ts';

/**
 * Where every amount of the source's text went: into a cell, into a claim, or onto the list of what nobody looked at.
 * Contents pages hold page numbers, not amounts, and are left out.
 */
export function amountCoverage(
  tables: readonly ViewTable[],
  paragraphs: readonly Paragraph[],
  claims: readonly Claim[],
  furniture: Snapshot['furniture'],
): Omit<Coverage, 'announced'> {
  const inCells = tables.reduce((sum, table) => sum + amountCells(table).length, 0);
  const unaccounted: PrintedLine[] = [];
  let inText = 0;
  let claimed = 0;
  const claimsOf = Map.groupBy(claims, (claim) => claim.paragraph);
  for (const paragraph of paragraphs) {
    if (paragraph.contents) continue;
    const spans = claimsOf.get(paragraph.id) ?? [];
    for (const mention of amountMentions(paragraph.text)) {
      inText += 1;
      if (spans.some((claim) => claim.start < mention.end && mention.start < claim.end)) {
        claimed += 1;
        continue;
      }
      const place = placeOf(paragraph, mention.start, mention.end);
      if (place) unaccounted.push({ text: mention.text, place });
    }
  }
  const lines = [...furniture, ...tables.flatMap((table) => table.notes)];
  for (const line of lines) {
    for (const mention of amountMentions(line.text)) {
      inText += 1;
      unaccounted.push({ text: mention.text, place: line.place });
    }
  }
  return { amounts: inCells + inText, accounted: inCells + claimed, unaccounted };
}
