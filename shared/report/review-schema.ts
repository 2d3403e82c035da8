import { z } from 'zod';
import { PARTNER_ROLES } from '../model/partner.ts';
import { TABLE_KINDS } from '../model/table-kind.ts';
import { DIFFERENCE_GROUPS, DIFFERENCE_KINDS, ERRATUM_ANSWERS } from '../versions/version-difference.ts';

/** Schema `gouji.review/1`: the JSON export other programs rely on. Fields may be added, never renamed or dropped without a new number. */
const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]).describe('x0, y0, x1, y1 in points, origin top left, y down');
const sourceSchema = z.union([
  z.strictObject({ page: z.int().min(1), bbox: boxSchema }),
  z.strictObject({ sheet: z.string(), address: z.string() }),
  z.strictObject({ block: z.int().min(0), start: z.int().min(0), end: z.int().min(0) }),
  z.strictObject({ start: z.int().min(0), end: z.int().min(0) }),
]);
export type ExportSource = z.infer<typeof sourceSchema>;

const refSchema = z.union([
  z.strictObject({ table: z.string(), row: z.int().min(0), col: z.int().min(0) }),
  z.strictObject({ table: z.string() }),
  z.strictObject({ claim: z.string() }),
  z.strictObject({ source: sourceSchema }),
]);
export type ExportRef = z.infer<typeof refSchema>;

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/).describe('exact decimal text');
const count = z.int().min(0);
const stateCounts = z.strictObject({ pass: count, tail: count, fail: count, notRun: count, notApplicable: count });

const gridPlace = z.strictObject({ row: count, col: count });

/** What is not certain: a stable id and its sentence. */
const doubtSchema = z.strictObject({ code: z.string(), message: z.string() });

const tableSchema = z.strictObject({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  kind: z.enum(TABLE_KINDS),
  unit: z.string().nullable(),
  fragments: z.array(z.union([z.strictObject({ page: z.int().min(1), bbox: boxSchema }), z.strictObject({ sheet: z.string(), range: z.string() }), z.strictObject({ start: count, end: count }), z.strictObject({ block: count, start: count, end: count })])),
  columns: z.array(z.strictObject({ index: count, path: z.array(z.string()), field: z.string().nullable() })),
  rows: z.array(z.strictObject({ index: count, role: z.enum(['header', 'numbering', 'item', 'subtotal', 'total', 'note', 'blank']), code: z.string().nullable(), label: z.string(), level: count })),
  cells: z.array(z.strictObject({
    row: count, col: count, rowSpan: z.int().min(1), colSpan: z.int().min(1), text: z.string(), value: decimal.nullable(), original: z.string().optional(),
    source: sourceSchema, method: z.enum(['native', 'ruled', 'aligned', 'ocr', 'manual']), confidence: z.number().min(0).max(1),
  })),
  notes: z.array(z.string()),
  doubts: z.array(doubtSchema).optional(),
});
export type ExportTable = z.infer<typeof tableSchema>;

const claimSchema = z.strictObject({
  id: z.string(), section: z.string(), text: z.string(), subject: z.string(),
  measure: z.enum(['amount', 'share', 'delta', 'growth', 'count', 'flat', 'direction', 'none']),
  value: decimal.nullable(), unit: z.string().nullable(), period: z.string(), source: sourceSchema.nullable(), boundTo: z.array(refSchema),
});

const elsewhereSchema = z.strictObject({
  document: z.string().describe('as in partners'), fileName: z.string(), role: z.enum(PARTNER_ROLES), fiscalYear: z.int().nullable(),
  ref: refSchema.nullable().describe('a place of that document, not of this one'), source: sourceSchema.nullable(), label: z.string(), text: z.string(), value: z.string().nullable(), sign: z.union([z.literal(1), z.literal(-1)]),
});

const partnerSchema = z.strictObject({
  role: z.enum(PARTNER_ROLES), document: z.string(), fileName: z.string(), kind: z.enum(['budget', 'final', 'unknown']), fiscalYear: z.int().nullable(),
  entity: z.strictObject({ code: z.string().nullable(), name: z.string().nullable() }), title: z.string().nullable(),
});

const findingSchema = z.strictObject({
  id: z.string(), rule: z.string(), catalogue: z.string().nullable(), severity: z.enum(['error', 'warning', 'notice', 'unread']), state: z.enum(['fail', 'tail', 'not_run']),
  message: z.string(), expected: z.string().nullable(), actual: z.string().nullable(), difference: z.string().nullable(), tolerance: z.string().nullable(),
  at: z.array(refSchema),
  operands: z.array(z.strictObject({ ref: refSchema, sign: z.union([z.literal(1), z.literal(-1)]), text: z.string(), value: z.string(), role: z.enum(['part', 'printed', 'related']), label: z.string() })),
  elsewhere: z.array(elsewhereSchema).optional().describe('figures of other documents that the check compared with'),
  diagnosis: z.strictObject({ kind: z.string(), message: z.string(), proposal: z.strictObject({ ref: refSchema, value: z.string() }).optional() }).nullable(),
  candidates: z.array(z.strictObject({ ref: refSchema, label: z.string(), printed: z.string(), value: z.string() })).optional().describe('figures of which one is wrong, where the evidence does not tell which'),
  group: z.string().nullable(),
  status: z.enum(['open', 'confirmed', 'fixed', 'dismissed']),
  cause: z.enum(['misread', 'document']).nullable(),
  decision: z.strictObject({
    by: z.string(), at: z.string(), reason: z.string().nullable(), note: z.string(),
    carried: z.strictObject({ fileName: z.string(), by: z.string(), at: z.string() }).optional().describe('made on an earlier version of the document, by whom and when'),
  }).nullable(),
});
export type ExportFinding = z.infer<typeof findingSchema>;

