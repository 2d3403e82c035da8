import type { Severity } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { differingParts, editDistance } from '../../near-name.ts';
import { DISTINGUISHES, HALF_WORD, PLACE_LEVEL } from '../../profiles/organisation-words.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, type Hit } from '../../text-finding.ts';
import type { TextPiece } from '../../text-piece.ts';

/** Shorter names are near to many others. */
const SHORTEST = 6;

/** Names of the units of the document, which may differ by one character from each other. */
const unitNames = (context: CheckContext): readonly string[] =>
  [...new Set(context.tables.flatMap((table) => table.lists.flatMap((list) => list.lines.filter((line) => line.key.startsWith('UNIT:')).map((line) => line.label.trim()))))];

/**
 * How sure it is that the printed text is meant to be the name: null when it may well be another body's. What is lost without a trace of
 * another word in its place is more telling than what was exchanged.
 */
function severityOf(printed: string, name: string, kind: TextPiece['kind']): Severity | null {
  const [own, lost] = differingParts(printed, name);
  const usual = kind === 'entity' || kind === 'title' ? 'error' : 'warning';
  if (!DISTINGUISHES.test(own) && !DISTINGUISHES.test(lost)) return usual;
  const at = [...name].findIndex((char, i) => char === lost && name.slice(0, i) + name.slice(i + 1) === printed);
  if (own !== '' || at < 0) return null;
  if (name.slice(at).search(HALF_WORD) === 0) return usual;
  // In speech the level of a place is dropped; above a table the name is printed in full.
  return PLACE_LEVEL.test(lost) ? (usual === 'error' ? 'warning' : 'notice') : null;
}

/** A text of nearly the name's length, where the name's first or second half stands unchanged. */
function* nearMisses(piece: TextPiece, name: string, units: ReadonlySet<string>): Iterable<Hit> {
  // Of a name of odd length the middle letter belongs to neither half: it may be the one that is lost.
  const half = Math.floor(name.length / 2);
  const anchors = [{ part: name.slice(0, half), before: 0 }, { part: name.slice(-half), before: name.length - half }];
  const seen = new Set<number>();
  for (const { part, before } of anchors) {
    for (let at = piece.flat.indexOf(part); at >= 0; at = piece.flat.indexOf(part, at + 1)) {
      const start = at - before;
      // A name that lost a character at the beginning of the text begins before it.
      if (start < -1 || piece.flat.startsWith(name, Math.max(0, start)) || [...seen].some((other) => Math.abs(other - start) < 3)) continue;
      if (piece.flat.slice(Math.max(0, start - 2), start + name.length + 2).includes(name)) continue;
      for (const length of [name.length, name.length - 1, name.length + 1]) {
        const from = before === 0 ? start : at + part.length - length;
        const printed = piece.flat.slice(from, from + length);
        if (from < 0 || printed.length !== length || editDistance(printed, name, 1) !== 1 || units.has(printed)) continue;
        const severity = severityOf(printed, name, piece.kind);
        // A body of another level or number, and a name whose end the window cut off, are other names.
        if (severity === null || printed === name.slice(0, -1) || printed === name.slice(1) || printed.startsWith(name) || printed.endsWith(name) || /[^\p{Script=Han}A-Za-z()]/u.test(printed)) continue;
        seen.add(start);
        yield { piece, start: from, end: from + length, message: 'near-miss', severity, data: { name } };
        break;
      }
    }
  }
}

/** D-01: one full name on the cover, in headings, above tables and in the text. */
export const namingEntityName: Rule = {
  id: 'naming/entity-name',
  catalogue: 'D-01',
  sources: ['DOC', 'INS'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['near-miss'],
  *check(context) {
    const name = context.view.facts.entityName;
    if (name === null || name.length < SHORTEST) return;
    const units = new Set(context.ask(unitNames));
    yield* eachHit(namingEntityName, context, 'near-miss', context.pieces.flatMap((piece) => [...nearMisses(piece, name, units)]));
  },
};
