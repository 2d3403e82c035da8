import type { Book } from './book.ts';

/** The part of a department's book that one of its units discloses itself. */
export function unitBook(book: Book, index: number): Book {
  const unit = book.units[index];
  if (!unit) throw new Error(`no unit ${index}`);
  const own = book.projects.flatMap((project, at) => (project.unit === index ? [at] : []));
  return {
    ...book, scope: 'unit', units: [unit],
    flows: book.flows.filter((flow) => flow.unit === index).map((flow) => ({ ...flow, unit: 0, project: flow.project === null ? null : own.indexOf(flow.project) })),
    projects: book.projects.filter((project) => project.unit === index).map((project) => ({ ...project, unit: 0 })),
    purchases: book.purchases.filter((purchase) => purchase.unit === index).map((purchase) => ({ ...purchase, unit: 0 })),
  };
}
