import { compact } from '../classify/compact.ts';

const MARKER = /\( *(类|款|项) *\)/g;
const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}[、.．]|\([一二三四五六七八九十\d]{1,3}\)[、.]?|\d{1,2}[、.．](?!\d)|其中[:：]?)+/;

/** A 类-款-项 chain and where it ends in the text. */
export interface ItemChain {
  readonly names: readonly string[];
  readonly level: '类' | '款' | '项';
  readonly start: number;
  readonly end: number;
}

/**
 * Chains of 类（款（项 names in a text in half width: 社会保障和就业支出(类)行政事业单位养老支出(款)行政单位离退休(项).
 * A chain is a run of markers without punctuation between; names missing at the front are taken from `above`.
 */
export function itemChains(text: string, above: readonly string[]): readonly ItemChain[] {
  const chains: ItemChain[] = [];
  let names: string[] = [];
  let start = 0;
  let end = 0;
  let level: ItemChain['level'] | null = null;
  const close = (): void => {
    if (level !== null) chains.push({ names, level, start, end });
    level = null;
  };
  for (const match of text.matchAll(MARKER)) {
    const between = text.slice(end, match.index);
    // Names hold 、 themselves (公诉、审判…): it ends a name only after a figure.
    const enumerated = [...between.matchAll(/(?:元|%)、/g)].at(-1);
    const cut = Math.max(...[',', ';', ':', '。'].map((mark) => between.lastIndexOf(mark)), enumerated ? enumerated.index + 1 : -1);
    const order = { 类: 0, 款: 1, 项: 2 } as const;
    const kind = match[1] === '类' ? '类' : match[1] === '款' ? '款' : '项';
    // An ordinal before the name (1、) is no end of a chain but its beginning.
    const nameStart = cut >= 0 ? end + cut + 1 : end;
    const name = compact(text.slice(nameStart, match.index)).replace(ORDINAL, '').replace(/^[-—]+/, '');
    if (level === null || order[kind] <= order[level] || (cut >= 0 && /[。;]/.test(between))) {
      close();
      names = above.slice(0, order[kind]).map((each) => each);
      start = nameStart;
    }
    names = [...names.slice(0, order[kind])];
    while (names.length < order[kind]) names.push('');
    names.push(name);
    level = kind;
    end = match.index + match[0].length;
  }
  close();
  return chains.filter((chain) => (chain.names.at(-1) ?? '') !== '');
}
