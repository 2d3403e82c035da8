import { numberText } from '../../../../shared/language/number-text.ts';

/** One level of a list as both word formats define it. `text` holds %1 … %9 for the numbers of the levels. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** What stands between the number and the text. */
  readonly after: 'tab' | 'space' | 'nothing';
  /** All numbers in figures, whatever their levels say. */
  readonly legal: boolean;
  /** Restarts after this level (1 = the first) or a higher one; 0 = never; null = after any higher one. */
  readonly restartAfter: number | null;
}

/** A list as a paragraph uses it: levels from the outermost; `sequence` names the counters, which several lists may share. */
export interface ListUse {
  readonly id: string;
  readonly sequence: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels that this use begins anew, with their first numbers. */
  readonly startAgain: ReadonlyMap<number, number>;
}

/** Bullets come from symbol fonts whose private characters mean nothing elsewhere. */
const BULLET = '•';

/** Counts the numbered paragraphs of a document in reading order. */
export class ListCounter {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** The label that is printed before the next paragraph of the list at `level` (from 0), with the blank that keeps it apart. */
  next(list: ListUse, level: number): string {
    const own = list.levels[level];
    if (!own) return '';
    const counts = this.#counts.get(list.sequence) ?? [];
    this.#counts.set(list.sequence, counts);
    if (!this.#begun.has(list.id)) {
      this.#begun.add(list.id);
      for (const [at, start] of list.startAgain) counts[at] = start - 1;
    }
    // A level that was skipped counts as begun: the next paragraph on it has the second number.
    for (let at = 0; at < level; at += 1) counts[at] ??= list.levels[at]?.start ?? 1;
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    for (let deeper = level + 1; deeper < 9; deeper += 1) {
      const restart = list.levels[deeper]?.restartAfter ?? null;
      if (restart === null || (restart > 0 && level < restart)) counts[deeper] = undefined;
    }
    return spaced(this.#label(list, own, counts), own.after);
  }

  #label(list: ListUse, own: ListLevel, counts: readonly (number | undefined)[]): string {
    if (own.format === 'bullet') return /^[\ue000-\uf8ff]?$/.test(own.text) ? BULLET : own.text;
    return own.text.replace(/%([1-9])/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const level = list.levels[at];
      const number = counts[at] ?? level?.start ?? 1;
      return numberText(number, own.legal ? 'decimal' : (level?.format ?? 'decimal'));
    });
  }
}

/** A label that ends in a figure or letter must not run into the text; after 、．） no blank is set in Chinese. */
const spaced = (label: string, after: ListLevel['after']): string => (after !== 'nothing' && /[\p{L}\p{N}•.]$/u.test(label) ? `${label} ` : label);
