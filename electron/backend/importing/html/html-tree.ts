import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export const isElement = (node: HtmlNode): node is HtmlElement => defaultTreeAdapter.isElementNode(node);
export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => defaultTreeAdapter.isTextNode(node);

export const attributeOf = (element: HtmlElement, name: string): string | undefined => element.attrs.find((attribute) => attribute.name === name)?.value;

/** Elements that never print text of their own. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'head', 'template', 'noscript', 'title', 'select', 'option', 'button', 'textarea', 'input', 'svg', 'math', 'audio', 'video', 'canvas', 'datalist', 'iframe', 'object', 'embed']);

export const isSilent = (element: HtmlElement): boolean => SILENT.has(element.tagName);

/** True when the page itself hides the element, without regard to style sheets. */
export function isHidden(element: HtmlElement): boolean {
  const style = attributeOf(element, 'style') ?? '';
  return attributeOf(element, 'hidden') !== undefined || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style);
}

/** All printed and hidden characters below a node, for notes. */
export function rawText(node: HtmlNode): string {
  if (isText(node)) return node.value;
  return isElement(node) && !isSilent(node) ? node.childNodes.map(rawText).join('') : '';
}

/** Elements below `element` by name, not looking into those found. */
export function below(element: HtmlElement, names: ReadonlySet<string>): HtmlElement[] {
  return element.childNodes.flatMap((node) => (!isElement(node) ? [] : names.has(node.tagName) ? [node] : below(node, names)));
}
