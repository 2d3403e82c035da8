import { guangxi } from './guangxi.ts';
import { jiangsu } from './jiangsu.ts';
import { shanghai } from './shanghai.ts';
import { shanxi } from './shanxi.ts';
import type { RegionTemplate, TemplateId } from './region-template.ts';

const TEMPLATES: readonly RegionTemplate[] = [guangxi, shanxi, jiangsu, shanghai];

/** Names of the templates, in the order of the domain notes. */
export const TEMPLATE_IDS: readonly TemplateId[] = TEMPLATES.map((template) => template.id);

/** The template of that name; throws for an unknown one. */
export function templateOf(id: string): RegionTemplate {
  const template = TEMPLATES.find((each) => each.id === id);
  if (!template) throw new Error(`no template ${id}; there are ${TEMPLATE_IDS.join(', ')}`);
  return template;
}
