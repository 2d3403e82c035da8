import { asId, type ClaimId, type ParagraphId } from '../../shared/model/ids.ts';
import type { Claim, Measure, Subject } from '../../shared/model/claim.ts';
import type { DocumentFacts } from '../../shared/model/document-facts.ts';
import type { CellRef } from '../../shared/model/ref.ts';
import type { DocumentView } from '../../shared/model/view.ts';
import type { Gap } from '../../shared/model/snapshot.ts';
import type { GridText } from './a-grid.ts';
import { aViewTable } from './a-view-table.ts';

/** What a test says about a document; tables are understood from their grids, ids follow their order. */
export interface ViewText {
  readonly tables?: readonly GridText[];
  readonly claims?: readonly Claim[];
  readonly facts?: Partial<DocumentFacts>;
  readonly gaps?: readonly Gap[];
}

const FACTS: DocumentFacts = { kind: 'budget', scope: 'unit', fiscalYear: 2025, entityCode: null, entityName: null, unit: '万元', title: null, roundingNote: false };

/** A document of the given tables `t1`, `t2`, … and claims. */
export function aView(text: ViewText): DocumentView {
  const tables = (text.tables ?? []).map((grid, i) => aViewTable({ unit: '单位：万元', ...grid, id: `t${i + 1}` }));
  return {
    snapshot: { format: 'text', textLayer: 'text', pages: [], sheets: [], gaps: text.gaps ?? [] },
    facts: { ...FACTS, ...text.facts },
    tables,
    paragraphs: [],
    claims: text.claims ?? [],
    coverage: { amounts: 0, accounted: 0, unaccounted: [], announced: [] },
  };
}

/** What a test says about a statement. `at` names cells as `t1/r2c3`. */
export interface ClaimText {
  readonly measure?: Measure;
  /** As printed: `25.38`. */
  readonly value?: string;
  readonly unit?: Claim['unit'];
  readonly subject?: Partial<Subject>;
  readonly period?: Claim['period'];
  readonly direction?: Claim['direction'];
  readonly statement?: string;
  readonly shareOf?: ClaimId;
  readonly at?: readonly string[];
}

let made = 0;

function cellRef(text: string): CellRef {
  const match = /^(t\d+)\/r(\d+)c(\d+)$/.exec(text);
  if (!match) throw new Error(`not a cell: ${text}`);
  return { kind: 'cell', table: asId(match[1] ?? ''), row: Number(match[2]), col: Number(match[3]) };
}

/** A statement of the narrative; every call makes another one, later in the text. */
export function aClaim(text: ClaimText): Claim {
  made += 1;
  const measure = text.measure ?? 'amount';
  const value = text.value ?? null;
  const magnitude = value?.replace(/^-/, '') ?? '';
  return {
    id: asId<ClaimId>(`p1@${made}`), paragraph: asId<ParagraphId>('p1'), start: made * 10, end: made * 10 + 5, section: ['第二部分'], text: `${text.subject?.label ?? '支出'}${magnitude}`, printed: magnitude,
    subject: { label: '支出', table: null, side: null, row: null, field: null, chain: [], ...text.subject },
    measure, value, decimals: /\.(\d+)/.exec(value ?? '')?.[1]?.length ?? 0, unit: text.unit ?? (measure === 'share' || measure === 'growth' ? '%' : '万元'),
    period: text.period ?? 'current', direction: text.direction ?? null, statement: text.statement ?? `s${made}`, shareOf: text.shareOf ?? null, place: null,
    boundTo: (text.at ?? []).map(cellRef),
  };
}
