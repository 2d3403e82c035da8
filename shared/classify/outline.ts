import type { TableKind } from '../model/table-kind.ts';
import type { ListEntry, ListSide, RowKey } from '../model/table-meaning.ts';
import { compact } from './compact.ts';
import type { DraftEntry } from './draft-entry.ts';
import { labelKey, ordinalDepth, plainLabel } from './row-key.ts';

const codeOf = (key: RowKey): { readonly family: 'F' | 'E'; readonly code: string } | null => {
  const match = /^([FE]):(\d+)$/.exec(key);
  return match ? { family: match[1] === 'E' ? 'E' : 'F', code: match[2] ?? '' } : null;
};
const CARRIES: readonly RowKey[] = ['CARRY_IN', 'CARRY_OUT'];
const COUNTED = /统计数$|[数量]\([^()]*\)$|(?:人次|批次|团组)(?:数)?(?:\([^()]*\))?$/;
/** 政府性基金小计, not a bare 小计. */
const SUBTOTAL = /.小计$/;
/** What belongs to a numbered line though it is printed below it without a number: money by its sources, spending by its uses. */
const PARTS_OF: Readonly<Record<RowKey, RegExp>> = {
  'CARRY_IN': /^SRC:carry\.(?:gpb|gf|soc)$/,
  'SRC:fiscal': /^SRC:(?:gpb|gf|soc)$/,
  'SRC:own': /^SRC:(?:institution|business|superior|affiliated|other_income)$/,
  'USE:basic': /^USE:(?:personnel|public|工资福利|商品(?:和|与)服务|对个人和家庭|资本性|债务利息)/,
  'USE:project': /^USE:(?!basic|project|reserve|to_superior|business_exp|to_affiliated|结|事业单位经营|经营)/,
};

/** The open lines above the present one while a list is read from top to bottom. */
class Outline {
  readonly keys: RowKey[] = [];
  readonly parents: (number | null)[] = [];
  #ordinals: { readonly depth: number; readonly at: number }[] = [];
  #codes = new Map<string, number>();
  #department: number | null = null;
  #unit: number | null = null;
  #lastCode: number | null = null;
  #lastLine: number | null = null;
  #car: number | null = null;
  /** The numbered line that may have unnumbered parts, and the last of those. */
  #whole: number | null = null;
  #part: number | null = null;
  #stairs: (number | undefined)[] = [];
  readonly units: (string | null)[] = [];
  readonly #drafts: readonly DraftEntry[];
  readonly #coded: boolean;
  /** A list of income that opens with 一般公共预算资金小计: each such line heads the lines below it. */
  readonly #headed: boolean;
  readonly #numbered: boolean;
  readonly #side: ListSide;
  readonly #kind: TableKind;

  constructor(drafts: readonly DraftEntry[], side: ListSide, kind: TableKind) {
    this.#drafts = drafts;
    this.#coded = drafts.some((draft) => draft.key !== null && codeOf(draft.key) !== null);
    this.#headed = (side === 'income' || kind === 'income' || kind === 'f_income') && !this.#coded && SUBTOTAL.test(plainLabel(drafts.find((draft) => !draft.total)?.label ?? ''));
    this.#numbered = drafts.some((draft) => ordinalDepth(draft.label) !== null);
    this.#side = side;
    this.#kind = kind;
  }

  unitName(): string | null {
    const at = this.#unit ?? this.#department;
    return at === null ? null : (this.keys[at] ?? '').replace(/^UNIT:/, '');
  }

