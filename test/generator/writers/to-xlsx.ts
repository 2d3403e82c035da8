import { strToU8, zipSync, type Zippable } from 'fflate';
import { paragraphsOf, tablesOf, type Disclosure } from '../disclosure.ts';
import { createStrings, tableSheet, textSheet } from './xlsx/sheet-xml.ts';
import { createStyles } from './xlsx/styles-xml.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Sheet names: at most 31 characters, none of []:*?/\ and no two alike. */
function sheetNames(titles: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return titles.map((title, index) => {
    const plain = title.replace(/[[\]:*?/\\]/g, '').slice(0, 31);
    const name = used.has(plain) ? `${plain.slice(0, 27)} ${index + 1}` : plain;
    used.add(name);
    return name;
  });
}

/**
 * Writes the disclosure as a workbook: the narrative on the first sheet, then one sheet a table.
 * Written by hand because the libraries put the present time into the file; here the same document gives the same bytes.
 */
export function toXlsx(disclosure: Disclosure): Uint8Array {
  const strings = createStrings();
  const styles = createStyles();
  const tables = tablesOf(disclosure.parts);
  const cover = disclosure.parts.flatMap((part) => (part.kind === 'cover' ? part.lines : []));
  const sheets = [textSheet([...cover, ...paragraphsOf(disclosure.parts).map((paragraph) => paragraph.text)], strings), ...tables.map((table) => tableSheet(table, strings, styles))];
  const names = sheetNames(['说明', ...tables.map((table, index) => `表${index + 1} ${table.title}`)]);
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${name.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId${sheets.length + 2}" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles.xml(),
    'xl/sharedStrings.xml': strings.xml(),
  };
  sheets.forEach((xml, index) => void (files[`xl/worksheets/sheet${index + 1}.xml`] = xml));
  const zippable: Zippable = {};
  // 1980-01-01 in local time is the earliest time a zip entry can hold, whatever the time zone of the machine.
  for (const [path, text] of Object.entries(files)) zippable[path] = [strToU8(text), { mtime: new Date(1980, 0, 1) }];
  return zipSync(zippable, { level: 6 });
}
