import { defaultTreeAdapter, parse } from 'parse5';
import { exposure, type Exposure } from '../../../shared/publication/exposure.ts';
import { isInternalAddress } from '../../../shared/publication/internal-address.ts';
import { propertyExposures, type DocumentProperty } from '../../../shared/publication/property.ts';
import { attributeOf, isElement, isHidden, rawText, type HtmlElement, type HtmlNode } from '../importing/html/html-tree.ts';
import { decodeHtml } from '../importing/html/decode-html.ts';

const ADDRESSES = ['href', 'src', 'action', 'data', 'background'] as const;
/** Names that pages give to who made them. */
const AUTHOR = /^(?:author|creator|editor|dc\.creator|last-?author)$/i;
/** Conditional comments steer old browsers; those of Word hold the document's properties. */
const CONDITIONAL = /^\s*\[if |^\s*<!\[endif/i;
const OFFICE_PROPERTY: readonly (readonly [pattern: RegExp, name: DocumentProperty['name']])[] = [[/<o:Author>([^<]*)</i, 'author'], [/<o:LastAuthor>([^<]*)</i, 'last-author'], [/<o:Company>([^<]*)</i, 'company'], [/<o:Manager>([^<]*)</i, 'manager']];

/** What a page's source carries beside what a browser shows. Scripts are what pages are made of; those that come from inside the office are told. */
export function inspectHtml(bytes: Uint8Array): readonly Exposure[] {
  const found: Exposure[] = [];
  const comments: string[] = [];
  const properties: DocumentProperty[] = [];
  const internal = new Set<string>();
  const hidden: string[] = [];
  const text = decodeHtml(bytes).text;
  for (const [pattern, name] of OFFICE_PROPERTY) {
    const value = pattern.exec(text)?.[1];
    if (value !== undefined) properties.push({ name, label: '', value, part: 'o:DocumentProperties' });
  }
  function element(node: HtmlElement): void {
    for (const name of ADDRESSES) {
      const address = attributeOf(node, name);
      if (address !== undefined && isInternalAddress(address)) internal.add(address);
    }
    const meta = attributeOf(node, 'name') ?? '';
    if (node.tagName === 'meta' && AUTHOR.test(meta)) properties.push({ name: 'author', label: meta, value: attributeOf(node, 'content') ?? '', part: 'meta' });
    if (isHidden(node) && rawText(node).trim() !== '') hidden.push(rawText(node).trim());
  }
  const open: HtmlNode[] = [...parse(text).childNodes].toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (defaultTreeAdapter.isCommentNode(node) && !CONDITIONAL.test(node.data) && /\p{L}/u.test(node.data)) comments.push(node.data);
    if (!isElement(node)) continue;
    element(node);
    if (!isHidden(node)) open.push(...node.childNodes.toReversed());
  }
  found.push(...propertyExposures(properties));
  if (comments.length > 0) found.push({ ...exposure('comment', comments.join(' | '), {}, comments.length), severity: 'notice' });
  // Menus and windows of a site wait hidden in every page: worth a look, seldom more.
  if (hidden.length > 0) found.push({ ...exposure('hidden-text', hidden.join(' | '), {}, hidden.length), severity: 'notice' });
  for (const address of internal) found.push(exposure('internal-address', address));
  return found;
}
