import { bindClaims } from '../../shared/claims/bind-claims.ts';
import { extractClaims } from '../../shared/claims/extract-claims.ts';
import type { DocumentView } from '../../shared/model/view.ts';
import { paragraphsOf } from './a-paragraph.ts';
import { aView, type ViewText } from './a-view.ts';

/** A document with running text: `# ` opens a chapter, `## ` a section below it. Its statements are extracted and bound to its tables as in the program. */
export function aNarrative(lines: readonly string[], more: Omit<ViewText, 'claims'> = {}): DocumentView {
  const view = aView(more);
  const paragraphs = paragraphsOf(lines);
  return { ...view, paragraphs, claims: bindClaims(extractClaims(paragraphs, view.facts), view.tables, view.facts) };
}
