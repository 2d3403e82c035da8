import type { DocumentFacts } from '../model/document-facts.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { TableGrid } from '../model/table-grid.ts';
import { compact } from './compact.ts';
import { printedUnit } from './printed-unit.ts';

const COVER = /(?:预算|决算)(?:公开|说明|草案|报告|信息公开|公开说明|编制说明|情况说明)?(?:\(.*\))?$/;
// Unit codes hold digits that look like a year: 302001某局2025年.
const YEAR_OF_PLAN = /(?<!\d)((?:19|20)\d{2})(?!\d)年?度?(?=[^,，。;；]{0,40}?(?:预算|决算|收支|三公|绩效目标|采购))/;
const ROUNDING = /四舍五入.{0,20}(?:尾|误差|差异|差额|不等|不一致)|尾数.{0,10}(?:误差|差异|差额)|(?:误差|差异|尾差).{0,20}四舍五入/;
const ENTITY_LINE = /(?:^|(?<=元))(?:编制|填报|公开|预算)?(?:单位|部门)(?:\((?:单位|部门)\))?(?:名称)?[:：](.+)$/;

/** The value with the most votes; null when none or when two lead equally. */
function leading<T extends string | number>(votes: readonly { readonly value: T; readonly weight: number }[]): T | null {
  const sums = new Map<T, number>();
  for (const { value, weight } of votes) sums.set(value, (sums.get(value) ?? 0) + weight);
  const [first, second] = [...sums].toSorted((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}

interface Entity {
  readonly code: string | null;
  readonly name: string;
}

function entityOf(text: string): Entity | null {
  const flat = text.replace(/(?:金额)?单位[:：](?:人民币)?(?:亿|百万|万|千)?元.*$/, '').replace(/\d{4}年.*$/, '').trim();
  const match = /^[[(]?(\d{3,9})?[\])]?[-—_]?(.{2,40})$/.exec(flat);
  // 2130306水利工程… is a subject, not a body; 项目 and 科目 are what a column of bodies is called besides.
  if (match && (/^2\d{4}(?:\d{2})?$/.test(match[1] ?? '') || /^(?:\(|项目|科目)/.test(match[2] ?? ''))) return null;
  return match && !/^(?:人民币)?[亿百千万]*元$/.test(flat) && /[\u4e00-\u9fff]{2}/.test(match[2] ?? '') ? { code: match[1] ?? null, name: match[2] ?? '' } : null;
}

/** The one that the text names most, since menus and slogans stand beside a cover; the first where none is named. */
function mostNamed(entities: readonly Entity[], texts: readonly string[]): Entity | undefined {
  const count = ({ name }: Entity): number => texts.filter((text) => text.length > name.length && text.includes(name)).length;
  return entities.length < 2 ? entities[0] : entities.map((entity) => ({ entity, count: count(entity) })).toSorted((a, b) => b.count - a.count)[0]?.entity;
}

/** The lines before the contents or the first heading: the cover. */
function coverLines(paragraphs: readonly Paragraph[]): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of paragraphs.slice(0, 14)) {
    const text = compact(paragraph.text);
    if (paragraph.contents || /^目录$/.test(text) || /^第[一二三]部分/.test(text)) break;
    if (text !== '' && text.length <= 60) lines.push(text);
  }
  return lines;
}

/** Reads what the document says it is from its cover, headings, table titles and entity lines. Contradictions give null, never a default. */
export function documentFacts(input: { readonly fileName: string; readonly paragraphs: readonly Paragraph[]; readonly tables: readonly TableGrid[] }): DocumentFacts {
  const cover = coverLines(input.paragraphs);
  const joinedCover = cover.join('');
  const headings = input.paragraphs.filter((paragraph) => paragraph.headingLevel > 0 && !paragraph.contents).map((paragraph) => compact(paragraph.text));
  const titles = input.tables.flatMap((table) => (table.title ? [compact(table.title.text)] : []));
  const body = input.paragraphs.filter((paragraph) => !paragraph.contents && paragraph.headingLevel === 0).map((paragraph) => compact(paragraph.text));
  // A cover that wraps gives its last line alone no year: the lines above belong to the title.
  const titled = cover.findIndex((line) => COVER.test(line));
  const parts = headings.flatMap((heading) => (/^第[一二三四]部分/.test(heading) && YEAR_OF_PLAN.test(heading) ? [heading.replace(/^第[一二三四]部分[:、]?/, '')] : []));
  const title = cover.find((line) => COVER.test(line) && YEAR_OF_PLAN.test(line)) ?? (titled < 0 ? (parts.find((part) => /说明$/.test(part)) ?? null) : cover.slice(0, titled + 1).join(''));

  const yearsIn = (texts: readonly string[], weight: number): { readonly value: number; readonly weight: number }[] =>
    texts.flatMap((text) => {
      const match = YEAR_OF_PLAN.exec(text);
      return match?.[1] === undefined ? [] : [{ value: Number(match[1]), weight }];
    });
  const printed = [...yearsIn(joinedCover === '' ? [] : [joinedCover], 3), ...yearsIn(headings, 1), ...yearsIn(titles, 1)];
  const fiscalYear = leading(printed) ?? leading(yearsIn([...body, ...input.tables.flatMap((table) => table.notes.map((note) => compact(note.text)))], 1));

  const named = [...(title === null ? [] : [title, title]), ...headings, ...titles];
  const votes = <T extends string>(pairs: readonly (readonly [RegExp, T])[], texts: readonly string[]): { readonly value: T; readonly weight: number }[] =>
    texts.flatMap((text) => pairs.flatMap(([match, value]) => (match.test(text) ? [{ value, weight: 1 }] : [])));
  const kind: DocumentFacts['kind'] = leading<'final' | 'budget'>(votes([[/决算/, 'final'], [/预算(?!.*决算)/, 'budget']], named)) ?? leading<'final' | 'budget'>(votes([[/年度?.{0,6}决算/, 'final'], [/年度?.{0,6}预算/, 'budget']], body)) ?? 'unknown';

  const lines = input.tables.flatMap((table) => [table.entityLine?.text, table.unitLine?.text].flatMap((line) => (line === undefined ? [] : [compact(line)])));
  const entities = lines.flatMap((line) => {
    const match = ENTITY_LINE.exec(line);
    return match?.[1] === undefined ? [] : (entityOf(match[1]) ?? []);
  });
  const fromCover = cover.flatMap((line) => entityOf(line.replace(/(?:19|20)\d{2}.*$/, '').replace(/(?:部门|单位)?(?:预算|决算).*$/, '').replace(/^(?:部门|单位)[:：]/, '')) ?? []);
  const afterYear = /(?:19|20)\d{2}年?度?(?!年|度|部门|单位|预算|决算)(.{4,30}?)(?:部门|单位)?(?:预算|决算)(?:公开|说明|$)/.exec(joinedCover)?.[1];
  const entityName = leading(entities.map((entity) => ({ value: entity.name, weight: 1 }))) ?? entityOf(afterYear ?? '')?.name ?? mostNamed(fromCover.filter((entity) => !/^(?:部门|单位|目录|\d|\(?[一二三四五六七八九十]+[)、])/.test(entity.name)), [...headings, ...body])?.name ?? leading(parts.flatMap((part) => entityOf(part) ?? []).map((entity) => ({ value: entity.name, weight: 1 })));
  const entityCode = leading([...entities, ...fromCover].flatMap((entity) => (entity.code === null ? [] : [{ value: entity.code, weight: 1 }])));

  const scope: DocumentFacts['scope'] =
    leading<'department' | 'unit'>(votes([[/部门(?:预算|决算)/, 'department'], [/单位(?:预算|决算)/, 'unit']], [...(title === null ? [] : [title, title]), joinedCover, ...headings, ...titles])) ??
    (entityCode?.length === 3 ? 'department' : entityCode?.length === 6 ? 'unit' : null) ??
    leading<'department' | 'unit'>(votes([[/(?:我|本)部门/, 'department'], [/(?:我|本)单位/, 'unit']], body)) ?? 'unknown';

  const notes = [...input.tables.flatMap((table) => table.notes.map((note) => compact(note.text))), ...body];
  return {
    kind,
    scope,
    fiscalYear,
    entityCode,
    entityName,
    unit: leading(input.tables.flatMap((table) => [table.unitLine?.text, table.entityLine?.text, table.title?.text].flatMap((line) => (line === undefined ? [] : (printedUnit(line) ?? []))).slice(0, 1)).map((unit) => ({ value: unit, weight: 1 }))),
    title,
    roundingNote: notes.some((note) => ROUNDING.test(note)),
  };
}
