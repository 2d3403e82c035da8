import type { RuleWords } from '../rule-words.ts';

/** Texts of the rules on personal and secret matters. */
export const privacyRules: Readonly<Record<string, RuleWords>> = {
  'privacy/identity-numbers': {
    title: 'Identity numbers', explanation: 'No identity numbers of persons. They are known by province, birthday and the check digit of GB 11643; codes of organisations and projects are none.',
    messages: { identity: '{where}: “{text}” has an identity number', 'identity-doubtful': '{where}: “{text}” may have an identity number' },
  },
  'privacy/mobile-numbers': {
    title: 'Mobile numbers', explanation: 'No mobile numbers of persons; masked ones (138****1234) are allowed. Digits of codes and papers are none.',
    messages: { mobile: '{where}: “{text}” has a mobile number' },
  },
  'privacy/account-numbers': {
    title: 'Bank accounts and cards', explanation: 'No accounts and cards. Accounts are known by the words around them, cards by their beginning and check digit.',
    messages: { account: '{where}: “{text}” has a bank account', card: '{where}: “{text}” has a number that is formed like a bank card' },
  },
  'privacy/telephones': {
    title: 'Telephones and mail', explanation: 'Telephones and mail of an office may be published, those of persons may not. Told once.',
    messages: { telephone: '{where}: “{text}” has a telephone number', mail: '{where}: “{text}” has a mail address' },
  },
  'privacy/name-lists': {
    title: 'Lists of persons', explanation: 'Lists with a column of names of persons do not belong into a disclosure.',
    messages: { names: '{table} lists the names of {count} persons' },
  },
  'privacy/homes-and-plates': {
    title: 'Homes, plates, passports', explanation: 'Addresses down to the door, number plates and passports are personal or not to be published.',
    messages: { home: '{where}: “{text}” has an address', plate: '{where}: “{text}” has a number plate', passport: '{where}: “{text}” has a passport number' },
  },
  'privacy/secrecy-marks': {
    title: 'Marks of secrecy', explanation: 'No marks of secrecy, and no projects that are secret by their nature. Speaking of keeping secrets is none.',
    messages: { mark: '{where}: “{text}” has a mark of secrecy', 'secret-work': '{where}: “{text}” names a project that should not be published' },
  },
  'privacy/form-persons': {
    title: 'Who filled in the form', explanation: 'Names and telephones at the foot of forms are removed before publication. Told once.',
    messages: { person: '{table} names who filled it in: “{text}”' },
  },
  'privacy/hidden-parts': {
    title: 'Hidden parts', explanation: 'Tracked changes, comments, hidden text, sheets and lines are published with the file, and others can see them. Author, company and paths in the properties are looked at by the check before publication, in the file that goes out.',
    messages: { 'tracked-changes': 'The file carries tracked changes ({count} places) {detail}', comments: 'The file carries comments ({count} places) {detail}', 'hidden-text': 'The file carries hidden text ({count} places) {detail}', 'sheet-hidden': 'The file carries hidden sheets ({count}) {detail}', 'rows-hidden': 'The file carries hidden lines ({count} places) {detail}', properties: "the file's properties are looked at by the check before publication" },
  },
};
