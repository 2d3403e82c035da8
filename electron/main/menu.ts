import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { HostWords } from '../../shared/words/host-words.ts';

/** The menu bar. Undo and redo go to the page like keys do; the page decides whether a cell's text or the document is meant. */
export function setMenu(words: HostWords, onOpen: () => void): void {
  const template: MenuItemConstructorOptions[] = [
    { label: words.file, submenu: [{ label: words.open, accelerator: 'CmdOrCtrl+O', click: onOpen }, { type: 'separator' }, { role: 'quit', label: words.quit }] },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.actualSize },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'togglefullscreen', label: words.fullScreen },
        { role: 'toggleDevTools', label: words.developerTools },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
