import { create } from 'zustand';

export const LEFT_TABS = ['findings', 'numbers', 'doubts', 'pages'] as const;
export type LeftTab = (typeof LEFT_TABS)[number];

/** Which list the left column shows, and a wish that its filter takes the focus (a new number each time). */
export const useLeftTab = create<{ readonly tab: LeftTab; readonly filterAsked: number }>()(() => ({ tab: 'findings', filterAsked: 0 }));

export const showLeftTab = (tab: LeftTab, filter = false): void => useLeftTab.setState(({ filterAsked }) => ({ tab, filterAsked: filter ? filterAsked + 1 : filterAsked }));
