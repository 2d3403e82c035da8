import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Entry = z.object({
  name: z.string(), parent: z.string().nullable(), src: z.enum(['observed', 'page', 'recall', 'recall-unsure']),
  since: z.number().optional(), until: z.number().optional(), former: z.array(z.object({ name: z.string(), until: z.number() })).optional(),
});
const Codes = z.object({
  functional: z.record(z.string(), Entry), economic_department: z.record(z.string(), Entry), economic_government: z.record(z.string(), Entry),
  economic_map_department_to_government: z.object({ map: z.record(z.string(), z.string()) }),
});
type Entries = z.infer<typeof Codes>['functional'];

const SURE = { observed: '', page: '', recall: '~', 'recall-unsure': '?' } as const;

/** `01~机关服务+2021-2024<旧名@2020`: digits below the group's code, doubt, name, years in force, former names with their last year. */
function written(code: string, entry: Entries[string], from: number): string {
  const years = `${entry.since === undefined ? '' : `+${entry.since}`}${entry.until === undefined ? '' : `-${entry.until}`}`;
  return `${code.slice(from)}${SURE[entry.src]}${entry.name}${years}${(entry.former ?? []).map((old) => `<${old.name}@${old.until}`).join('')}`;
}

/** One line for a class or section with everything directly below it. */
function lines(entries: Entries): readonly string[] {
  const codes = Object.keys(entries).toSorted();
  const below = (code: string): readonly string[] => codes.filter((other) => other.length === code.length + 2 && other.startsWith(code));
  return codes.filter((code) => code.length === 3 || (code.length === 5 && below(code).length > 0)).flatMap((code) => {
    const own = entries[code];
    const leaves = below(code).filter((other) => code.length === 5 || below(other).length === 0);
    return own ? [[code.length === 3 ? written(code, own, 0) : written(code, own, 0), ...leaves.map((leaf) => { const entry = entries[leaf]; return entry ? written(leaf, entry, code.length) : ''; })].join('|')] : [];
  });
}

const file = (name: string, about: string, text: readonly string[]): string =>
  `/** ${about} Written by test/codes/make-codes.ts; marks are explained in read-codes.ts. */\nexport const ${name}: readonly string[] = [\n${text.map((line) => `  '${line}',`).join('\n')}\n];\n`;

const source = fileURLToPath(new URL('../../../shared/domain/codes.json', import.meta.url));
const target = (name: string): URL => new URL(`../../shared/classify/codes/${name}.ts`, import.meta.url);
const codes = Codes.parse(JSON.parse(readFileSync(source, 'utf8')));
writeFileSync(target('functional-codes'), file('FUNCTIONAL_CODES', '支出功能分类: classes, sections and items.', lines(codes.functional)));
writeFileSync(target('economic-codes'), file('ECONOMIC_CODE_LINES', '部门预算支出经济分类 and 政府预算支出经济分类: classes and sections.', [...lines(codes.economic_department), ...lines(codes.economic_government)]));
