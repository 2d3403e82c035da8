import type { CliWords } from '../zh-CN/cli.ts';

/** Words of the command line. */
export const cli: CliWords = {
  usage: `Usage: gouji <command> …

  check FILE… [--prior FILE] [--with FILE]… [--without RULE]… [--accept WORD]… [--json OUT]  read, recognise, check; --prior last year's document, --with the year's budget, the department or its units; --without rules that do not run, --accept words that are not objected to; a readable report unless --json (- = standard output)
  extract FILE… [--json OUT]                      read and recognise only
  export (FILE | --workspace DIR --document ID) [--json OUT] [--xlsx OUT] [--errata OUT.docx|.html] [--csv DIR]
  publish-check FILE… [--json OUT]                before publication: hidden text, comments, authors, hidden sheets, macros, personal data … that the file would carry along
  import PATH… --workspace DIR                    files or folders into a workspace
  list --workspace DIR [--json -]                 documents of a workspace
  verify --workspace DIR                          integrity of the database and of every stored source
  backup --workspace DIR --to FILE                the whole workspace (database and sources) in one file, in use or not
  restore FILE --workspace DIR                    a backup into a new or empty folder, never over anything
  selftest FILE… [--n 200] [--seed 1] [--json OUT] plants known errors into copies in memory: share found by kind, with a 95 % confidence interval
  repair --workspace DIR [--yes]                  examines the database; where it is damaged names the newest good backup and with --yes restores it, keeping the damaged file
  bundle --workspace DIR --document ID --to FILE [--with-source]  evidence: what was read, found, decided, signed and changed, signed with the workspace's key
  verify-bundle FILE [--key FINGERPRINT] [--json -]  examines a bundle offline and says what it proves and what not
  support --workspace DIR --to FILE.zip           pack for support: versions, counts and logs, no content and no names; lists every file in it
  rules [--json -]                                every rule
  --version                                       version
  help [COMMAND]                                  this text

Options: --jobs N files at once; --quiet no progress; --encoding utf-8|utf-16le|utf-16be|gb18030|big5 of text files; --lang zh-CN|en
Exit status: 0 no finding of severity error; 1 at least one (check), something is carried along (publish-check), a bundle cannot be trusted (verify-bundle); 2 a file could not be read; 64 wrong usage`,
  badUsage: 'Wrong usage: {reason}. Run gouji help.',
  unknownCommand: 'unknown command “{command}”',
  unknownOption: 'unknown option or missing value ({detail})',
  needsFile: 'no file given',
  needsWorkspace: '--workspace DIR is needed',
  needsOutput: 'at least one of --json, --xlsx, --errata, --csv is needed',
  oneFile: 'only one file can be exported at a time',
  badEncoding: '--encoding must be one of: {names}',
  badJobs: '--jobs must be a positive integer',
  unknownRule: 'no such rule: {rule} (gouji rules lists them)',
  badN: '--n must be a positive integer',
  badSeed: '--seed must be an integer of at least 0',
  badCount: '--n must not be more than {most}',
  noPartner: '{other} ({otherKind} {otherYear}) has nothing to compare with {file} ({kind} {year}); it was not used',
  kinds: { budget: 'budget', final: 'final accounts', unknown: 'document' },
  comparedWith: 'Compared with {names}',
  reading: 'Reading {file}',
  read: 'Read {file}: {pages} pages, {tables} tables, {amounts} amounts, {accounted} accounted for',
  summary: 'Checks: {pass} passed, {tail} rounding tails, {fail} failed, {notRun} not run, {notApplicable} not applicable',
  noFindings: 'Nothing that must be fixed or checked.',
  tails: '{n} rounding tails',
  unread: '{n} checks could not run',
  imported: 'Imported {file} ({id})',
  duplicate: '{file} is already in the workspace ({id})',
  verified: 'Workspace sound: database fine, {n} source files match their hashes.',
  broken: 'Workspace has {n} problem(s):',
  brokenSource: 'source file missing or changed: {sha256}',
  brokenDatabase: 'database: {detail}',
  soundDatabase: 'The database is sound; nothing to repair.',
  damagedBackup: 'backup {name} is damaged too and passed over',
  noGoodBackup: 'There is no sound automatic backup. Restore a backup kept elsewhere into a new folder (gouji restore). Nothing was changed.',
  wouldRestore: 'Newest sound backup: {name} ({at}, {documents} documents, {changes} changes, the last {lastChange}). Later changes are not in it. Add --yes to restore it; the damaged database stays in the folder backups.',
  repaired: 'Restored from {name} ({at}, {documents} documents, {changes} changes); the damaged database is kept in the folder backups.',
  needsDocument: '--document ID is needed',
  oneBundle: 'one bundle at a time',
  needsTo: '--to FILE is needed',
  oneBackup: 'one backup at a time',
  backedUp: 'Backed up to {file}: {documents} documents, {sources} sources.',
  restored: 'Restored to {folder}: {documents} documents, {sources} sources, {changes} changes.',
  restoredWithoutSources: '{n} sources are not in the backup: tables and history are whole, the original pages cannot be shown.',
  written: 'Wrote {file}',
};
