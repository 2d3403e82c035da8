import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import { ACCEPT_CHANNEL, PICK_CHANNEL, LANGUAGE_CHANNEL, PORT_CHANNEL, SAVE_CHANNEL, SHELL_NAME, SHOW_CHANNEL, type PortMessage, type Shell } from '../../shared/window/shell.ts';

interface Pipe {
  readonly onMessage: (message: unknown) => void;
  readonly onClose: () => void;
}

const pipes = new Map<number, Pipe>();
let lastPort = 0;

const toMain = (message: PortMessage): void => ipcRenderer.send(PORT_CHANNEL, message);

ipcRenderer.on(PORT_CHANNEL, (_event: IpcRendererEvent, message: PortMessage) => {
  const pipe = pipes.get(message.port);
  if (message.kind === 'message') pipe?.onMessage(message.message);
  else if (pipes.delete(message.port)) pipe?.onClose();
});

const shell: Shell<File> = {
  open(onMessage, onClose) {
    const port = (lastPort += 1);
    pipes.set(port, { onMessage, onClose });
    toMain({ kind: 'open', port });
    return port;
  },
  send: (port, message) => toMain({ kind: 'message', port, message }),
  close(port) {
    if (pipes.delete(port)) toMain({ kind: 'close', port });
  },
  pickFiles: () => ipcRenderer.invoke(PICK_CHANNEL),
  async acceptDropped(file) {
    const path = webUtils.getPathForFile(file);
    // A `File` that the page made itself has no place on the disk.
    return path === '' ? [{ ok: false, name: file.name, code: 'file-unreadable' }] : ipcRenderer.invoke(ACCEPT_CHANNEL, path);
  },
  saveExport: (ticket, name) => ipcRenderer.invoke(SAVE_CHANNEL, ticket, name),
  showWorkspace: () => ipcRenderer.invoke(SHOW_CHANNEL),
  tellLanguage: (language) => ipcRenderer.invoke(LANGUAGE_CHANNEL, language),
};

contextBridge.exposeInMainWorld(SHELL_NAME, shell);
