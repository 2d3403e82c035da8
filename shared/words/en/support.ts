import type { SupportWords } from '../zh-CN/support.ts';

/** Words of the pack for support: what every file holds, and what none does. */
export const support: SupportWords = {
  title: 'Gouji pack for support: look at what is listed here before handing it over.',
  none: 'Not in it: content of documents, figures, file names, names of people, comments, paths, originals, the signing key.',
  files: {
    'contents.txt': 'this list: what every file holds',
    'about.json': 'version of the program, operating system, processors, memory, language',
    'workspace.json': 'version and self-check of the database, rows by table, format and pages of each document (no names), jobs counted by result, times and sizes of automatic backups',
    'settings.json': 'names of settings; values only for number and days of backups and for rules switched off',
    log: 'log: times, events, error codes and places in the program; debug lines are left out',
  },
  made: 'Wrote the pack for support {file}. It holds:',
  line: '{name} ({bytes} bytes): {what}',
};
