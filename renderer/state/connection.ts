import { create } from 'zustand';
import type { ConnectionState } from '../api/backend.ts';

/** Whether the backend answers; set by app/start.ts only. */
export const useConnection = create<{ readonly state: ConnectionState; /** Counts pipes that were opened: 2 and more = the backend came back. */ readonly pipes: number }>()(() => ({ state: 'connecting', pipes: 0 }));
