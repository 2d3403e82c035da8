import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/desk.ts';
import { example } from '../fixtures/example.ts';
import { misplaced } from '../fixtures/misplaced.ts';

test.use({ readBefore: [example] });

/** The last is a laptop at 200 % zoom. */
const SIZES = [{ width: 3840, height: 2160 }, { width: 1920, height: 1080 }, { width: 1366, height: 768 }, { width: 683, height: 384 }] as const;
/** Sheets have a greatest width of their own: on the largest screen they are looked at in the language with the longer words only. */
const PAGES: readonly string[] = ['review', 'figures', 'text', 'values', 'history', 'versions', 'settings', 'settings of rules', 'library', 'families'];
const USUAL = { width: 1440, height: 900 };

type Step = (page: Page) => Promise<unknown>;
const press = (...keys: readonly string[]): Step => async (page) => { for (const key of keys) await page.keyboard.press(key); };
const closed: Step = async (page) => { await page.keyboard.press('Escape'); await expect(page.getByRole('dialog')).toHaveCount(0); };
const settings = (at: number): Step => (page) => page.locator('.settings-tabs button').nth(at).click();

/** Every page, sheet and menu, from one to the next: how it is opened, what shows that it is, and how it is left. */
const STATES: readonly { readonly name: string; readonly open: Step; readonly shown: string; readonly leave?: Step; /** It hangs at a button that may go out of view when the window shrinks: opened anew at each size. */ readonly hangs?: true }[] = [
  { name: 'review', open: press(), shown: '.strip .opd' },
  { name: 'reasons', open: press('3'), shown: '.reasons', leave: press('Escape') },
  { name: 'figures', open: press('n'), shown: '.n-head' },
  { name: 'pages', open: press('p'), shown: '.thumb' },
  { name: 'doubts', open: press('q'), shown: '.left [role="tab"][aria-selected="true"]', leave: press('l') },
  { name: 'find', open: press('[', 'Control+f'), shown: '.find', leave: press('Escape') },
  { name: 'text', open: press('w'), shown: '.narrative' },
  { name: 'values', open: (page) => page.locator('.table-head .radio-row button').last().click(), shown: '.value-row' },
  { name: 'coverage', open: press('v'), shown: '.coverage', leave: press('Escape'), hangs: true },
  { name: 'export menu', open: (page) => page.locator('button[aria-haspopup="menu"]').first().click(), shown: '.menu-item', leave: press('Escape'), hangs: true },
  { name: 'quick settings', open: (page) => page.locator('.top .btn-plain').last().click(), shown: '.pop.settings', leave: press('Escape'), hangs: true },
  { name: 'palette', open: press('Control+k'), shown: '.palette-item', leave: closed },
  { name: 'keys', open: press('Shift+?'), shown: '.key-sheet', leave: closed },
  { name: 'sign', open: press('Control+Enter'), shown: '.stages', leave: closed },
  { name: 'comments', open: press('m'), shown: '.comment-form', leave: closed },
  { name: 'pairs', open: press('y'), shown: '.comment-sheet', leave: closed },
  { name: 'structure', open: press('[', 't', 'l'), shown: '.preview-table, .preview-refused', leave: closed },
  { name: 'history', open: press('Alt+2'), shown: '.page-body', leave: press('Escape') },
  { name: 'versions', open: press('o'), shown: '.versions', leave: press('Escape') },
  { name: 'settings', open: press('Control+,'), shown: '.settings-panel' },
  { name: 'settings of review', open: settings(1), shown: '.settings-panel' },
  { name: 'settings of rules', open: settings(2), shown: '.rules li' },
  { name: 'settings of kept layouts', open: settings(3), shown: '.settings-panel' },
  { name: 'settings of backups', open: settings(4), shown: '.workspace-place' },
  { name: 'support', open: settings(5), shown: '.support-files li', leave: press('Alt+1') },
  { name: 'library', open: press(), shown: '.documents tbody tr' },
  { name: 'families', open: press('f'), shown: '.families' },
];

/** Words of the window itself that are Chinese while it speaks English: what comes from the document is Chinese by right. */
function untranslated(): string[] {
  const own = 'header.top .btn, header.top .chip, .tabs, .f-head, .fold, .choices, .status, .bar, .palette-group, .palette-hint, .over-sheet button, .over-sheet label, .over-sheet h3, .over-sheet dd, .settings-panel h1, .settings-panel .setting, .settings-panel .quiet, .settings-tabs, .library-bar, .documents th, .reasons, .page-body h2, .radio-row, .menu-item, .coverage h4, .family-hint, .second-head .btn';
  const walker = [...document.querySelectorAll<HTMLElement>(own)].filter((element) => element.checkVisibility());
  // Names of places and figures inside a choice are the document's; the sources of rules are Chinese law.
  return walker.flatMap((element) => {
    if (element.closest('.rules, code, .comment-form')) return [];
    const clone = element.cloneNode(true) as HTMLElement; // a clone of an element is one
    for (const foreign of clone.querySelectorAll('.choice-effect, option, .link, [lang], code, input, textarea')) foreign.remove();
    const text = clone.textContent?.replaceAll(/“[^”]*”/g, '') ?? '';
    return /[\u3400-\u9fff]/.test(text) && !/中文/.test(text) ? [`${element.className}: ${text.slice(0, 60)}`] : [];
  });
}

/** Both languages, each in one theme: neither changes the places of the other. */
for (const { language, theme } of [{ language: 'zh-CN', theme: 'light' }, { language: 'en', theme: 'dark' }] as const) {
  test(`on every page, sheet and menu nothing overlaps, is cut or left untranslated at four sizes: ${language}, ${theme}`, async ({ desk }) => {
    test.setTimeout(240_000);
    const { page } = desk;
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator('button.f[aria-current="true"]')).toHaveCount(1, { timeout: 30_000 });
    if (language === 'en') await page.keyboard.press('Alt+l');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const found = new Set<string>();
    for (const { name, open, shown, leave, hangs = false } of STATES) {
      const opened = async (): Promise<void> => { await open(page); await expect(page.locator(shown).first(), name).toBeVisible(); };
      await page.setViewportSize(USUAL);
      if (!hangs) await opened();
      for (const size of SIZES) {
        if (size.width === 3840 && language !== 'en' && !PAGES.includes(name)) continue;
        await page.setViewportSize(size);
        if (hangs) await opened();
        // Two frames: panels and grids follow the window a frame later.
        await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
        for (const fault of await page.evaluate(misplaced)) found.add(`${size.width} ${name}: ${fault}`);
        if (hangs && size !== SIZES.at(-1)) await leave?.(page);
      }
      if (language === 'en') for (const text of await page.evaluate(untranslated)) found.add(`${name}: untranslated ${text}`);
      if (leave) {
        await page.setViewportSize(USUAL);
        await leave(page);
      }
    }
    expect([...found]).toEqual([]);
  });
}
