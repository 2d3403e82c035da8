import { discloser, type Book } from '../book/book.ts';
import type { GenParagraph } from '../disclosure.ts';
import { paragraph } from '../narrative/sentence.ts';
import { ordinal } from '../table/ordinal.ts';

/** 主要职责 and 机构设置 of the disclosing body. */
export function aboutParagraphs(book: Book, word: string): readonly GenParagraph[] {
  const name = discloser(book).name;
  const staff = book.units.reduce((sum, unit) => sum + unit.staff, 0);
  return [
    paragraph(2, '一、主要职责'),
    ...book.theme.duties.map((duty, index) => paragraph(0, `（${ordinal(index + 1)}）${duty}`)),
    paragraph(2, '二、机构设置情况'),
    book.scope === 'department'
      ? paragraph(0, `${name}纳入部门预算编制范围的单位共${book.units.length}家，分别是：${book.units.map((unit) => unit.name).join('、')}。各${word === '部门' ? '家' : ''}单位合计在职${staff}人。`)
      : paragraph(0, `${name}为${book.department.name}所属单位，设综合科、业务科和技术科，现有在职职工${staff}人。`),
  ];
}

/** A short list of terms in our own words. */
export const glossary = (): readonly GenParagraph[] => [
  paragraph(0, '一、一般公共预算拨款：由财政部门从当年一般公共预算中拨给本级使用的资金。'),
  paragraph(0, '二、基本支出：让机构正常运转、把日常工作做下去所需要的人员费用和公用费用。'),
  paragraph(0, '三、项目支出：除基本支出外，为特定任务单独安排的支出。'),
  paragraph(0, '四、“三公”经费：用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。'),
  paragraph(0, '五、机关运行经费：行政机构和参照公务员法管理的单位用于购买货物、服务等维持运行的公用经费。'),
];
