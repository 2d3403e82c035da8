import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../electron/backend/importing/docx/read-docx.ts';
import { placeMarks } from '../../../renderer/features/source-view/source-marks.ts';
import { secondPlace } from '../../../renderer/features/source-view/second-place.ts';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { asId, type TableId } from '../../../shared/model/ids.ts';
import { placeOf } from '../../../shared/model/paragraph.ts';
import { refKey } from '../../../shared/model/ref.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { printedSource } from '../../../shared/view/printed-source.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { toDocx } from '../../generator/writers/to-docx.ts';

const view = buildView(readDocx(toDocx(generateDisclosure({ seed: 4, template: 'shanxi', scope: 'unit' }), { numbered: true, split: true }), () => undefined), new Map(), 'a.docx');
const source = printedSource(view);

describe('places of a document that is looked at beside another', () => {
  it('are marked as the cells that stand there', () => {
    const table = view.tables[3];
    const cells = table?.cells.filter(({ row, text }) => row === 4 && text !== '') ?? [];
    expect(cells.length).toBeGreaterThan(1);
    const marks = placeMarks(source, cells.map(({ place }) => place));
    for (const { row, col } of cells) expect(marks.focus.has(refKey({ kind: 'cell', table: table?.id ?? asId<TableId>(''), row, col }))).toBe(true);
    expect([...marks.focus].filter((key) => !key.startsWith('source:'))).toHaveLength(cells.length);
    expect(marks.lit).toBeNull();
  });

  it('are marked as the words that stand there, in the table of contents too', () => {
    const [entry] = view.paragraphs.filter((one) => one.contents && one.text.length > 8);
    const said = view.claims[5];
    if (!entry || !said?.place) throw new Error('the document has both');
    expect(placeMarks(source, [said.place]).lit).toEqual({ paragraph: said.paragraph, start: said.start, end: said.end });
    const place = placeOf(entry, 2, 5);
    expect(place && placeMarks(source, [place]).lit).toEqual({ paragraph: entry.id, start: 2, end: 5 });
  });
});

it('what is drawn of a document says what was read, corrected or not', () => {
  const [table] = view.tables;
  const cell = table?.cells.find((one) => one.value !== null);
  if (!table || !cell) throw new Error('a table has figures');
  const corrected = { ...view, tables: [{ ...table, cells: table.cells.map((one) => (one === cell ? { ...one, text: '9', original: one.text } : one)) }] };
  expect(printedSource(corrected).tables[0]?.cells.find((one) => one.row === cell.row && one.col === cell.col)?.text).toBe(cell.text);
});

it('without pages, the other place is one in another table or paragraph', () => {
  // The rest of an open document is not looked at.
  const open = { view, review: { findings: [] } } as unknown as OpenDocument;
  const said = view.claims.find((one) => one.place !== null);
  const [table] = view.tables;
  const cell = table?.cells.find((one) => one.value !== null);
  if (!said || !table || !cell) throw new Error('the document has both');
  const here = { kind: 'cell', table: table.id, row: cell.row, col: cell.col } as const;
  const near = { ...here, row: cell.row + 1 };
  const sentence = { kind: 'claim', claim: said.id } as const;
  const finding = (...refs: readonly (typeof here | typeof sentence)[]) => ({ at: [here], operands: refs.map((ref) => ({ ref })) }) as unknown as Parameters<typeof secondPlace>[1]; // only its places are looked at
  expect(secondPlace(open, finding(near), here, [])).toBeNull();
  expect(secondPlace(open, finding(near, sentence), here, [])).toEqual(sentence);
  expect(secondPlace(open, finding(sentence), sentence, [])).toEqual(here);
});
