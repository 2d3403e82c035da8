import { create } from 'zustand';

/** Whether the reasons of a dismissal are being asked for. */
export const useDismissing = create<{ readonly asking: boolean }>()(() => ({ asking: false }));

export const askReason = (asking: boolean): void => useDismissing.setState({ asking });
