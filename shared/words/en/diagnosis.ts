import type { Diagnosis } from '../../model/finding.ts';

/** What probably happened; {label} names the cell, {printed} is what it shows, {proposal} what the other figures imply. */
export const diagnosis = {
  transposed: '“{label}”: two neighbouring digits may be swapped: {printed} → {proposal}',
  dropped_digit: '“{label}”: a digit may be missing: {printed} → {proposal}',
  extra_digit: '“{label}”: there may be a digit too many: {printed} → {proposal}',
  changed_digit: '“{label}”: one digit may be wrong: {printed} → {proposal}',
  decimal_shift: '“{label}”: the decimal point may be misplaced: {printed} → {proposal}',
  sign: '“{label}”: the sign may be wrong: {printed} → {proposal}',
  unit_factor: '“{label}”: yuan and ten thousand yuan may be mixed up: {printed} → {proposal}',
  left_out: 'The total may leave out “{label}” ({printed}); it would be {proposal}',
  counted_twice: 'The total may count “{label}” ({printed}) twice; it would be {proposal}',
  swapped: 'The figures of “{label}” and “{other}” may have changed places: {printed} ⇄ {proposal}',
  duplicated_row: '“{label}” may be printed twice ({printed})',
  missing_row: 'The line “{label}” ({printed}) may be missing',
  neighbour_row: '“{label}” may show the figure of the row beside it: {printed} → {proposal}',
  neighbour_column: '“{label}” may show the figure of the column beside it: {printed} → {proposal}',
  stale_value: '“{label}” may be an old figure that was not updated: {printed} → {proposal}',
  zero_total: '“{label}” is zero although its parts are not; it would be {proposal}',
  copied_rate: '“{label}” may repeat the percentage of the paragraph before: {printed} → {proposal}',
  copied_amount: '“{label}” may repeat the figure of the paragraph before: {printed} → {proposal}',
  direction: '“{label}” may say up for down: the printed {printed} holds the other way round',
  implied: 'the other figures imply {proposal} for “{label}” (printed {printed})',
  tied: 'either “{label}” ({printed} → {proposal}) or “{other}” ({otherPrinted} → {otherProposal}) is wrong; the figures at hand do not tell which',
  misread: '“{label}” may be misread: read as {printed}, a second reading gives {proposal}, with which everything adds up',
} as const satisfies Record<Diagnosis['kind'], string>;
