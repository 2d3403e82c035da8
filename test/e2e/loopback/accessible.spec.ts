import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/desk.ts';
import { example } from '../fixtures/example.ts';
import { findViolations } from '../fixtures/find-violations.ts';

/** Every page and sheet, by the keys that open it from the review page; Esc comes back. */
const STATES: readonly { readonly name: string; readonly open: (page: Page) => Promise<void>; readonly shown: string; readonly back: readonly string[] }[] = [
  { name: 'review', open: async () => {}, shown: '.strip .opd', back: [] },
  { name: 'reasons', open: async (page) => page.keyboard.press('3'), shown: '.reasons', back: ['Escape'] },
  { name: 'figures', open: async (page) => page.keyboard.press('n'), shown: '.n-head', back: ['l'] },
  { name: 'pages', open: async (page) => page.keyboard.press('p'), shown: '.thumb', back: ['l'] },
  { name: 'doubts', open: async (page) => page.keyboard.press('q'), shown: '.left [role="tab"][aria-selected="true"]', back: ['l'] },
  { name: 'text', open: async (page) => page.keyboard.press('w'), shown: '.narrative .claim', back: [] },
  { name: 'find', open: async (page) => { await page.keyboard.press('['); await page.keyboard.press('Control+f'); }, shown: '.find', back: ['Escape'] },
  { name: 'palette', open: async (page) => page.keyboard.press('Control+k'), shown: '.palette-item', back: ['Escape'] },
  { name: 'keys', open: async (page) => page.keyboard.press('Shift+?'), shown: '.key-sheet', back: ['Escape'] },
  { name: 'sign', open: async (page) => page.keyboard.press('Control+Enter'), shown: '.stages', back: ['Escape'] },
  { name: 'comments', open: async (page) => page.keyboard.press('m'), shown: '.comment-form', back: ['Escape'] },
  { name: 'pairs', open: async (page) => page.keyboard.press('y'), shown: '.comment-sheet', back: ['Escape'] },
  { name: 'versions', open: async (page) => page.keyboard.press('o'), shown: '.versions', back: ['Escape'] },
  { name: 'coverage', open: async (page) => page.keyboard.press('v'), shown: '.coverage', back: ['Escape'] },
  { name: 'structure', open: async (page) => { await page.keyboard.press('t'); await page.keyboard.press('l'); }, shown: '.preview-table, .preview-refused', back: ['Escape'] },
  { name: 'history', open: async (page) => page.keyboard.press('Alt+2'), shown: '.page-body', back: ['Escape'] },
  { name: 'settings', open: async (page) => page.keyboard.press('Control+,'), shown: '.settings-panel', back: [] },
  { name: 'settings of rules', open: async (page) => page.locator('.settings-tabs button').nth(2).click(), shown: '.rules li', back: [] },
  { name: 'settings of backups', open: async (page) => page.locator('.settings-tabs button').nth(4).click(), shown: '.workspace-place', back: [] },
  { name: 'support', open: async (page) => page.locator('.settings-tabs button').nth(5).click(), shown: '.support-files li', back: ['Alt+1'] },
  { name: 'library', open: async () => {}, shown: '.documents tbody tr', back: [] },
  { name: 'families', open: async (page) => page.keyboard.press('f'), shown: '.families', back: [] },
];

test.use({ readBefore: [example] });

/** High contrast is a choice of the settings, the other themes follow the system. */
for (const { theme, language } of [{ theme: 'light', language: 'zh-CN' }, { theme: 'dark', language: 'en' }, { theme: 'contrast', language: 'zh-CN' }] as const) {
  test(`no page or sheet breaks WCAG 2.2 AA as far as axe can tell: ${theme}, ${language}`, async ({ desk }) => {
    test.setTimeout(180_000);
    const { page } = desk;
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
    await expect(page.locator('button.f[aria-current="true"]')).toHaveCount(1, { timeout: 30_000 });
    if (theme === 'contrast') for (let step = 0; step < 3; step += 1) await page.keyboard.press('Alt+t');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    if (language === 'en') await page.keyboard.press('Alt+l');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const found: string[] = [];
    for (const state of STATES) {
      await state.open(page);
      await expect(page.locator(state.shown).first()).toBeVisible();
      for (const violation of await findViolations(page)) found.push(`${state.name}: ${violation}`);
      for (const key of state.back) await page.keyboard.press(key);
    }
    expect(found).toEqual([]);
  });
}
