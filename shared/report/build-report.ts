import { tableClaims } from '../claims/table-claims.ts';
import type { Change } from '../model/change.ts';
import type { CheckRun } from '../model/finding.ts';
import type { Partner } from '../model/partner.ts';
import type { ReviewedFinding } from '../model/reviewed-finding.ts';
import type { DocumentView, ViewTable } from '../model/view.ts';
import { assertNever } from '../model/assert-never.ts';
import type { Fragment } from '../model/table-grid.ts';
import { diagnosisText, messageOf } from '../checks/rule-text.ts';
import { numberIndex } from '../view/number-index.ts';
import { doubtMessage } from '../words/doubt-message.ts';
import { gapMessage } from '../words/gap-message.ts';
import { changeLabel } from '../words/change-label.ts';
import type { Language } from '../words/language.ts';
import { exportEarlier, type EarlierVersion } from './export-earlier.ts';
import { exportElsewhere, exportPartner } from './export-elsewhere.ts';
import { coverageCertificate, meansUnread } from './coverage-certificate.ts';
import { provenSums } from './proven-sums.ts';
import { exportRef, exportSource, round } from './export-refs.ts';
import type { ExportFinding, ExportTable, ReviewExport } from './review-schema.ts';

/** Everything an export is made of. `run` absent = extract only: no findings, no checks. */
export interface ReportInput {
  readonly version: string;
  readonly rulesVersion: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly language: Language;
  readonly view: DocumentView;
  readonly run: CheckRun | null;
  readonly findings: readonly ReviewedFinding[];
  readonly changes: readonly Change[];
  /** Other documents that took part in the run. */
  readonly partners?: readonly Partner[];
  /** The version before, where a person confirmed one. */
  readonly earlier?: EarlierVersion | null;
}

function exportFragment(fragment: Fragment): ExportTable['fragments'][number] {
  switch (fragment.kind) {
    case 'page': {
      const [x0, y0, x1, y1] = fragment.box;
      return { page: fragment.page, bbox: [round(x0), round(y0), round(x1), round(y1)] };
    }
    case 'sheet': return { sheet: fragment.sheet, range: fragment.range };
    case 'text': return { start: fragment.start, end: fragment.end };
    case 'block': return { block: fragment.block, start: fragment.start, end: fragment.end };
    default: return assertNever(fragment);
  }
}

const exportTable = (table: ViewTable, language: Language): ExportTable => ({
  id: table.id,
  number: table.number,
  title: table.title,
  kind: table.kind,
  unit: table.unit,
  fragments: table.fragments.map(exportFragment),
  columns: table.columns.map(({ index, path, field }) => ({ index, path: [...path], field })),
  rows: table.rows.map(({ index, role, code, label, level }) => ({ index, role, code, label, level })),
  cells: table.cells.map((cell) => ({
    row: cell.row, col: cell.col, rowSpan: cell.rowSpan, colSpan: cell.colSpan, text: cell.text, value: cell.value,
    ...(cell.original === undefined ? {} : { original: cell.original }),
    source: exportSource(cell.place), method: cell.method, confidence: cell.confidence,
  })),
  notes: table.notes.map((note) => note.text),
  ...(table.doubts.length > 0 ? { doubts: exportDoubts(language, table.doubts) } : {}),
});

/** The contract knows four states; a finding put off or reopened is still open. */
const exportStatus = (status: ReviewedFinding['status']): ExportFinding['status'] => (status === 'later' || status === 'reopened' ? 'open' : status);

function exportFinding(reviewed: ReviewedFinding, language: Language): ExportFinding[] {
  const { finding, decision } = reviewed;
  if (finding.state === 'pass' || finding.state === 'not_applicable') return [];
  const { diagnosis } = finding;
  return [{
    id: finding.id, rule: finding.ruleId, catalogue: finding.catalogue, severity: finding.severity, state: finding.state,
    message: messageOf(language, finding), expected: finding.expected, actual: finding.actual, difference: finding.difference, tolerance: finding.tolerance,
    at: finding.at.map(exportRef),
    operands: finding.operands.map((operand) => ({ ref: exportRef(operand.ref), sign: operand.sign, text: operand.text, value: operand.value, role: operand.role, label: operand.label })),
    ...(finding.elsewhere ? { elsewhere: finding.elsewhere.map(exportElsewhere) } : {}),
    diagnosis: diagnosis && {
      kind: diagnosis.kind, message: diagnosisText(language, finding) ?? '',
      ...(diagnosis.proposal ? { proposal: { ref: exportRef(diagnosis.proposal.ref), value: diagnosis.proposal.value } } : {}),
    },
    ...(finding.candidates ? { candidates: finding.candidates.map(({ ref, label, printed, value }) => ({ ref: exportRef(ref), label, printed, value })) } : {}),
    group: finding.group, status: exportStatus(reviewed.status), cause: decision?.cause ?? (diagnosis?.kind === 'misread' ? 'misread' : null),
    decision: decision && { by: reviewed.decidedBy ?? '', at: reviewed.decidedAt ?? '', reason: decision.reason, note: decision.note, ...(decision.carried ? { carried: { fileName: decision.carried.name, by: decision.carried.by, at: decision.carried.at } } : {}) },
  }];
}

