import { refKey, type Ref } from '../model/ref.ts';
import type { DocumentView, ViewTable } from '../model/view.ts';
import { Decimal } from '../money/decimal.ts';
import { isUnit, yuanPer, type Unit } from '../money/unit.ts';

/** One place that prints an amount. */
export interface Sighting {
  readonly ref: Ref;
  /** As printed. */
  readonly text: string;
  readonly unit: Unit | null;
}

/** How two different amounts resemble each other: one digit differs, two neighbours changed places, or only the decimal point or unit differs. */
export type Resemblance = 'one-digit' | 'transposed' | 'factor';

/** Another amount of the document that may be this one, printed wrong. */
export interface NearAmount {
  readonly value: string;
  readonly kind: Resemblance;
}

/** One amount of the document with every place that prints it, in any unit and to any precision. */
export interface NumberEntry {
  /** Decimal string in yuan; `?` and the bare number where no unit is printed. The finest print of the amount. */
  readonly value: string;
  /** As first printed, and its unit. */
  readonly shown: string;
  readonly unit: Unit | null;
  /** In reading order, tables first. */
  readonly sightings: readonly Sighting[];
  /** Amounts printed more often that this one resembles: the odd one out is the rarer. */
  readonly near: readonly NearAmount[];
}

/** All amounts of a document other than zero. */
export interface NumberIndex {
  /** Most sightings first, then larger amounts. */
  readonly entries: readonly NumberEntry[];
  /** Entry by the key of a place. */
  readonly byRef: ReadonlyMap<string, NumberEntry>;
}

interface Draft {
  readonly value: Decimal;
  /** False where no unit is printed: such amounts are compared among themselves only. */
  readonly known: boolean;
  /** Printed decimals in yuan; negative where hundreds or thousands of yuan are the last printed place. */
  readonly decimals: number;
  readonly sightings: Sighting[];
}

/** Fewer digits are equal or alike by chance. */
const FEWEST_DIGITS = 4;
/** Most amounts of a document have a neighbour one digit away when they are short. */
const FEWEST_FOR_ONE_DIGIT = 6;

/** 10 to this is one of the unit in yuan. Units are few and logarithms dear: a document has thousands of cells. */
const powers = new Map<Unit, number>();
function powerOf(unit: Unit): number {
  const known = powers.get(unit) ?? Math.round(Decimal.log10(yuanPer(unit)).toNumber());
  powers.set(unit, known);
  return known;
}

const made = new WeakMap<DocumentView, NumberIndex>();
const keyOf = (draft: Pick<Draft, 'value' | 'known'>): string => `${draft.known ? '' : '?'}${draft.value.toFixed()}`;
const digitsOf = (value: Decimal): string => value.abs().toFixed().replace('.', '').replace(/^0+|0+$/g, '');

function tableSightings(table: ViewTable): readonly { readonly sighting: Sighting; readonly value: string; readonly decimals: number }[] {
  const amounts = new Set(table.columns.filter((column) => column.content === 'amount' && column.field !== 'count').map((column) => column.index));
  return table.cells.flatMap((cell) => (cell.value !== null && cell.row >= table.headRows && amounts.has(cell.col)
    ? [{ sighting: { ref: { kind: 'cell' as const, table: table.id, row: cell.row, col: cell.col }, text: cell.text, unit: table.unit }, value: cell.value, decimals: cell.decimals }]
    : []));
}

function drafts(view: DocumentView): readonly Draft[] {
  const found = new Map<string, Draft & { decimals: number }>();
  const add = (sighting: Sighting, printed: string, decimals: number): void => {
    if (/^-?[0.]*$/.test(printed)) return;
    const value = sighting.unit === null ? new Decimal(printed) : new Decimal(printed).times(yuanPer(sighting.unit));
    const known = sighting.unit !== null;
    const places = sighting.unit === null ? decimals : decimals - powerOf(sighting.unit);
    const key = keyOf({ value, known });
    const draft = found.get(key);
    if (!draft) found.set(key, { value, known, decimals: places, sightings: [sighting] });
    else {
      draft.decimals = Math.max(draft.decimals, places);
      draft.sightings.push(sighting);
    }
  };
  for (const table of view.tables) for (const { sighting, value, decimals } of tableSightings(table)) add(sighting, value, decimals);
  for (const claim of view.claims) {
    if ((claim.measure !== 'amount' && claim.measure !== 'delta') || claim.value === null || claim.unit === null || !isUnit(claim.unit)) continue;
    // A decrease is printed as an amount with a word; the index knows amounts.
    add({ ref: { kind: 'claim', claim: claim.id }, text: claim.printed, unit: claim.unit }, new Decimal(claim.value).abs().toFixed(), claim.decimals);
  }
  return [...found.values()];
}

