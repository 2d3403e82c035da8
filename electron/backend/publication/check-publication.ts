import type { DocumentView } from '../../../shared/model/view.ts';
import type { Exposure } from '../../../shared/publication/exposure.ts';
import { gapExposures, personalExposures } from '../../../shared/publication/printed-exposures.ts';
import type { Inspection } from './inspect-file.ts';

/** Everything a file would make public unseen: what its inspection found, what its reader noted, personal data in what it prints. `view` as read, without corrections. */
export function allExposures(inspection: Inspection, view: DocumentView): readonly Exposure[] {
  return [...inspection.exposures, ...gapExposures(view.snapshot.gaps, inspection.exposures), ...personalExposures(view)];
}
