import { guangxi } from './guangxi.ts';
import type { RegionTemplate, TemplateId } from './region-template.ts';

const TEMPLATES: Partial<Record<TemplateId, RegionTemplate>> = { guangxi };

/** Names of the templates, in the order of the domain notes. */
export const TEMPLATE_IDS: readonly TemplateId[] = ['guangxi'];

/** The template of that name; throws for an unknown one. */
export function templateOf(id: string): RegionTemplate {
  const template = Object.values(TEMPLATES).find((each) => each.id === id);
  if (!template) throw new Error(`no template ${id}; there are ${TEMPLATE_IDS.join(', ')}`);
  return template;
}
