import type { DocumentId } from '../../../shared/model/ids.ts';
import type { Diff } from '../../../shared/model/change.ts';
import type { PresentState } from '../../../shared/history/replay.ts';
import type { CancelSignal } from '../../../shared/ipc/cancel.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { RawPage } from '../../../shared/model/raw-document.ts';
import type { AppliedEdit, StructureEdit, TableShape } from '../../../shared/model/structure-edit.ts';
import type { TableGrid } from '../../../shared/model/table-grid.ts';
import { applyEdit, applyEditWithPlaces, mayReadPage, newTableId } from '../../../shared/structure/apply-edit.ts';
import { paragraphsWithin, readBoxes, readRegion } from '../../../shared/structure/read-page.ts';
import { StructureRefusal } from '../../../shared/structure/refusal.ts';
import type { Services } from '../handlers/services.ts';
import { changeError } from './apply-change.ts';

/** Edits with what was read for them, as differences for the history, and the state they lead to. */
export interface ResolvedEdits {
  readonly diffs: readonly Diff[];
  readonly state: PresentState;
}

const shapeOf = (grid: TableGrid): TableShape => ({ table: grid.id, title: grid.given?.title ?? grid.title?.text ?? '', rows: grid.rowCount, cols: grid.colCount, given: grid.given ?? null });

/** Ids of tables made by one change's edits stay apart from those of every other change. */
export const EDITS_OF_A_CHANGE = 100;

/** Pages that were read for a repair, by source and number: a boundary is dragged many times, and a scan takes seconds. */
const PAGES_KEPT = 12;
const pagesRead = new WeakMap<Services, Map<string, RawPage>>();

/** One page of a kept source before recognition. Sources never change, so a page that was read stays good. */
async function readPage(services: Services, sha256: string, fileName: string, page: number, signal: CancelSignal): Promise<RawPage> {
  const kept = pagesRead.get(services) ?? new Map<string, RawPage>();
  pagesRead.set(services, kept);
  const key = `${sha256} ${page}`;
  const known = kept.get(key);
  if (known) return known;
  const path = services.sources.find(sha256);
  if (!path) throw new AppError('file-missing', { file: fileName });
  const raw = await services.pool.run('readRawPage', { path, page, pdfAssetsDir: services.pdfAssetsDir }, { signal, onProgress: () => undefined });
  kept.set(key, raw);
  const [oldest] = kept.keys();
  if (kept.size > PAGES_KEPT && oldest !== undefined) kept.delete(oldest);
  return raw;
}

/** A repair with what was read for it, and the state it leads to. */
export interface ResolvedEdit {
  readonly diff: Extract<Diff, { kind: 'structure' }>;
  readonly state: PresentState;
}

/** Makes edits on states of a document, the first as it stands; pages are read again in a worker where an edit needs them. `index` counts within one change. Nothing is stored. */
export function editResolver(services: Services, document: DocumentId, signal: CancelSignal): (state: PresentState, edit: StructureEdit, index: number) => Promise<ResolvedEdit> {
  const { present, revision, document: { sha256, fileName } } = services.desk.load(document);
  const pages = new Map<number, RawPage>();

  async function pageOf(page: number): Promise<void> {
    if (pages.has(page)) return;
    if (!present.snapshot.pages.some((info) => info.number === page)) throw new StructureRefusal('not-paged');
    pages.set(page, await readPage(services, sha256, fileName, page, signal));
  }

  async function resolve(state: PresentState, edit: StructureEdit, stamp: number): Promise<AppliedEdit> {
    const bare: AppliedEdit = { edit, stamp, reread: [], region: null };
    if (!mayReadPage(edit)) return bare;
    if (edit.kind === 'read-region') {
      await pageOf(edit.page);
      const raw = pages.get(edit.page);
      const grid = raw ? readRegion(raw, edit.box, newTableId(stamp)) : null;
      return grid ? { ...bare, region: { grid, paragraphs: paragraphsWithin(state.snapshot, grid) } } : bare;
    }
    const { places } = applyEditWithPlaces(state, bare);
    for (const page of new Set(places.map((place) => place.page))) await pageOf(page);
    return { ...bare, reread: readBoxes(places, pages) };
  }

  return async (state, edit, index) => {
    const applied = await resolve(state, edit, (revision + 1) * EDITS_OF_A_CHANGE + index);
    const next = applyEdit(state, applied);
    const [old, now] = [new Set(state.snapshot.tables), new Set(next.snapshot.tables)];
    const diff = {
      kind: 'structure' as const, applied,
      before: state.snapshot.tables.filter((grid) => !now.has(grid)).map(shapeOf), after: next.snapshot.tables.filter((grid) => !old.has(grid)).map(shapeOf),
    };
    return { diff, state: next };
  };
}

/** Makes edits one after the other on the document as it stands. Nothing is stored. */
export async function resolveEdits(services: Services, document: DocumentId, edits: readonly StructureEdit[], signal: CancelSignal): Promise<ResolvedEdits> {
  try {
    const make = editResolver(services, document, signal);
    const diffs: Diff[] = [];
    let state = services.desk.load(document).present;
    for (const [index, edit] of edits.entries()) {
      const made = await make(state, edit, index);
      diffs.push(made.diff);
      state = made.state;
    }
    return { diffs, state };
  } catch (error) {
    throw changeError(error);
  }
}
