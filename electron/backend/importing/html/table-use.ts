import { attributeOf, below, isHidden, rawText, type HtmlElement } from './html-tree.ts';
import type { RowGroup } from './html-grid.ts';

const TABLES: ReadonlySet<string> = new Set(['table']);
const CELL_TAGS: ReadonlySet<string> = new Set(['th']);
/** What belongs to a page's frame, not to a table of data. */
const FRAME_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'form', 'input', 'ul', 'ol', 'iframe', 'nav']);
const FIGURE = /^[-−(（]?[\d,，]+(?:\.\d+)?[)）]?[%％]?$/;
/** Running text set in a cell: a page's column, not a value. */
const LONG_TEXT = 400;

const ownText = (cell: HtmlElement): string => below(cell, TABLES).reduce((text, table) => text.replace(rawText(table), ''), rawText(cell)).trim();

function hasBorder(table: HtmlElement): boolean {
  const border = attributeOf(table, 'border');
  return (border !== undefined && border !== '0') || /border(?!-spacing|-collapse)[^;:]*:\s*(?!0|none)/i.test(attributeOf(table, 'style') ?? '') || attributeOf(table, 'rules') !== undefined;
}

/** True when a table holds data; false when it only arranges the page: nesting, one row or column, long texts, no figures. */
export function isDataTable(table: HtmlElement, groups: readonly RowGroup[]): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return false;
  const rows = groups.flat().filter((row) => row.length > 0);
  const cells = rows.flat();
  const widest = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || widest < 2) return false;
  const nested = below(table, TABLES).filter((inner) => !isHidden(inner)).length;
  const texts = cells.map(ownText);
  const figures = texts.filter((text) => FIGURE.test(text.replace(/\s/g, ''))).length;
  if (nested > 0) return figures >= 4 && figures >= nested * 2;
  if (figures >= 2) return true;
  if (below(table, FRAME_TAGS).length > 0) return false;
  const filled = texts.filter((text) => text !== '');
  return filled.length >= 2 && !filled.some((text) => text.length > LONG_TEXT) && (hasBorder(table) || below(table, CELL_TAGS).length > 0 || cells.length >= 6);
}
