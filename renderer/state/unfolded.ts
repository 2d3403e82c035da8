import { create } from 'zustand';

/** Which folded groups of the findings list are open; a local matter of the window. */
export const useUnfolded = create<{ readonly groups: ReadonlySet<string> }>()(() => ({ groups: new Set() }));

export const toggleUnfolded = (group: string): void =>
  useUnfolded.setState(({ groups }) => {
    const next = new Set(groups);
    if (!next.delete(group)) next.add(group);
    return { groups: next };
  });
