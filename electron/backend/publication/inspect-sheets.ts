import { exposure, shortened, type Exposure } from '../../../shared/publication/exposure.ts';
import { attributeIn, tagsOf, textsOf, unescapeXml, type PackageFile } from './package-file.ts';

const isOn = (value: string | null): boolean => value === '1' || value === 'true';
/** Names the program itself makes: print areas, filters. */
const BUILT_IN = /^_xlnm\./;
/** `[1]Sheet1!A1` or a path in a name's formula leads to another workbook. */
const ELSEWHERE = /\[\d+\]|\[[^\]]+\.xls\w?\]/i;

/** Consecutive numbers as ranges: 3-5, 9. */
export function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const found: [number, number][] = [];
  for (const number of sorted) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}

/** A column's letters from its number, from 1. */
export function columnName(number: number): string {
  let name = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Rows and columns of a sheet that do not show. Lines hidden without content are how offices end a sheet: columns up to the last are not listed one by one. */
function hiddenLines(xml: string, sheet: string): readonly Exposure[] {
  const rows = [...xml.matchAll(/<(?:\w+:)?row\b([^>]*?)(\/?)>/g)].filter((match) => isOn(attributeIn(match[1] ?? '', 'hidden')) && match[2] !== '/').map((match) => Number(attributeIn(match[1] ?? '', 'r')));
  const used = new Set([...xml.matchAll(/<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})\d+"[^>/]*>/g)].map((match) => match[1] ?? ''));
  const columns = tagsOf(xml, 'col').filter((tag) => isOn(attributeIn(tag, 'hidden'))).flatMap((tag) => {
    const [from, to] = [Number(attributeIn(tag, 'min')), Math.min(Number(attributeIn(tag, 'max')), 16_384)];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => columnName(from + index));
  }).filter((name) => used.has(name));
  return [
    ...(rows.length > 0 ? [exposure('hidden-rows', ranges(rows), { sheet }, rows.length)] : []),
    ...(columns.length > 0 ? [exposure('hidden-columns', columns.join(', '), { sheet }, columns.length)] : []),
  ];
}

/** Sheets by name with the part that holds them. */
function sheetsOf(file: PackageFile): readonly { readonly name: string; readonly state: string; readonly part: string | null }[] {
  const targets = new Map(tagsOf(file.text('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map((tag) => [attributeIn(tag, 'Id') ?? '', attributeIn(tag, 'Target') ?? '']));
  return tagsOf(file.text('xl/workbook.xml') ?? '', 'sheet').map((tag) => {
    const target = targets.get(/\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? '');
    return { name: attributeIn(tag, 'name') ?? '', state: attributeIn(tag, 'state') ?? 'visible', part: target === undefined ? null : target.startsWith('/') ? target.slice(1) : `xl/${target}` };
  });
}

function commentsOf(file: PackageFile): readonly Exposure[] {
  return file.names.filter((name) => /^xl\/(?:comments[^/]*|threadedComments\/[^/]+)\.xml$/i.test(name)).flatMap((part) => {
    const xml = file.text(part) ?? '';
    const found = [...xml.matchAll(/<(?:\w+:)?(?:comment|threadedComment)\b([^>]*)>([^]*?)<\/(?:\w+:)?(?:comment|threadedComment)>/g)];
    const authors = [...textsOf(xml, 'author')].filter((name) => name.trim() !== '' && !/^tc=/.test(name));
    const texts = found.map((match) => `${attributeIn(match[1] ?? '', 'ref') ?? ''} ${unescapeXml((match[2] ?? '').replaceAll(/<[^>]*>/g, ''))}`);
    return [
      ...(found.length > 0 ? [exposure('comment', shortened(texts.join(' | ')), { part }, found.length)] : []),
      ...(authors.length > 0 ? [exposure('revision-author', [...new Set(authors)].join(', '), { part }, new Set(authors).size)] : []),
    ];
  });
}

/** What a workbook (.xlsx, .xlsm) carries beside what its sheets show. */
export function inspectSheets(file: PackageFile): readonly Exposure[] {
  const workbook = file.text('xl/workbook.xml') ?? '';
  const sheets = sheetsOf(file);
  const names = [...workbook.matchAll(/<(?:\w+:)?definedName\b([^>]*)>([^<]*)</g)].map((match) => ({ name: attributeIn(match[1] ?? '', 'name') ?? '', hidden: isOn(attributeIn(match[1] ?? '', 'hidden')), refers: unescapeXml(match[2] ?? '') }));
  const odd = names.filter(({ name, hidden, refers }) => !BUILT_IN.test(name) && (hidden || ELSEWHERE.test(refers) || /#REF!/.test(refers)));
  const links = file.names.filter((name) => /^xl\/externalLinks\/[^/]+\.(?:xml|bin)$/i.test(name));
  const changes = file.names.filter((name) => /^xl\/revisions\/revisionLog/i.test(name));
  return [
    ...sheets.filter(({ state }) => state !== 'visible').map(({ name, state }) => exposure(state === 'veryHidden' ? 'very-hidden-sheet' : 'hidden-sheet', name, { sheet: name })),
    ...sheets.flatMap(({ name, part }) => hiddenLines((part === null ? null : file.text(part)) ?? '', name)),
    ...commentsOf(file),
    ...tagsOf(file.text('xl/persons/person.xml') ?? '', 'person').map((tag) => exposure('revision-author', attributeIn(tag, 'displayName') ?? '', { part: 'xl/persons/person.xml' })),
    ...(odd.length > 0 ? [exposure('hidden-name', odd.map(({ name, refers }) => `${name} = ${refers}`).join('; '), { part: 'xl/workbook.xml' }, odd.length)] : []),
    ...(links.length > 0 ? [exposure('external-link', links.join(', '), { part: links[0] ?? null }, links.length)] : []),
    ...(changes.length > 0 ? [exposure('tracked-change', changes.join(', '), { part: changes[0] ?? null }, changes.length)] : []),
    ...(file.names.includes('xl/connections.xml') ? [exposure('data-connection', tagsOf(file.text('xl/connections.xml') ?? '', 'connection').map((tag) => attributeIn(tag, 'name') ?? '').join(', '), { part: 'xl/connections.xml' })] : []),
    ...(file.names.some((name) => /^xl\/pivotCache\/pivotCacheRecords/i.test(name)) ? [exposure('pivot-cache', 'pivotCache', { part: 'xl/pivotCache' })] : []),
  ];
}
