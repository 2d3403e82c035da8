import { BrowserWindow, ipcMain } from 'electron';
import { z } from 'zod';
import { isOwnSender } from './policy.ts';

/** Answers one verb of the shell: only to our own page, only with arguments of the right shape. */
export function handleShell<T>(channel: string, schema: z.ZodType<T>, answer: (input: T, window: BrowserWindow) => Promise<unknown>): void {
  ipcMain.handle(channel, (event, ...input: unknown[]) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!isOwnSender(event.senderFrame) || window === null) throw new Error('refused');
    return answer(schema.parse(input), window);
  });
}
