import type { RawPage } from '../../../../shared/model/raw-document.ts';
import { recognisePage, type PageParts } from '../../../../shared/recognise/recognise-page.ts';
import { scanCandidates } from '../../ocr/read-scans.ts';
import type { KeepPage } from './read-pages.ts';

/** A page recognised by itself; one that may be a scan waits as it is for its picture. */
export type PdfPart = { readonly parts: PageParts } | { readonly raw: RawPage };

/** Recognises each page as it is read, so that no page's characters are kept while others are read. */
export const keepPart: KeepPage<PdfPart> = (raw, hidden) => (scanCandidates([raw], new Set(hidden ? [raw.page] : [])).length > 0 ? { raw } : { parts: recognisePage(raw) });
