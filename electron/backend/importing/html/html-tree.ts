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

/** Nodes below in document order; `into` says which elements to look into. No recursion: pages may nest without end. */
function walk(node: HtmlNode, into: (element: HtmlElement) => boolean, visit: (node: HtmlNode) => void): void {
  const open: HtmlNode[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    visit(next);
    if (isElement(next) && into(next)) for (let index = next.childNodes.length - 1; index >= 0; index -= 1) open.push(...next.childNodes.slice(index, index + 1));
  }
}

/** All printed and hidden characters below a node, for notes. */
export function rawText(node: HtmlNode): string {
  let text = '';
  walk(node, (element) => !isSilent(element), (each) => { if (isText(each)) text += each.value; });
  return text;
}

/** Elements below `element` by name, not looking into those found. */
export function below(element: HtmlElement, names: ReadonlySet<string>): HtmlElement[] {
  const found: HtmlElement[] = [];
  walk(element, (each) => each === element || !names.has(each.tagName), (each) => { if (each !== element && isElement(each) && names.has(each.tagName)) found.push(each); });
  return found;
}
