import { join } from 'node:path';
import { notify, onOrder } from './remote-control.ts';

const openAnswers: (readonly string[])[] = [];
const saveAnswers: (string | null)[] = [];
onOrder('open-dialog', (order) => openAnswers.push(order.paths));
onOrder('save-dialog', (order) => saveAnswers.push(order.folder));

let answerBox: (response: number) => void = () => undefined;
onOrder('message-box', (order) => answerBox(order.response));

/** Dialogs give the answers that the test laid ready, in order; without one they were cancelled. */
export const dialog = {
  async showOpenDialog(): Promise<{ canceled: boolean; filePaths: readonly string[] }> {
    const filePaths = openAnswers.shift() ?? [];
    return { canceled: filePaths.length === 0, filePaths };
  },
  async showSaveDialog(_window: unknown, options: { readonly defaultPath: string }): Promise<{ canceled: boolean; filePath: string }> {
    const folder = saveAnswers.shift() ?? null;
    if (folder === null) return { canceled: true, filePath: '' };
    const path = join(folder, options.defaultPath);
    notify({ kind: 'saving', path });
    return { canceled: false, filePath: path };
  },
  /** Stays open until the test answers. */
  showMessageBox: (options: { readonly message: string; readonly detail: string; readonly buttons: readonly string[] }): Promise<{ response: number }> =>
    new Promise((resolve) => {
      answerBox = (response) => resolve({ response });
      notify({ kind: 'message-box', message: options.message, detail: options.detail, buttons: options.buttons });
    }),
  showErrorBox: (title: string, text: string): void => notify({ kind: 'error-box', title, text }),
};

export const shell = {
  openExternal: async (url: string): Promise<void> => notify({ kind: 'opened-outside', url }),
  openPath: async (path: string): Promise<string> => {
    notify({ kind: 'opened-path', path });
    return '';
  },
};

export const Menu = {
  buildFromTemplate: (template: readonly unknown[]): readonly unknown[] => template,
  setApplicationMenu: (menu: readonly { readonly label?: string }[]): void => notify({ kind: 'menu', labels: menu.map((item) => item.label ?? '') }),
};
