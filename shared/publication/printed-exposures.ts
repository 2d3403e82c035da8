import { runChecks } from '../checks/run.ts';
import { RULES } from '../checks/rules/index.ts';
import type { Place } from '../model/place.ts';
import type { Ref } from '../model/ref.ts';
import type { Gap } from '../model/snapshot.ts';
import type { DocumentView } from '../model/view.ts';
import { exposure, type Exposure, type ExposureKind, type ExposurePlace } from './exposure.ts';

/** What readers note anyway, for formats whose inspector does not look for it itself. */
const GAPS: Partial<Readonly<Record<Gap['code'], ExposureKind>>> = {
  'tracked-changes': 'tracked-change', comments: 'comment', 'hidden-text': 'hidden-text', 'sheet-hidden': 'hidden-sheet', 'rows-hidden': 'hidden-rows',
};
/** Rules of the family that speak of what is printed. */
const PRINTED = RULES.filter(({ id }) => id.startsWith('privacy/') && id !== 'privacy/hidden-parts');

function fromPlace(place: Place | null): Partial<ExposurePlace> {
  if (place?.kind === 'page') return { page: place.page };
  return place?.kind === 'sheet' ? { sheet: place.sheet, address: place.address } : {};
}

function placeOf(view: DocumentView, ref: Ref | undefined): Partial<ExposurePlace> {
  if (ref?.kind === 'source') return fromPlace(ref.place);
  if (ref?.kind !== 'cell') return {};
  const table = view.tables.find((candidate) => candidate.id === ref.table);
  return fromPlace(table?.cells.find((cell) => cell.row === ref.row && cell.col === ref.col)?.place ?? null);
}

/** Hidden things that the reader met. Kinds that an inspector has told already are left out. */
export function gapExposures(gaps: readonly Gap[], told: readonly Exposure[]): readonly Exposure[] {
  const known = new Set(told.map(({ kind }) => kind));
  return gaps.flatMap((gap) => {
    const kind = GAPS[gap.code];
    return kind === undefined || known.has(kind) ? [] : [exposure(kind, gap.detail, { page: gap.page, ...fromPlace(gap.places?.[0] ?? null) }, gap.places?.length ?? 1)];
  });
}

/** Personal data in what the file prints, by the rules of the family privacy. */
export function personalExposures(view: DocumentView): readonly Exposure[] {
  return runChecks(view, PRINTED).findings.filter(({ state, severity }) => state === 'fail' && severity !== 'unread').map((finding): Exposure => ({
    ...exposure('personal', finding.data['text'] ?? finding.actual ?? '', placeOf(view, finding.at[0]), Number(finding.data['places'] ?? '1')),
    severity: finding.severity === 'unread' ? 'notice' : finding.severity, rule: finding.ruleId,
  }));
}
