import { compact } from '../../../classify/compact.ts';
import { evaluation } from '../../evaluation.ts';
import { CONTENTS_PAGE, CONTENTS_TAIL, ENTRY_NUMBERING, ENTRY_YEAR } from '../../profiles/publication.ts';
import { linesOfDump } from '../../lines-of-dump.ts';
import type { Rule } from '../../rule.ts';
import type { TextPiece } from '../../text-piece.ts';

/** An entry or heading without dots, page, numbering, year and code. */
const core = (text: string): string => compact(text.replace(CONTENTS_TAIL, '').replace(ENTRY_NUMBERING, '').replace(ENTRY_NUMBERING, '')).replaceAll(ENTRY_YEAR, '');
const pageOf = (piece: TextPiece): number | null => {
  const ref = piece.ref(0, 1);
  return ref?.kind === 'source' && ref.place.kind === 'page' ? ref.place.page : null;
};

/** Entries of the contents with a printed page, and how far the page of their heading is from it. */
function offsets(entries: readonly TextPiece[], headings: readonly TextPiece[]): readonly { readonly entry: TextPiece; readonly printed: number; readonly offset: number }[] {
  return entries.flatMap((entry) => {
    const printed = Number(CONTENTS_PAGE.exec(entry.flat)?.[1]);
    const own = headings.filter((heading) => core(heading.flat) === core(entry.flat));
    const page = own.length === 1 && own[0] ? pageOf(own[0]) : null;
    return Number.isNaN(printed) || page === null ? [] : [{ entry, printed, offset: page - printed }];
  });
}

/** C-10: what the contents name is there, and on the page they say. */
export const completenessContents: Rule = {
  id: 'completeness/contents',
  catalogue: 'C-10',
  sources: ['GBC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['table-missing', 'not-assembled', 'entry-missing', 'other-page'],
  *check(context) {
    const { coverage, facts, snapshot } = context.view;
    const entity = compact(facts.entityName ?? '');
    const unseen = snapshot.gaps.some((gap) => ['page-without-text', 'page-unreadable', 'pages-missing', 'page-garbled', 'too-large'].includes(gap.code));
    const found = coverage.announced.some((table) => table.state !== 'missing');
    const named = linesOfDump(context);
    for (const { name, place, state } of coverage.announced) {
      // In a dump without column marks it stands as lines that no table could be made of.
      if (state === 'missing' && found && named.some((line) => core(line) === core(name))) {
        yield evaluation(completenessContents, { state: 'not_run', message: 'not-assembled', data: { name }, at: place ? [{ kind: 'source', place }] : [], actual: name, address: [core(name)] });
        continue;
      }
      // A narrative lists the tables of another file too: then none of them is here.
      const missing = state === 'missing';
      yield evaluation(completenessContents, { state: !missing ? 'pass' : unseen || !found ? 'not_run' : 'fail', message: 'table-missing', data: { name }, at: place ? [{ kind: 'source', place }] : [], actual: name, group: missing && !found ? 'document/other-file' : null, address: [core(name)] });
    }
    const announced = new Set(coverage.announced.map(({ name }) => core(name)));
    const entries = context.pieces.filter((piece) => piece.kind === 'contents' && core(piece.flat).length >= 4 && ![...announced].some((name) => name.includes(core(piece.flat))));
    if (entries.length < 4) return;
    const headings = context.pieces.filter((piece) => piece.kind === 'heading' || piece.kind === 'title' || piece.kind === 'body');
    const printed = headings.map((piece) => core(piece.flat));
    const has = (entry: TextPiece): boolean => {
      // The body's name stands in the one and not in the other.
      const own = entity === '' ? core(entry.flat) : core(entry.flat).replace(entity, '');
      return printed.some((text) => text.includes(own) || (text.length >= 4 && text.length * 2 > own.length && own.includes(text)));
    };
    const missing = entries.filter((entry) => !has(entry));
    // Contents that mostly do not match belong to another part of the disclosure, or were not read as they stand.
    if (missing.length * 3 <= entries.length) {
      for (const entry of entries) {
        const ref = entry.ref(0, entry.text.length);
        yield evaluation(completenessContents, { state: missing.includes(entry) ? 'fail' : 'pass', severity: 'notice', message: 'entry-missing', data: { name: core(entry.flat) }, actual: core(entry.flat), at: ref ? [ref] : [], address: [core(entry.flat)] });
      }
    }
    const pages = offsets(entries, headings.filter((piece) => piece.kind === 'heading'));
    const usual = pages.map(({ offset }) => offset).toSorted((a, b) => a - b)[Math.floor(pages.length / 2)] ?? 0;
    const off = pages.filter(({ offset }) => offset !== usual);
    if (pages.length < 5 || off.length * 3 > pages.length) return;
    for (const { entry, printed: page, offset } of off) {
      const ref = entry.ref(0, entry.text.length);
      yield evaluation(completenessContents, { state: 'fail', severity: 'notice', message: 'other-page', data: { name: core(entry.flat), actual: String(page), expected: String(page + offset - usual) }, actual: String(page), expected: String(page + offset - usual), at: ref ? [ref] : [], address: ['page', core(entry.flat)] });
    }
  },
};
