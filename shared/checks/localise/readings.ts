import { cellAt } from '../../model/cell-at.ts';
import type { Ref } from '../../model/ref.ts';
import { Decimal } from '../../money/decimal.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import type { CheckContext } from '../context.ts';

/** What is known of how a figure was read. */
export interface Readings {
  /** How well it was read, 0..1. */
  trust(ref: Ref): number;
  /** What a second, independent reading of the same place gave instead, in the figure's own printed unit; likeliest first. */
  others(ref: Ref): readonly Decimal[];
}

/** For figures of which nothing else is known. */
export const READ_ONCE: Readings = { trust: () => 1, others: () => [] };

const valueOf = (text: string): readonly Decimal[] => {
  const number = parseAmount(text);
  return number ? [new Decimal(number.value)] : [];
};

/**
 * Readings of a document's cells: other recognitions of the same ink, the text layer beside the picture, the number a workbook holds
 * behind the digits it shows. What a person typed is not read any more, and what a sentence prints was read with its letters.
 */
export function readingsOf(context: CheckContext): Readings {
  const cell = (ref: Ref) => {
    const table = ref.kind === 'cell' ? context.tableOf(ref.table)?.table : undefined;
    const found = table && ref.kind === 'cell' ? cellAt(table, ref.row, ref.col) : undefined;
    return found?.original === undefined ? found : undefined;
  };
  return {
    trust: (ref) => cell(ref)?.confidence ?? 1,
    others: (ref) => {
      const found = cell(ref);
      if (!found) return [];
      const printed = found.value === null ? null : new Decimal(found.value);
      const texts = [...(found.alternatives ?? []).map(({ text }) => text), ...(found.stored === undefined ? [] : [found.stored])];
      return texts.flatMap(valueOf).filter((value) => printed === null || !value.eq(printed));
    },
  };
}
