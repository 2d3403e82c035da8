import type { HostWords } from '../host-words.ts';

/** Menu and system dialogs. */
export const host: HostWords = {
  program: 'Gouji',
  file: 'File',
  open: 'Open…',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select All',
  view: 'View',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
  actualSize: 'Actual Size',
  fullScreen: 'Full Screen',
  developerTools: 'Developer Tools',
  openTitle: 'Open disclosures',
  disclosures: 'Budget disclosures',
  allFiles: 'All files',
  saveTitle: 'Save',
  cannotStart: 'Cannot start',
  backendLost: 'The backend ended unexpectedly several times. Everything that was confirmed is saved; please start again.',
};
