import { reviewSchema, type ReviewExport } from '../../../../shared/report/review-schema.ts';

/** The JSON export, checked against its own schema before it leaves: an export that breaks the contract is a defect, not a file. */
export const jsonText = (report: ReviewExport): string => `${JSON.stringify(reviewSchema.parse(report), null, 1)}\n`;