function exportChange(change: Change, language: Language): ReviewExport['changes'][number] {
  // Signatures that a change took off are told by the history, not among the figures it changed.
  const content = change.diffs.filter((diff) => diff.kind !== 'signature');
  const diffs = content.length > 0 ? content : change.diffs;
  const before = diffs.map((diff) => diff.before);
  const after = diffs.map((diff) => diff.after);
  return {
    seq: change.seq, at: change.at, by: change.by, code: change.code, label: changeLabel(language, change),
    before: before.length === 1 ? before[0] : before, after: after.length === 1 ? after[0] : after,
    ...(change.undoes === null ? {} : { undoes: change.undoes }),
  };
}

const exportDoubts = (language: Language, ids: readonly string[]): { code: string; message: string }[] => ids.map((code) => ({ code, message: doubtMessage(language, code) ?? code }));

/** The coverage certificate in the contract's form. */
function exportCoverage({ view, run, language }: ReportInput): ReviewExport['coverage'] {
  const certificate = coverageCertificate(view, run);
  return {
    amounts: certificate.amounts.total, accounted: view.coverage.accounted,
    unaccounted: certificate.amounts.unaccounted.map(({ text, place }) => ({ text, source: exportSource(place) })),
    tables: certificate.announced.map(({ name, state, table, note }) => ({ name, state, table, note })),
    complete: certificate.complete, inCells: certificate.amounts.inCells, inClaims: certificate.amounts.inClaims,
    unannounced: certificate.unannounced.map(({ table, title }) => ({ table, title })),
    parts: { ...certificate.parts },
    doubtful: {
      cells: certificate.doubtfulCells,
      tables: certificate.doubtedTables.map(({ table, cells, doubts, columns }) => ({ table, cells, doubts: exportDoubts(language, doubts), columns: columns.map((column) => ({ index: column.index, doubts: exportDoubts(language, column.doubts) })) })),
    },
    ...(run && certificate.notChecked ? {
      notChecked: certificate.notChecked.map(({ rule, catalogue, times, first }) => {
        const finding = run.findings[first];
        return { rule, catalogue, times, message: finding ? messageOf(language, finding) : '' };
      }),
    } : {}),
  };
}

/** The document as the export writes it; every writer prints this one model. */
export function buildReport(input: ReportInput): ReviewExport {
  const { view, run, language } = input;
  const { facts, snapshot } = view;
  return {
    schema: 'gouji.review/1',
    generator: { name: 'gouji', version: input.version, rules: input.rulesVersion },
    document: {
      fileName: input.fileName, sha256: input.sha256, format: snapshot.format, textLayer: snapshot.textLayer, pages: snapshot.pages.length,
      kind: facts.kind, scope: facts.scope, fiscalYear: facts.fiscalYear, entity: { code: facts.entityCode, name: facts.entityName }, unit: facts.unit, title: facts.title,
    },
    ...(run ? { partners: (input.partners ?? []).map(exportPartner) } : {}),
    ...(input.earlier ? { earlier: exportEarlier(input.earlier, language) } : {}),
    coverage: exportCoverage(input),
    gaps: snapshot.gaps.map((gap) => ({ code: gap.code, page: gap.page, message: gapMessage(language, gap), unread: meansUnread(gap), ...(gap.places ? { places: gap.places.map(exportSource) } : {}) })),
    tables: view.tables.map((table) => exportTable(table, language)),
    claims: [...view.claims, ...tableClaims(view.tables)].map((claim) => ({
      id: claim.id, section: claim.section.join(' / '), text: claim.text, subject: claim.subject.label, measure: claim.measure, value: claim.value, unit: claim.unit,
      period: claim.period, source: claim.place && exportSource(claim.place), boundTo: claim.boundTo.map(exportRef),
    })),
    numbers: numberIndex(view).entries.map(({ value, shown, unit, sightings, near }) => ({
      value, shown, unit, sightings: sightings.map((sighting) => ({ ref: exportRef(sighting.ref), text: sighting.text, unit: sighting.unit })), ...(near.length > 0 ? { near: [...near] } : {}),
    })),
    ...(run ? {
      findings: input.findings.flatMap((finding) => exportFinding(finding, language)),
      checks: { ...run.counts, byRule: { ...run.byRule } },
      provenSums: provenSums(run),
    } : {}),
    changes: input.changes.map((change) => exportChange(change, language)),
  };
}
