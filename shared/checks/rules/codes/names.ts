import type { Evaluation } from '../../../model/finding.ts';
import { agrees, codeCell, type CodedLine, codedLines, FIRST_YEAR, sameName } from '../../coded-lines.ts';
import { evaluation } from '../../evaluation.ts';
import { economicSubjects, functionSubjects } from '../../profiles/codes/read-codes.ts';
import type { Rule } from '../../rule.ts';

/** The line whose code belongs to this line's name while its own name belongs to this code. */
const partner = (line: CodedLine, others: readonly CodedLine[]): CodedLine | undefined =>
  others.find((other) => other.table === line.table && other.known && line.known && agrees(other.known, line.name) && agrees(line.known, other.name));

/** The only code of the same depth and family that officially has this name. */
function rightCode(line: CodedLine): string {
  const subjects = line.line.key.startsWith('E:') ? economicSubjects() : functionSubjects();
  const found = [...subjects.values()].filter((subject) => subject.code.length === line.code.length && sameName(subject.name, line.name) && subject.name.length === line.name.length);
  const near = found.filter((subject) => subject.code.slice(0, 3) === line.code.slice(0, 3));
  return (near.length === 1 ? near[0]?.code : found.length === 1 ? found[0]?.code : undefined) ?? '';
}

function swapped(a: CodedLine, b: CodedLine): Evaluation {
  return {
    ...evaluation(codesNames, {
      state: 'fail', severity: 'warning', message: 'swapped', data: { table: a.table.title, code: a.code, name: a.name, otherCode: b.code, otherName: b.name },
      at: [codeCell(a), codeCell(b)], actual: a.code, expected: b.code, address: [a.table.name, a.code, b.code],
    }),
    diagnosis: { kind: 'swapped', data: { label: a.name, other: b.name, printed: a.code, proposal: b.code }, proposal: { ref: codeCell(a), value: b.code } },
  };
}

function* mismatches(lines: readonly CodedLine[]): Iterable<Evaluation> {
  const done = new Set<CodedLine>();
  const open: CodedLine[] = [];
  for (const line of lines) {
    const other = done.has(line) ? undefined : partner(line, lines.filter((candidate) => candidate !== line && !done.has(candidate)));
    if (other) {
      done.add(line).add(other);
      yield swapped(line, other);
    } else if (!done.has(line)) open.push(line);
  }
  for (const [, group] of Map.groupBy(open, (line) => `${line.line.key}|${line.name}`)) {
    const [first] = group;
    if (!first?.known) continue;
    const right = rightCode(first);
    yield evaluation(codesNames, {
      state: 'fail', severity: first.known.seen ? 'warning' : 'notice', message: right === '' ? 'other-name' : 'other-code',
      data: { table: first.table.title, code: first.code, name: first.name, official: first.known.name, right, ...(group.length > 1 ? { places: String(group.length) } : {}) },
      at: group.map(codeCell), actual: first.name, expected: first.known.name, address: [first.line.key],
    });
  }
}

/** K-02: a known code carries its official name, or one that was official in its time (Y-08 speaks of those). */
export const codesNames: Rule = {
  id: 'codes/names',
  catalogue: 'K-02',
  sources: ['GK', 'DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['expenditure', 'gpb_exp', 'gpb_basic'],
  messages: ['other-name', 'other-code', 'swapped'],
  *check(context) {
    const { fiscalYear } = context.view.facts;
    if (fiscalYear !== null && fiscalYear < FIRST_YEAR) return;
    const known = codedLines(context).filter((line) => line.known && !line.known.doubtful);
    const wrong = known.filter((line) => line.known && !agrees(line.known, line.name));
    for (const line of known) {
      if (!wrong.includes(line)) yield evaluation(codesNames, { state: 'pass', message: 'other-name', at: [codeCell(line)], address: [line.table.name, line.line.unit ?? '', line.line.key] });
    }
    yield* mismatches(wrong);
  },
};