const earlierSchema = z.strictObject({
  version: z.int().min(2).describe('counts the exported document'),
  fileName: z.string(), sha256: z.string().describe('of the earlier version'),
  errata: z.array(z.strictObject({
    rule: z.string(), catalogue: z.string().nullable(), message: z.string(), label: z.string(), printed: z.string(), asked: z.string().nullable(), now: z.string().nullable(),
    answer: z.enum(ERRATUM_ANSWERS).describe('asked = corrected as asked; lost = the place cannot be found'), check: z.enum(['holds', 'fails', 'gone']).describe('the same check in the exported document'), at: refSchema.nullable(),
  })),
  changes: z.array(z.strictObject({ group: z.enum(DIFFERENCE_GROUPS), kind: z.enum(DIFFERENCE_KINDS).describe('moved = a row that stands elsewhere in its table; before and after name the row above it'), label: z.string(), before: z.string().nullable(), after: z.string().nullable(), at: refSchema.nullable(), nearErratum: z.boolean() })),
});
export type ExportEarlier = z.infer<typeof earlierSchema>;

const numberSchema = z.strictObject({
  value: z.string().describe('in yuan; a question mark before amounts without a unit'), shown: z.string(), unit: z.string().nullable(),
  sightings: z.array(z.strictObject({ ref: refSchema, text: z.string(), unit: z.string().nullable() })),
  near: z.array(z.strictObject({ value: z.string(), kind: z.enum(['one-digit', 'transposed', 'factor']) })).optional().describe('amounts printed more often that this one resembles'),
});

export const reviewSchema = z.strictObject({
  schema: z.literal('gouji.review/1'),
  generator: z.strictObject({ name: z.literal('gouji'), version: z.string(), rules: z.string() }),
  document: z.strictObject({
    fileName: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/), format: z.enum(['pdf', 'docx', 'doc', 'xlsx', 'xls', 'html', 'text', 'image', 'ofd']),
    textLayer: z.enum(['text', 'ocr', 'mixed', 'none']), pages: count, kind: z.enum(['budget', 'final', 'unknown']), scope: z.enum(['department', 'unit', 'unknown']),
    fiscalYear: z.int().nullable(), entity: z.strictObject({ code: z.string().nullable(), name: z.string().nullable() }), unit: z.string().nullable(), title: z.string().nullable(),
  }),
  partners: z.array(partnerSchema).optional().describe('other documents that took part in the checks'),
  earlier: earlierSchema.optional().describe('the version that this one was made from: answers to its errata, and all other changes'),
  coverage: z.strictObject({
    amounts: count, accounted: count, unaccounted: z.array(z.strictObject({ text: z.string(), source: sourceSchema })),
    tables: z.array(z.strictObject({ name: z.string(), state: z.enum(['found', 'empty', 'unread', 'missing']), table: z.string().nullable(), note: z.string().nullable().optional() })).describe('tables named by the table of contents'),
    complete: z.boolean().optional().describe('nothing missing, unread or unaccounted for; doubts may remain'),
    inCells: count.optional(),
    inClaims: count.optional(),
    unannounced: z.array(z.strictObject({ table: z.string(), title: z.string() })).optional().describe('tables that the contents do not name'),
    parts: z.strictObject({ kind: z.enum(['pages', 'sheets', 'whole']), total: count, read: count }).optional(),
    doubtful: z.strictObject({
      cells: count.describe('figures read with doubt'),
      tables: z.array(z.strictObject({ table: z.string(), cells: count, doubts: z.array(doubtSchema), columns: z.array(z.strictObject({ index: count, doubts: z.array(doubtSchema) })) })),
    }).optional(),
    notChecked: z.array(z.strictObject({ rule: z.string(), catalogue: z.string().nullable(), times: count, message: z.string() })).optional(),
  }),
  gaps: z.array(z.strictObject({ code: z.string(), page: z.int().nullable(), message: z.string(), unread: z.boolean().optional().describe('false = read, but worth knowing'), places: z.array(sourceSchema).optional() })),
  tables: z.array(tableSchema),
  claims: z.array(claimSchema),
  numbers: z.array(numberSchema).optional().describe('every distinct amount with all places that print it'),
  findings: z.array(findingSchema).optional(),
  checks: stateCounts.extend({ byRule: z.record(z.string(), stateCounts) }).optional(),
  /** Sums inside one table that a check proved to the last digit: the Excel export writes them as live formulas. */
  provenSums: z.array(z.strictObject({ table: z.string(), total: gridPlace, parts: z.array(gridPlace.extend({ sign: z.union([z.literal(1), z.literal(-1)]) })) })).optional(),
  changes: z.array(z.strictObject({ seq: z.int().min(1), at: z.string(), by: z.string(), code: z.string(), label: z.string(), before: z.unknown(), after: z.unknown(), undoes: z.int().optional() })),
});
/** One exported document. */
export type ReviewExport = z.infer<typeof reviewSchema>;

/** The published JSON Schema of the export, made from the definitions above. */
export const reviewJsonSchema = (): unknown => z.toJSONSchema(reviewSchema, { target: 'draft-2020-12' });
