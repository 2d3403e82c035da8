import type { ColumnField } from '../../model/table-meaning.ts';
import type { Pattern } from '../subject.ts';

const PARTS: readonly (readonly [RegExp, ColumnField])[] = [
  [/出国/, 'tp.abroad'],
  [/公务接待|接待费/, 'tp.host'],
  [/(?:用车|公务车).*购置(?:及|和|与|、).*运行|购置及运行/, 'tp.car'],
  [/(?:用车|公务车).*运行|运行维护/, 'tp.car_run'],
  [/(?:用车|公务车|车辆).*购置/, 'tp.car_buy'],
  [/会议费/, 'meeting'],
  [/培训费/, 'training'],
  [/三公/, 'tp.total'],
];

/** “三公”经费 and its parts; 会议费 and 培训费 where the same section gives them. */
export const threePublic: Pattern = ({ words, context }) => {
  if (context.kind !== 'three_public' && !(context.kind === null && /三公/.test(words))) return null;
  // Parts of a part (外宾接待, 国内公务接待) and counts are in no column.
  if (/外宾|外事接待|(?:国内|国外|境外|国\(境\)外)[^、,]{0,4}接待|租用|[人车]均|平均|保有量|批次|人次|团组/.test(words)) return { table: null };
  // The list of parts is the last thing named: 三公经费支出预算中，因公出国…
  const last = words.replace(/^.*三公经费.*?中/, '');
  const rest = /三公/.test(last) && /(?:出国|接待|用车|会议费|培训费)/.test(last) && /会议费.*培训费/.test(last) ? null : last;
  if (rest === null) return { table: 'three_public', row: 'TOTAL', field: 'tp.all' };
  const field = PARTS.find(([match]) => match.test(rest))?.[1];
  return field === undefined ? null : { table: 'three_public', row: 'TOTAL', field };
};
