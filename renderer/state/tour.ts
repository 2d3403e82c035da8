import { create } from 'zustand';

/** Whether somebody asked for the introduction; on the worked example it begins unasked. */
export const useTour = create<{ readonly asked: boolean }>()(() => ({ asked: false }));

export const startTour = (): void => useTour.setState({ asked: true });
