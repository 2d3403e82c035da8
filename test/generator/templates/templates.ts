import { chongqing } from './chongqing.ts';
import { guangdong } from './guangdong.ts';
import { guangxi } from './guangxi.ts';
import { henan } from './henan.ts';
import { hunan } from './hunan.ts';
import { jiangsu } from './jiangsu.ts';
import { shaanxi } from './shaanxi.ts';
import { shanghai } from './shanghai.ts';
import { shanxi } from './shanxi.ts';
import { sichuan } from './sichuan.ts';
import type { RegionTemplate, TemplateId } from './region-template.ts';

const TEMPLATES: readonly RegionTemplate[] = [guangxi, shanxi, jiangsu, shanghai];
/** Regions whose tables are made for reading: other heads, numbers and lines; errors are planted in the others. */
const FURTHER: readonly RegionTemplate[] = [sichuan, chongqing, henan, shaanxi, hunan, guangdong];

/** Names of the templates, in the order of the domain notes. */
export const TEMPLATE_IDS: readonly TemplateId[] = TEMPLATES.map((template) => template.id);

/** Names of the regions that are only read. */
export const FURTHER_IDS: readonly TemplateId[] = FURTHER.map((template) => template.id);

/** The template of that name; throws for an unknown one. */
export function templateOf(id: string): RegionTemplate {
  const template = [...TEMPLATES, ...FURTHER].find((each) => each.id === id);
  if (!template) throw new Error(`no template ${id}; there are ${[...TEMPLATE_IDS, ...FURTHER_IDS].join(', ')}`);
  return template;
}
