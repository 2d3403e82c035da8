import type { Elsewhere } from '../model/finding.ts';
import type { Partner } from '../model/partner.ts';
import { exportRef, exportSource } from './export-refs.ts';
import type { ExportFinding, ReviewExport } from './review-schema.ts';

/** Another document that took part, as the export names it. */
export const exportPartner = ({ role, document, name, view }: Partner): NonNullable<ReviewExport['partners']>[number] => ({
  role, document, fileName: name, kind: view.facts.kind, fiscalYear: view.facts.fiscalYear, entity: { code: view.facts.entityCode, name: view.facts.entityName }, title: view.facts.title,
});

/** A place of another document in a finding. */
export const exportElsewhere = ({ document, name, role, year, ref, place, label, text, value, sign }: Elsewhere): NonNullable<ExportFinding['elsewhere']>[number] => ({
  document, fileName: name, role, fiscalYear: year, ref: ref && exportRef(ref), source: place && exportSource(place), label, text, value, sign,
});
