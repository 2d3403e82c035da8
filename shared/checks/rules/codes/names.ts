import type { Evaluation } from '../../../model/finding.ts';
import { agrees, amountsOf, codeCell, type CodedLine, codedLines, FIRST_YEAR, sameName } from '../../coded-lines.ts';
import { evaluation } from '../../evaluation.ts';
import { economicSubjects, functionSubjects } from '../../../classify/codes/read-codes.ts';
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

/** One digit changed, or two neighbouring digits exchanged. */
function nearCode(a: string, b: string): boolean {
  const differing = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first = 0, second = 0] = differing;
  return a.length === b.length && (differing.length === 1 || (differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]));
}

/** A code nobody recorded beside a name that has another one, a slip of one digit away. That the code is unknown alone says nothing (K-01). */
function* misprinted(lines: readonly CodedLine[]): Iterable<Evaluation> {
  for (const line of lines) {
    const right = line.known ? '' : rightCode(line);
    if (right === '' || !nearCode(line.code, right)) continue;
    yield {
      ...evaluation(codesNames, { state: 'fail', message: 'misprinted', data: { table: line.table.title, code: line.code, name: line.name, right }, at: [codeCell(line)], actual: line.code, expected: right, address: ['misprinted', line.table.name, line.line.key], operands: amountsOf(line) }),
      diagnosis: { kind: 'changed_digit', data: { label: line.name, printed: line.code, proposal: right }, proposal: { ref: codeCell(line), value: right } },
    };
  }
}

function* mismatches(lines: readonly CodedLine[], right: readonly CodedLine[]): Iterable<Evaluation> {
  // A name the document itself prints rightly elsewhere is no other edition of the list.
  const confirmed = new Set(right.map((line) => line.line.key));
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
    const code = rightCode(first);
    yield evaluation(codesNames, {
      state: 'fail', severity: first.known.seen || confirmed.has(first.line.key) || nearCode(first.code, code) ? 'warning' : 'notice', message: code === '' ? 'other-name' : 'other-code',
      data: { table: first.table.title, code: first.code, name: first.name, official: first.known.name, right: code, ...(group.length > 1 ? { places: String(group.length) } : {}) },
      at: group.map(codeCell), actual: first.name, expected: first.known.name, address: [first.line.key], operands: code === '' ? [] : group.flatMap(amountsOf),
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
  messages: ['other-name', 'other-code', 'swapped', 'misprinted'],
  *check(context) {
    const { fiscalYear } = context.view.facts;
    if (fiscalYear !== null && fiscalYear < FIRST_YEAR) return;
    const all = codedLines(context);
    const known = all.filter((line) => line.known && !line.known.doubtful);
    const wrong = known.filter((line) => line.known && !agrees(line.known, line.name));
    for (const line of known) {
      if (!wrong.includes(line)) yield evaluation(codesNames, { state: 'pass', message: 'other-name', at: [codeCell(line)], address: [line.table.name, line.line.unit ?? '', line.line.key] });
    }
    yield* mismatches(wrong, known.filter((line) => !wrong.includes(line)));
    yield* misprinted(all);
  },
};
