import type { ListLevel, ListUse } from './list-counter.ts';
import { childOf, isOn, valueOf, type XmlNode } from './xml-node.ts';

/** The lists of a document by `w:numId`. */
export interface Numbering {
  use(numId: string): ListUse | undefined;
  /** The level of a list that a paragraph style stands for. */
  levelOfStyle(numId: string, style: string): number | undefined;
}

const after = (value: string | undefined): ListLevel['after'] => (value === 'nothing' || value === 'space' ? value : 'tab');
const whole = (value: string | undefined): number | null => (value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : null);

function levelOf(node: XmlNode): ListLevel {
  // Word 2010 writes formats it has no word for into a choice; the plain one stands behind it.
  const format = valueOf(node, 'w:numFmt') ?? node.children.flatMap((child) => (child.name === 'mc:AlternateContent' ? child.children : [])).map((choice) => valueOf(choice, 'w:numFmt')).findLast((value) => value !== undefined);
  return {
    start: whole(valueOf(node, 'w:start')) ?? 1,
    format: format ?? 'decimal',
    text: valueOf(node, 'w:lvlText') ?? '',
    after: after(valueOf(node, 'w:suff')),
    legal: isOn(node, 'w:isLgl') ?? false,
    restartAfter: whole(valueOf(node, 'w:lvlRestart')),
  };
}

const MOST_LEVELS = 9;
const levelIndex = (node: XmlNode): number => Math.min(MOST_LEVELS - 1, Math.max(0, whole(node.attrs['ilvl']) ?? 0));

function levelsOf(node: XmlNode): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const child of node.children) if (child.name === 'w:lvl') levels[levelIndex(child)] = levelOf(child);
  return levels;
}

/** Reads `word/numbering.xml`; without that part no paragraph is numbered. */
export function readNumbering(root: XmlNode | undefined): Numbering {
  const nodes = root?.children ?? [];
  const abstracts = new Map(nodes.filter((node) => node.name === 'w:abstractNum').map((node) => [node.attrs['abstractNumId'] ?? '', node]));
  const byStyleLink = new Map([...abstracts.values()].flatMap((node) => {
    const link = valueOf(node, 'w:styleLink');
    return link === undefined ? [] : [[link, node] as const];
  }));
  const nums = new Map(nodes.filter((node) => node.name === 'w:num').map((node) => [node.attrs['numId'] ?? '', node]));
  const made = new Map<string, ListUse>();
  const abstractOf = (numId: string): XmlNode | undefined => {
    const abstract = abstracts.get(valueOf(nums.get(numId), 'w:abstractNumId') ?? '');
    const link = valueOf(abstract, 'w:numStyleLink');
    return (link === undefined ? undefined : byStyleLink.get(link)) ?? abstract;
  };
  return {
    use(numId) {
      const known = made.get(numId);
      const num = nums.get(numId);
      const abstract = abstractOf(numId);
      if (known || !num || !abstract) return known;
      const levels = levelsOf(abstract);
      const startAgain = new Map<number, number>();
      for (const override of num.children) {
        if (override.name !== 'w:lvlOverride') continue;
        const at = levelIndex(override);
        const own = childOf(override, 'w:lvl');
        if (own) levels[at] = levelOf(own);
        const start = whole(valueOf(override, 'w:startOverride'));
        if (start !== null) startAgain.set(at, start);
        else if (own) startAgain.set(at, levels[at]?.start ?? 1);
      }
      const use: ListUse = { id: numId, sequence: abstract.attrs['abstractNumId'] ?? numId, levels, startAgain };
      made.set(numId, use);
      return use;
    },
    levelOfStyle(numId, style) {
      const level = abstractOf(numId)?.children.find((node) => node.name === 'w:lvl' && valueOf(node, 'w:pStyle') === style);
      return level && levelIndex(level);
    },
  };
}
