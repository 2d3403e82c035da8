import type { TableId } from '../model/ids.ts';
import type { DocumentView } from '../model/view.ts';
import type { CheckContext } from './context.ts';
import { TABLE_ROLES } from './profiles/table-roles.ts';
import type { TableRole } from './rule.ts';

/** Something a rule may look at, as a list of objects that are the same ones while nothing in it changed. */
type Question = (context: CheckContext) => readonly unknown[];

/** What a rule looked at and what it saw there. */
export interface ReadRecord {
  readonly question: Question;
  readonly seen: readonly unknown[];
}

const VIEW: { readonly [Part in keyof DocumentView]-?: Question } = {
  snapshot: ({ view }) => [view.snapshot],
  facts: ({ view }) => [view.facts],
  tables: ({ view }) => view.tables,
  paragraphs: ({ view }) => view.paragraphs,
  claims: ({ view }) => view.claims,
  coverage: ({ view }) => [view.coverage],
  siteWords: ({ view }) => view.siteWords ?? [],
  acceptedWords: ({ view }) => view.acceptedWords ?? [],
};

const kindsOf = (role: TableRole) => [TABLE_ROLES[role].budget, TABLE_ROLES[role].final] as const;

/**
 * The same context, which notes what is asked of it. A rule can learn of the document only through its context, and everything in it is
 * immutable: when every noted question has the same answer after an edit, the rule would say the same again, and need not run.
 */
export function recording(context: CheckContext): { readonly context: CheckContext; readonly records: () => readonly ReadRecord[] } {
  const noted = new Map<string | Question, ReadRecord>();
  const note = (name: string | Question, question: Question): void => {
    if (!noted.has(name)) noted.set(name, { question, seen: question(context) });
  };
  const seenView = (part: keyof DocumentView): void => note(`view.${part}`, VIEW[part]);
  const view: DocumentView = {
    get snapshot() { seenView('snapshot'); return context.view.snapshot; },
    get facts() { seenView('facts'); return context.view.facts; },
    get tables() { seenView('tables'); return context.view.tables; },
    get paragraphs() { seenView('paragraphs'); return context.view.paragraphs; },
    get claims() { seenView('claims'); return context.view.claims; },
    get coverage() { seenView('coverage'); return context.view.coverage; },
    get siteWords() { seenView('siteWords'); return context.view.siteWords ?? []; },
    get acceptedWords() { seenView('acceptedWords'); return context.view.acceptedWords ?? []; },
  };
  const ofKind: CheckContext['ofKind'] = (...kinds) => {
    note(`kinds ${kinds.join()}`, (asked) => asked.ofKind(...kinds));
    return context.ofKind(...kinds);
  };
  const seenTable = (id: TableId): void => note(`table ${id}`, (asked) => [asked.tableOf(id)]);
  return {
    records: () => [...noted.values()],
    context: {
      view,
      get profiles() { seenView('facts'); return context.profiles; },
      get tables() { note('tables', (asked) => asked.tables); return context.tables; },
      tableOf: (id) => { seenTable(id); return context.tableOf(id); },
      get pieces() { note('pieces', (asked) => asked.pieces); return context.pieces; },
      paragraphOf: (claim) => { seenView('paragraphs'); return context.paragraphOf(claim); },
      all: (role) => ofKind(...kindsOf(role)),
      ofKind,
      pairs: (a, b) => { ofKind(...kindsOf(a)); ofKind(...kindsOf(b)); return context.pairs(a, b); },
      figureAt: (ref) => {
        if (ref.kind === 'claim') seenView('claims');
        if (ref.kind === 'cell') seenTable(ref.table);
        return context.figureAt(ref);
      },
      claim: (claim) => { seenView('claims'); return context.claim(claim); },
      statement: (claim) => { seenView('claims'); return context.statement(claim); },
      claimAddress: (claim) => { seenView('claims'); return context.claimAddress(claim); },
      ask: (question) => { note(question, question); return question(context); },
      partners: (role) => {
        note(`partners ${role}`, (asked) => asked.partners(role).flatMap(({ partner }) => [partner.view, partner.document, partner.name]));
        return context.partners(role);
      },
    },
  };
}

/** Shorter lists are compared sooner than looked up. */
const LONG = 8;

/** Long lists that many rules look at are compared once for all of them: what each was found to be beside the list of now. */
const compared = new WeakMap<readonly unknown[], { readonly now: readonly unknown[]; readonly same: boolean }>();

function sameItems(seen: readonly unknown[], now: readonly unknown[]): boolean {
  if (now === seen) return true;
  if (now.length !== seen.length) return false;
  if (now.length < LONG) return now.every((item, i) => item === seen[i]);
  const known = compared.get(seen);
  if (known?.now === now) return known.same;
  const same = now.every((item, i) => item === seen[i]);
  compared.set(seen, { now, same });
  return same;
}

/** True when everything a rule looked at is the same in `context`. */
export const unchanged = (records: readonly ReadRecord[], context: CheckContext): boolean => records.every(({ question, seen }) => sameItems(seen, question(context)));
