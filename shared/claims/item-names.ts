import { compact } from '../classify/compact.ts';
import { economicSubjects, functionSubjects, type Subject } from '../classify/codes/read-codes.ts';

const core = (name: string): string => compact(name).replace(/\((?:类|款|项)\)$/, '').replace(/(?:支出)?(?:预算|决算)(?:数|支出)?$|支出$/, '');
/** The list holds two thousand names without blanks and marks: what `core` takes away from them is just 支出. */
const plain = (name: string): string => (name.endsWith('支出') ? name.slice(0, -2) : name).replaceAll('（', '(').replaceAll('）', ')');
const namesOf = ({ name, former }: Subject): readonly string[] => (former.length === 0 ? [plain(name)] : [name, ...former.map((old) => old.name)].map(plain));

let items: ReadonlyMap<string, string> | null = null;

/** Official names of 项 by their core. What the economic list calls alike (住房公积金) may mean either and is left out, and so are words too short to be one. */
function itemNames(): ReadonlyMap<string, string> {
  if (items) return items;
  const economic = new Set([...economicSubjects().values()].flatMap(namesOf));
  items = new Map([...functionSubjects().values()].filter(({ code }) => code.length === 7).flatMap((subject) => namesOf(subject).filter((name) => name.length >= 4 && !economic.has(name)).map((name) => [name, subject.name] as const)));
  return items;
}

/** The official name of the 项 that a phrase names without its mark (初中教育支出); null for names of classes and sections, and for any other words. */
export const itemNamed = (words: string): string | null => itemNames().get(core(words)) ?? null;
