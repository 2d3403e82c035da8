import type { Place } from '../../../../shared/model/place.ts';
import type { Gap } from '../../../../shared/model/snapshot.ts';

/** Details name at most this many places, each cut to this length: a gap is a pointer, not a copy. */
const MOST_SHOWN = 8;
const LONGEST_SHOWN = 40;
const MOST_PLACES = 200;

const shown = (texts: readonly string[]): string => {
  const all = texts.map((text) => text.trim()).filter((text) => text !== '');
  const cut = all.slice(0, MOST_SHOWN).map((text) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text));
  return all.length > MOST_SHOWN ? `${cut.join(' | ')} | … (${all.length})` : cut.join(' | ');
};

/** What a word file holds beside its printed text. Consecutive runs of one change are one entry. */
export class SourceNotes {
  readonly inserted: string[] = [];
  readonly deleted: string[] = [];
  readonly hidden: string[] = [];
  readonly comments: string[] = [];
  pictures = 0;
  objects = 0;
  /** Block that is being read; null where the reader does not count blocks. */
  block: () => number | null = () => null;
  readonly #blocks = new Map<readonly string[], number[]>();

  /** Remembers where the entry that was just begun stands. */
  placed(list: readonly string[]): void {
    const block = this.block();
    if (block === null) return;
    const known = this.#blocks.get(list) ?? [];
    if (!known.includes(block)) known.push(block);
    this.#blocks.set(list, known);
  }

  #placesOf(...lists: readonly (readonly string[])[]): { places?: readonly Place[] } {
    const blocks = [...new Set(lists.flatMap((list) => this.#blocks.get(list) ?? []))].sort((a, b) => a - b).slice(0, MOST_PLACES);
    return blocks.length === 0 ? {} : { places: blocks.map((block): Place => ({ kind: 'block', block, start: 0, end: 0 })) };
  }

  /** As gaps for the user: nothing is taken out of or added to the text without a word. */
  gaps(): Gap[] {
    const gaps: Gap[] = [];
    const tracked = [shown(this.inserted) && `+ ${shown(this.inserted)}`, shown(this.deleted) && `− ${shown(this.deleted)}`].filter((text) => text !== '');
    if (tracked.length > 0) gaps.push({ code: 'tracked-changes', page: null, detail: tracked.join('  '), ...this.#placesOf(this.inserted, this.deleted) });
    if (this.comments.length > 0) gaps.push({ code: 'comments', page: null, detail: shown(this.comments), ...this.#placesOf(this.comments) });
    if (this.hidden.some((text) => text.trim() !== '')) gaps.push({ code: 'hidden-text', page: null, detail: shown(this.hidden), ...this.#placesOf(this.hidden) });
    if (this.pictures > 0) gaps.push({ code: 'pictures-unread', page: null, detail: String(this.pictures) });
    if (this.objects > 0) gaps.push({ code: 'objects-unread', page: null, detail: String(this.objects) });
    return gaps;
  }
}