  add(draft: DraftEntry, at: number): void {
    const depth = ordinalDepth(draft.label);
    const above = this.#above(draft, depth);
    const key = draft.key ?? labelKey(draft.label, this.#side, this.#kind, above === null ? null : (this.keys[above] ?? null));
    this.keys.push(key);
    this.units.push(key.startsWith('UNIT:') ? (key.length > 8 && this.#department !== null ? (this.keys[this.#department] ?? '').replace(/^UNIT:/, '') : null) : (draft.unit ?? this.unitName()));
    this.parents.push(this.#parent(draft, key, at, above));
    this.#open(draft, key, at, depth);
  }

  /** The line above by ordinals or by stairs, before totals are considered. */
  #above(draft: DraftEntry, depth: number | null): number | null {
    if (draft.memo) return this.#lastLine;
    if (draft.key !== null && !CARRIES.includes(draft.key) && draft.key !== 'THIS_YEAR' && !draft.key.startsWith('ROW:') && !draft.key.startsWith('SRC:')) return null;
    if (draft.stair !== null && draft.stair > 0) return this.#stairs.slice(0, draft.stair).findLast((place) => place !== undefined) ?? null;
    if (depth === null) return this.#wholeOf(draft);
    return this.#ordinals.findLast((open) => open.depth < depth)?.at ?? null;
  }

  /** The numbered line that an unnumbered one belongs to by its name; a part named twice is a part of the first. */
  #wholeOf(draft: DraftEntry): number | null {
    if (draft.key !== null || this.#whole === null) return null;
    if (this.#headed) return SUBTOTAL.test(plainLabel(draft.label)) ? null : this.#whole;
    const whole = this.keys[this.#whole] ?? '';
    const key = labelKey(draft.label, this.#side, this.#kind, whole);
    if (!PARTS_OF[whole]?.test(key)) return null;
    // Money of a fund below 年初结转和结余 is a part of it where the list has told of that fund before.
    if (whole === 'CARRY_IN' && !this.keys.includes(key.replace('carry.', ''))) return null;
    return this.#part !== null && this.keys[this.#part] === key ? this.#part : this.#whole;
  }

  #parent(draft: DraftEntry, key: RowKey, at: number, above: number | null): number | null {
    if (draft.total && key === 'TOTAL') return null;
    if (draft.memo && this.#lastLine !== null) return this.#lastLine;
    if (key.startsWith('UNIT:')) return /^UNIT:\d{6,}$/.test(key) || this.#department !== null ? this.#departmentFor(key) : null;
    if (key.startsWith('PRJ:')) return draft.code === null && this.#lastCode !== null ? this.#lastCode : (this.#unit ?? this.#department);
    const code = codeOf(key);
    if (code) {
      for (let length = code.code.length - 2; length >= 3; length -= 2) {
        const found = this.#codes.get(`${code.family}${code.code.slice(0, length)}`);
        if (found !== undefined) return found;
      }
      return this.#unit ?? this.#department;
    }
    if (key === 'TP:car_buy' || key === 'TP:car_run') return this.#car;
    if (above !== null && above !== at) return above;
    return this.#unit ?? null;
  }

  #departmentFor(key: RowKey): number | null {
    const own = key.replace(/^UNIT:/, '');
    const department = this.#department;
    if (department === null) return null;
    const code = (this.keys[department] ?? '').replace(/^UNIT:/, '');
    return own !== code && (own.startsWith(code) || !/^\d/.test(own)) ? department : null;
  }

  #open(draft: DraftEntry, key: RowKey, at: number, depth: number | null): void {
    if (!draft.memo) this.#lastLine = draft.total ? null : at;
    if (this.#headed && draft.key === null && SUBTOTAL.test(plainLabel(draft.label))) this.#whole = at;
    else if (depth === null && this.#whole !== null && this.parents[at] === this.#whole) this.#part = at;
    else if (depth !== null || draft.key !== null || !this.#numbered) {
      this.#whole = (depth !== null || !this.#numbered || key === 'CARRY_IN') && !draft.memo && PARTS_OF[key] !== undefined ? at : null;
      this.#part = null;
    }
    if (key.startsWith('UNIT:')) {
      this.#codes.clear();
      this.#lastCode = null;
      // A department (three digits, or a name right above another in a list by subjects) holds units; anything else is a block of its own.
      const heads = this.#coded && this.#department === null && this.#unit === null && (this.#drafts[at + 1]?.key?.startsWith('UNIT:') ?? false);
      if (/^UNIT:\d{3}$/.test(key) || draft.holds === true || (heads && !/^UNIT:\d/.test(key))) {
        this.#department = at;
        this.#unit = null;
      } else this.#unit = at;
      return;
    }
    const code = codeOf(key);
    if (code) {
      this.#codes.set(`${code.family}${code.code}`, at);
      this.#lastCode = at;
      return;
    }
    if (key === 'TP:car') this.#car = at;
    if (draft.stair !== null) {
      this.#stairs.length = draft.stair;
      this.#stairs[draft.stair] = at;
    }
    if (draft.memo || (draft.total && depth === null)) return;
    // Lines after a carry-over without ordinal (年初结转 / 一、一般公共预算 …) are its parts, so it opens a level above 一、.
    const level = depth ?? (CARRIES.includes(key) || key === 'THIS_YEAR' ? -1 : null);
    if (level === null) return;
    this.#ordinals = this.#ordinals.filter((open) => open.depth < level);
    if (key === 'THIS_YEAR' && depth === null && this.#drafts.slice(0, at).some((other) => !other.total && other.key !== 'THIS_YEAR')) {
      this.#ordinals = [];
      return;
    }
    this.#ordinals.push({ depth: level, at });
  }
}

/** 其中：财政拨款, then 专项收入 without a number in a numbered list: still parts of the line above 其中. */
function withMemos(drafts: readonly DraftEntry[]): readonly DraftEntry[] {
  if (!drafts.some((draft) => ordinalDepth(draft.label) !== null)) return drafts;
  let memo = false;
  return drafts.map((draft) => {
    memo = draft.memo || (memo && !draft.total && draft.key === null && ordinalDepth(draft.label) === null);
    return memo && !draft.memo ? { ...draft, memo } : draft;
  });
}

/** Gives every line its key, parent, level and block. Parents are the lines that hold it in their sum; totals hold all top lines. */
export function outlineOf(read: readonly DraftEntry[], side: ListSide, kind: TableKind): readonly ListEntry[] {
  const drafts = withMemos(read);
  const outline = new Outline(drafts, side, kind);
  drafts.forEach((draft, at) => outline.add(draft, at));
  const { keys, parents, units } = outline;
  const total = keys.findIndex((key, at) => key === 'TOTAL' && drafts[at]?.total === true);
  const thisYear = keys.indexOf('THIS_YEAR');
  const turned = keys.some((key) => key.startsWith('TP:'));
  const final = parents.map((parent, at): number | null => {
    const key = keys[at] ?? '';
    // 团组数, 人次, 辆 stand below the money of a turned 三公 table and are no part of it.
    if (turned && COUNTED.test(compact(drafts[at]?.label ?? ''))) return null;
    if (parent !== null || key === 'TOTAL') return parent;
    if (key === 'THIS_YEAR' || CARRIES.includes(key)) return total < 0 ? null : total;
    if (key === 'USE:personnel' || key === 'USE:public') return total < 0 ? null : total;
    // A turned 三公 table goes on with counts and other money after its total.
    if (turned && !['TP:abroad', 'TP:car', 'TP:host'].includes(key)) return null;
    const closes = thisYear >= 0 && at < thisYear;
    if (closes) return thisYear;
    const closing = keys.findIndex((other) => other === 'USE:personnel' || other === 'USE:public');
    if (closing >= 0 && drafts[closing]?.total && at < closing && key.startsWith('E:')) return closing;
    return total < 0 || total === at ? null : total;
  });
  const levels: number[] = [];
  const levelOf = (at: number, guard: number): number => {
    const parent = final[at] ?? null;
    if (parent === null || guard > 12) return 0;
    const key = keys[parent] ?? '';
    const silent = key === 'TOTAL' || (key === 'THIS_YEAR' && ordinalDepth(drafts[parent]?.label ?? '') === null) || drafts[parent]?.total === true;
    return levelOf(parent, guard + 1) + (silent ? 0 : 1);
  };
  drafts.forEach((_, at) => levels.push(levelOf(at, 0)));
  const holders = new Set(final.filter((parent) => parent !== null));
  return drafts.map((draft, at) => ({
    row: draft.row,
    key: keys[at] ?? '',
    role: draft.total ? 'total' : holders.has(at) || keys[at] === 'THIS_YEAR' ? 'subtotal' : 'item',
    code: draft.code,
    label: draft.label,
    level: levels[at] ?? 0,
    parent: final[at] ?? null,
    unit: units[at] ?? null,
    memo: draft.memo,
  }));
}
