import { createContext } from 'react';
import type { ShownPdf } from './use-pdf.ts';

/** The open PDF of the document on screen, shared by the pane, the thumbnails and the cut-outs. */
export const PdfContext = createContext<ShownPdf | Error | null>(null);
