/**
 * The most frequent characters of Chinese office texts: together more than a third of any of them. Bytes read in a wrong encoding give rare ones.
 */
export const COMMON_CHARACTERS: ReadonlySet<string> = new Set('的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过民预算支收入单位部门财政项目表元万经费合计服务基本公共管理其资金行事业社');
