/**
 * CJK radicals and the ideographs they stand for, in pairs: Unicode's EquivalentUnifiedIdeograph for U+2E80–2EF3.
 * Chromium- and Noto-made PDFs print ⻔ for 门; NFKC maps only the Kangxi block U+2F00–2FD5, and ⼾ there to the Taiwan form 戶,
 * while fonts of the mainland draw it, and name it, as 户.
 */
const RADICAL_PAIRS =
  '⼾户⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛' +
  '⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶' +
  '⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const RADICALS = new Map<string, string>();
const pairs = [...RADICAL_PAIRS];
for (let i = 0; i + 1 < pairs.length; i += 2) RADICALS.set(pairs[i] ?? '', pairs[i + 1] ?? '');

const RADICAL = /[\u2e80-\u2ef3\u2f00-\u2fd5]/g;

/** Replaces radicals by the ideographs they look like; everything else, also width, stays as printed. */
export const unifyRadicals = (text: string): string =>
  text.replace(RADICAL, (char) => RADICALS.get(char) ?? char.normalize('NFKC'));

const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /[\s\u200b\ufeff]+/g;

/** For comparing printed texts: half width, one kind of dash and quote, no blanks. Never for what is shown or kept. */
export function comparable(text: string): string {
  return unifyRadicals(text).normalize('NFKC').replace(SPACES, '').replace(DASHES, '-').replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
}

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2026\u2014]/u;

/** True when the character is Chinese or Chinese punctuation: no blank is printed beside it. */
export const isChinese = (char: string): boolean => CHINESE.test(char);
