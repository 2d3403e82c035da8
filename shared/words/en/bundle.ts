import type { BundleWords } from '../zh-CN/bundle.ts';

/** Words of the evidence bundle. */
export const bundle: BundleWords = {
  about: 'Gouji evidence bundle (gouji.bundle/1). Examine it offline with gouji verify-bundle.',
  proves: [
    'nothing in the bundle was altered since it was signed',
    'its tables, findings, decisions, signatures and history agree, and the source that was checked is the one of the given SHA-256',
    'whoever signed held the workspace key of the given fingerprint',
  ],
  provesNot: [
    'whose key it is: compare the fingerprint by other means (--key)',
    'who the people are: names are what they typed',
    'when it was: times are those of the computer’s clock, without a trusted time stamp',
    'that the workspace was not rewritten before; whoever can write its files can bundle and sign anew',
    'that recognition and rules are right; without the source in the bundle the original is needed for comparison',
  ],
  fingerprint: 'Fingerprint of the workspace key (SHA-256): {fingerprint}',
  checks: {
    container: 'the container is as written, byte for byte', manifest: 'the manifest names what is there ({detail})', signature: 'the signature is valid', key: 'the key is the one expected', hashes: 'every file has its hash {detail}',
    source: 'the source has its hash', history: 'the chain of the history is whole ({detail})', record: 'signatures, history and review agree {detail}', tables: 'the tables follow from reading and history ({detail})',
  },
  outcomes: { holds: 'holds', fails: 'FAILS', 'not-checked': 'not checked' },
  whyNot: { key: 'no fingerprint was given with --key', source: 'the source is not in the bundle', tables: 'made by another version of program, reader or rules' },
  sound: 'The bundle is sound.',
  broken: 'The bundle cannot be trusted: {n} check(s) failed.',
  document: '{file}, SHA-256 {sha256}, imported by {by} at {at}, revision {revision}',
  signed: '{stage}: {by}, {at}',
  stages: { prepared: 'prepared', reviewed: 'reviewed', approved: 'approved' },
  provesTitle: 'It proves that',
  provesNotTitle: 'It does not prove',
  made: 'Wrote the evidence bundle {file}',
  fileSuffix: 'evidence',
};
