import { childOf, isOn, valueOf, type XmlNode } from './xml-node.ts';

/** What a style says about a paragraph or run, its own words before those of the style it is based on. */
export interface Style {
  readonly id: string;
  /** 0 = outermost; null = body text. */
  readonly outline: number | null;
  readonly numId: string | null;
  readonly level: number | null;
  readonly hidden: boolean;
}

/** Styles by id. */
export interface Styles {
  of(id: string | undefined): Style;
  /** The style of paragraphs that name none. */
  readonly standard: Style;
}

const PLAIN: Style = { id: '', outline: null, numId: null, level: null, hidden: false };
/** Longer chains are circles. */
const LONGEST_CHAIN = 20;

/** The outline level that a paragraph's properties give; 9 = body text. */
export function outlineOf(properties: XmlNode | undefined): number | null | undefined {
  const value = valueOf(properties, 'w:outlineLvl');
  return value === undefined ? undefined : /^[0-8]$/.test(value) ? Number(value) : null;
}

function read(nodes: ReadonlyMap<string, XmlNode>, id: string, depth: number): Style {
  const node = nodes.get(id);
  if (!node || depth > LONGEST_CHAIN) return PLAIN;
  const base = read(nodes, valueOf(node, 'w:basedOn') ?? '', depth + 1);
  const paragraph = childOf(node, 'w:pPr');
  const numbering = childOf(paragraph, 'w:numPr');
  const name = valueOf(node, 'w:name') ?? '';
  // Files of other word processors leave the level out; the name "heading 2" is fixed whatever the language of the program.
  const named = /^heading ([1-9])$/i.exec(name)?.[1];
  const own = outlineOf(paragraph);
  const level = valueOf(numbering, 'w:ilvl');
  return {
    id, outline: own !== undefined ? own : named === undefined ? base.outline : Number(named) - 1,
    numId: valueOf(numbering, 'w:numId') ?? base.numId,
    level: level === undefined ? base.level : Number(level),
    hidden: isOn(childOf(node, 'w:rPr'), 'w:vanish') ?? base.hidden,
  };
}

/** Reads `word/styles.xml`. */
export function readStyles(root: XmlNode | undefined): Styles {
  const nodes = new Map((root?.children ?? []).filter((node) => node.name === 'w:style').map((node) => [node.attrs['styleId'] ?? '', node]));
  const made = new Map<string, Style>();
  const of = (id: string | undefined): Style => {
    if (id === undefined) return PLAIN;
    const style = made.get(id) ?? read(nodes, id, 0);
    made.set(id, style);
    return style;
  };
  const standard = [...nodes.values()].find((node) => node.attrs['type'] === 'paragraph' && /^(?:1|true|on)$/.test(node.attrs['default'] ?? ''));
  return { of, standard: of(standard?.attrs['styleId']) };
}
