import type { Page } from 'playwright/test';
import { expect, test } from './fixtures/desk.ts';
import { example } from './fixtures/example.ts';

test.use({ startFiles: [example] });

const SIZES = [{ width: 1920, height: 1080 }, { width: 1366, height: 768 }, { width: 3840, height: 2160 }] as const;

/** Pages and sheets, by their keys from the review page. */
const STATES: readonly { readonly name: string; readonly keys: readonly string[]; readonly shown: string; readonly back: readonly string[] }[] = [
  { name: 'review', keys: [], shown: '.strip .opd', back: [] },
  { name: 'reasons', keys: ['3'], shown: '.reasons', back: ['Escape'] },
  { name: 'text', keys: ['w'], shown: '.narrative', back: [] },
  { name: 'palette', keys: ['Control+k'], shown: '.palette-item', back: ['Escape'] },
  { name: 'keys', keys: ['Shift+?'], shown: '.key-sheet', back: ['Escape'] },
  { name: 'sign', keys: ['Control+Enter'], shown: '.stages', back: ['Escape'] },
  { name: 'structure', keys: ['t'], shown: '.structure-side', back: ['Escape'] },
  { name: 'history', keys: ['Alt+2'], shown: '.page-body', back: ['Escape'] },
  { name: 'settings', keys: ['Control+,'], shown: '.settings-panel', back: ['Escape'] },
];

/** Controls whose words are cut without an ellipsis, that leave the window, or that lie over one another. Runs inside the page. */
function misplaced(): string[] {
  const found: string[] = [];
  const shown = [...document.querySelectorAll<HTMLElement>('button, input, select, h1, .chip, .top b, kbd')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"], .ag-root-wrapper, [inert]');
  });
  const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').slice(0, 24)}”`;
  /** Inside something that scrolls, being outside its frame is what scrolling is for. */
  const scrolls = (element: Element): boolean => { for (let at = element.parentElement; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowX + getComputedStyle(at).overflowY)) return true; return false; };
  for (const element of shown) {
    const box = element.getBoundingClientRect();
    if (!scrolls(element) && (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1 || box.top < -1)) found.push(`outside: ${name(element)}`);
    const style = getComputedStyle(element);
    if (element.scrollWidth > element.clientWidth + 2 && style.overflowX !== 'visible' && style.textOverflow !== 'ellipsis' && !(element instanceof HTMLInputElement)) found.push(`cut: ${name(element)}`);
  }
  const dialog = document.querySelector('[role="dialog"]');
  const bars = dialog ? [dialog] : [...document.querySelectorAll('.top, .table-head, .bar, .choices, .status, .equation .eq-row')];
  for (const bar of bars) {
    const items = [...bar.children].filter((child) => child.getBoundingClientRect().width > 0);
    for (const [index, one] of items.entries()) {
      const next = items[index + 1];
      if (!next) continue;
      const a = one.getBoundingClientRect();
      const b = next.getBoundingClientRect();
      if (a.right > b.left + 1 && a.left < b.right - 1 && a.bottom > b.top + 1 && a.top < b.bottom - 1) found.push(`overlap: ${name(one)} and ${name(next)}`);
    }
  }
  return found;
}

/** Words of the window itself that are Chinese while it speaks English: what comes from the document is Chinese by right. */
function untranslated(): string[] {
  const own = 'header.top .btn, header.top .chip, .tabs, .f-head, .fold, .choices, .status, .bar, .palette-group, .palette-hint, .over-sheet button, .over-sheet label, .over-sheet h3, .over-sheet dd, .settings-panel h1, .settings-panel .setting, .settings-tabs, .library-bar, .documents th, .reasons, .page-body h2, .radio-row';
  const walker = [...document.querySelectorAll<HTMLElement>(own)].filter((element) => element.checkVisibility());
  // Names of places and figures inside a choice are the document's.
  return walker.flatMap((element) => {
    const clone = element.cloneNode(true) as HTMLElement; // a clone of an element is one
    for (const foreign of clone.querySelectorAll('.choice-effect, option, .link, [lang]')) foreign.remove();
    const text = clone.textContent?.replaceAll(/“[^”]*”/g, '') ?? '';
    return /[\u3400-\u9fff]/.test(text) && !/中文/.test(text) ? [`${element.className}: ${text.slice(0, 60)}`] : [];
  });
}

async function through(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  for (const { name, keys, shown, back } of STATES) {
    for (const key of keys) await page.keyboard.press(key);
    await expect(page.locator(shown).first()).toBeVisible();
    await look(name);
    for (const key of back) await page.keyboard.press(key);
  }
}

for (const language of ['zh-CN', 'en'] as const) {
  test(`nothing overlaps, is cut or left untranslated at three sizes: ${language}`, async ({ desk }) => {
    test.setTimeout(180_000);
    const { page } = desk;
    await expect(page.locator('button.f[aria-current="true"]')).toHaveCount(1, { timeout: 30_000 });
    if (language === 'en') await page.keyboard.press('Alt+l');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const found: string[] = [];
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await through(page, async (state) => {
        for (const fault of await page.evaluate(misplaced)) found.push(`${size.width} ${state}: ${fault}`);
        if (language === 'en') for (const text of await page.evaluate(untranslated)) found.push(`${state}: untranslated ${text}`);
      });
      await page.keyboard.press('j');
    }
    expect([...new Set(found)]).toEqual([]);
  });
}
