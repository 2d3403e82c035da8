import { refKey, type Ref } from '../../../shared/model/ref.ts';
import type { Place } from '../../../shared/model/place.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { PrintedSource } from '../../../shared/view/printed-source.ts';
import { operandLetters } from '../review/linked.ts';
import { wordsAt, type Words, type wordsOfRefs } from '../review/words-at.ts';

/** Which places of a source are marked, by refKey: figures of the equation with their letters, what is wrong, and what is looked at. */
export interface SourceMarks {
  readonly letters: ReadonlyMap<string, string>;
  readonly wrong: ReadonlySet<string>;
  readonly focus: ReadonlySet<string>;
}

/** The same, and words that a finding points at or is lit by. */
export interface FlowMarks extends SourceMarks {
  readonly said: ReturnType<typeof wordsOfRefs>;
  readonly lit: Words | null;
}

/** The marks of the open document: those of a finding, and the one place that is lit. */
export const findingMarks = (finding: Finding | null, focus: Ref | null): SourceMarks =>
  ({ letters: operandLetters(finding), wrong: new Set(finding?.at.map(refKey)), focus: new Set(focus ? [refKey(focus)] : []) });

const keyOf = (place: Place): string => refKey({ kind: 'source', place });

/** The marks of a document that is looked at beside another: places of it, whatever stands there. */
export function placeMarks(source: Pick<PrintedSource, 'paragraphs' | 'tables'>, places: readonly Place[]): FlowMarks {
  const wanted = new Set(places.map(keyOf));
  const focus = new Set(wanted);
  for (const { id, cells } of source.tables) for (const { row, col, place } of cells) if (wanted.has(keyOf(place))) focus.add(refKey({ kind: 'cell', table: id, row, col }));
  const [first] = places;
  // A cell's text is no paragraph's: words are looked for where no cell stands.
  const lit = first && focus.size === wanted.size ? wordsAt(source, first, true) : null;
  return { letters: new Map(), wrong: new Set(), focus, said: new Map(), lit };
}
