import type { Evaluation } from '../../../model/finding.ts';
import { compact } from '../../../classify/compact.ts';
import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';
import type { TableReader } from '../../table-reader.ts';

interface Numbered { readonly table: TableReader; readonly scheme: string; readonly number: number; readonly sub: string }

const SCHEME = /^(.*?)(\d+)(?:[-—](\d+))?(?:\u8868)?$/u;

/** A table's printed number with the words around it: 预算公开01表 → scheme 预算公开#表, number 1. */
function numbered(table: TableReader): Numbered | null {
  const { number, numberLine } = table.table;
  const value = /(\d+)(?:-(\d+))?$/.exec(number ?? '');
  if (!value || !numberLine) return null;
  const printed = compact(numberLine.text);
  return { table, scheme: SCHEME.test(printed) ? printed.replace(/[\d-]+/, '#') : printed.replace(/\d[\d-]*/, '#'), number: Number(value[1]), sub: value[2] ?? '' };
}

/** Sets of tables numbered from one; a department may print one set for each unit. */
function sets(tables: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const found: Numbered[][] = [];
  for (const table of tables) {
    const last = found.at(-1);
    if (!last || (table.number === 1 && table.sub === '' && last.length > 2)) found.push([table]);
    else last.push(table);
  }
  return found;
}

function told(numbering: Numbered, message: string, state: 'pass' | 'fail', data: Readonly<Record<string, string>>, severity: 'warning' | 'notice'): Evaluation {
  const { table } = numbering;
  const place = table.table.numberLine?.place;
  return evaluation(completenessTableNumbers, {
    state, severity, message, data: { table: table.title, actual: table.table.numberLine?.text ?? '', ...data }, actual: table.table.numberLine?.text ?? '', expected: data['expected'] ?? null,
    at: [{ kind: 'table', table: table.table.id }, ...(place ? [{ kind: 'source' as const, place }] : [])], address: [table.name, message],
  });
}

/** C-11: tables are numbered in one way, without gaps and repetitions. */
export const completenessTableNumbers: Rule = {
  id: 'completeness/table-numbers',
  catalogue: 'C-11',
  sources: ['GK'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['overview'],
  messages: ['other-scheme', 'repeated', 'gap', 'unnumbered'],
  *check(context) {
    const known = new Map(context.tables.map((table) => [table, numbered(table)]));
    const all = [...known.values()].flatMap((each) => each ?? []);
    if (all.length < 3) return;
    const schemes = Map.groupBy(all, (each) => each.scheme);
    const [usual] = [...schemes].toSorted((a, b) => b[1].length - a[1].length);
    for (const each of all) {
      const odd = usual !== undefined && usual[1].length >= 3 && each.scheme !== usual[0] && (schemes.get(each.scheme)?.length ?? 0) * 3 <= usual[1].length;
      yield told(each, 'other-scheme', odd ? 'fail' : 'pass', { expected: usual?.[0].replace('#', String(each.number)) ?? '' }, 'warning');
    }
    const bare = context.tables.filter((table) => known.get(table) === null && table.table.kind !== 'other' && table.table.kind !== 'project_targets');
    for (const set of sets(all)) {
      for (const [i, each] of set.entries()) {
        const before = set[i - 1];
        if (!before) continue;
        const repeated = each.number === before.number && each.sub === before.sub && each.table.table.kind !== before.table.table.kind;
        // A table without a number may be the missing one.
        const gap = each.number > before.number + 1 && bare.length === 0;
        if (repeated) yield told(each, 'repeated', 'fail', { otherTable: before.table.title }, 'warning');
        else if (gap) yield told(each, 'gap', 'fail', { before: String(before.number) }, 'notice');
        else yield told(each, 'gap', 'pass', { before: String(before.number) }, 'notice');
      }
    }
    const [first] = bare;
    if (first && all.length >= bare.length / 2) {
      yield evaluation(completenessTableNumbers, {
        state: 'fail', severity: 'notice', message: 'unnumbered', data: { table: first.title, ...(bare.length > 1 ? { places: String(bare.length) } : {}) },
        at: bare.map((table) => ({ kind: 'table', table: table.table.id })), address: ['unnumbered'],
      });
    }
  },
};