/** 1,234.57 万元 in a sentence is 12,345,678.90 元 of a table when no other amount rounds to it: one entry, at the finest print. */
function joinedByRounding(all: readonly Draft[]): readonly Draft[] {
  const taken = new Map<Draft, Draft>();
  for (const decimals of [...new Set(all.map((draft) => draft.decimals))].sort((a, b) => a - b)) {
    const unit = new Decimal(10).pow(-decimals);
    const finer = Map.groupBy(all.filter((draft) => draft.known && draft.decimals > decimals && draft.sightings.some((sighting) => sighting.unit !== null)), (draft) => draft.value.div(unit).toDecimalPlaces(0).times(unit).toFixed());
    for (const draft of all) {
      if (!draft.known || draft.decimals !== decimals || digitsOf(draft.value).length < FEWEST_DIGITS) continue;
      const [only, ...others] = (finer.get(draft.value.toFixed()) ?? []).filter((other) => other !== draft && !other.value.eq(draft.value));
      if (only && others.length === 0) taken.set(draft, only);
    }
  }
  const finest = (draft: Draft): Draft => { const next = taken.get(draft); return next ? finest(next) : draft; };
  const joined = new Map<Draft, Sighting[]>();
  for (const draft of all) {
    const end = finest(draft);
    joined.set(end, [...(joined.get(end) ?? []), ...draft.sightings]);
  }
  return [...joined].map(([draft, sightings]) => ({ ...draft, sightings }));
}

/** Every text that another amount of the same kind shares when the two resemble each other in this way. */
function marks(draft: Draft): readonly { readonly kind: Resemblance; readonly mark: string }[] {
  const digits = digitsOf(draft.value);
  if (digits.length < FEWEST_DIGITS) return [];
  const plain = draft.value.abs().toFixed();
  const out: { kind: Resemblance; mark: string }[] = [{ kind: 'factor', mark: `f${digits}` }];
  if (digits.length >= FEWEST_FOR_ONE_DIGIT) for (const [i, char] of [...plain].entries()) if (char !== '.') out.push({ kind: 'one-digit', mark: `o${plain.slice(0, i)}_${plain.slice(i + 1)}` });
  for (let i = 0; i + 1 < plain.length; i += 1) {
    const j = plain[i + 1] === '.' ? i + 2 : i + 1;
    const [a, b] = [plain[i] ?? '', plain[j] ?? ''];
    if (a === '.' || b === '' || a === b) continue;
    // Both orders leave the same mark.
    out.push({ kind: 'transposed', mark: `t${plain.slice(0, i)}{${[a, b].sort().join('')}}${plain.slice(j + 1)}@${i}` });
  }
  return out.map(({ kind, mark }) => ({ kind, mark: `${draft.known ? '' : '?'}${mark}` }));
}

function resemblances(all: readonly Draft[]): ReadonlyMap<Draft, readonly NearAmount[]> {
  const groups = new Map<string, { readonly kind: Resemblance; readonly drafts: Draft[] }>();
  for (const draft of all) {
    for (const { kind, mark } of marks(draft)) {
      const group = groups.get(mark) ?? { kind, drafts: [] };
      group.drafts.push(draft);
      groups.set(mark, group);
    }
  }
  const near = new Map<Draft, NearAmount[]>();
  for (const { kind, drafts: alike } of groups.values()) {
    for (const odd of alike) {
      for (const usual of alike) {
        // Only an amount that stands alone is odd beside one that is printed again and again.
        if (odd === usual || odd.sightings.length > 1 || usual.sightings.length < 2 || odd.value.eq(usual.value)) continue;
        const known = near.get(odd) ?? [];
        if (!known.some(({ value }) => value === keyOf(usual))) near.set(odd, [...known, { value: keyOf(usual), kind }]);
      }
    }
  }
  return near;
}

/** One entry for each distinct amount of a document, with all its places and the amounts it may have been meant to be. Zero says nothing and is left out. */
export function numberIndex(view: DocumentView): NumberIndex {
  const known = made.get(view);
  if (known) return known;
  const all = joinedByRounding(drafts(view));
  const near = resemblances(all);
  const entries = all
    .map((draft): NumberEntry => ({ value: keyOf(draft), shown: draft.sightings[0]?.text ?? '', unit: draft.sightings[0]?.unit ?? null, sightings: draft.sightings, near: near.get(draft) ?? [] }))
    .map((entry, order) => ({ entry, order, size: new Decimal(entry.value.replace('?', '')).abs() }))
    .sort((a, b) => b.entry.sightings.length - a.entry.sightings.length || b.size.cmp(a.size) || a.order - b.order)
    .map(({ entry }) => entry);
  const index: NumberIndex = { entries, byRef: new Map(entries.flatMap((entry) => entry.sightings.map(({ ref }) => [refKey(ref), entry] as const))) };
  made.set(view, index);
  return index;
}
