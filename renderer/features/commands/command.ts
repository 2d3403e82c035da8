import type { commandsZhCN } from '../../words/commands-zh-CN.ts';

/** A command's name; its words stand under the same key in the catalogues. */
export type CommandId = keyof typeof commandsZhCN;

/** Where a command is offered in the sheet of keys. */
export type CommandGroup = 'anywhere' | 'library' | 'decide' | 'view' | 'source' | 'out' | 'families' | 'versions';

/** One thing that a person can do. The palette, the sheet of keys, the menus and the keyboard all read this. */
export interface Command {
  readonly id: CommandId;
  readonly group: CommandGroup;
  /** As printed on the keys, for people; empty = by the palette only. */
  readonly shown: readonly string[];
  /** tinykeys patterns. */
  readonly keys: readonly string[];
  /** Keys that work while a field or a sheet has the focus. */
  readonly everywhere?: boolean;
  /** Whether it can be done now; asked when the key is pressed or the palette opens. */
  readonly available: () => boolean;
  /** False = this press of the key belongs to the focused control. */
  readonly takes?: (event: KeyboardEvent) => boolean;
  readonly run: () => void;
}
