import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/desk.ts';

const LINES = 1500;

/** What the browser was asked to do while the grid scrolled; counts, not times: they are the same on every machine. */
interface Work {
  readonly lines: number;
  readonly elements: number;
  readonly classCalls: number;
}

/** Scrolls the shown grid by `steps` of seven lines, each in a frame of its own, once lines of the one before are there. Runs in the page. */
const scrollGrid = (page: Page, steps: number): Promise<Work> => page.evaluate(async (turns) => {
  const grid = document.querySelector('.grid-shown');
  const body = [...document.querySelectorAll('.grid-shown *')].find((one) => one.scrollHeight > one.clientHeight * 4 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowY));
  if (!grid || !body) throw new Error('no grid that scrolls');
  let lines = 0;
  let elements = 0;
  let classCalls = 0;
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches('.ag-row')) lines += 1;
        elements += 1 + node.querySelectorAll('*').length;
      }
    }
  });
  observer.observe(grid, { childList: true, subtree: true });
  const { toggle } = DOMTokenList.prototype;
  DOMTokenList.prototype.toggle = function counted(...given) {
    classCalls += 1;
    return toggle.apply(this, given);
  };
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const isDrawn = (row: number): boolean => grid.querySelector(`.ag-row[row-index="${row}"]`) !== null;
  for (let turn = 0; turn < turns; turn += 1) {
    body.scrollTop += 7 * 27;
    await frame();
    while (grid.isConnected && !isDrawn(Math.floor(body.scrollTop / 27) + 5)) {
      // Where a frame takes longer than AG Grid waits for its own bar, it takes the bar for the one that scrolls and lets this step go by; told again it follows.
      body.dispatchEvent(new Event('scroll'));
      await frame();
    }
  }
  if (!grid.isConnected) throw new Error('the grid was made anew while it scrolled');
  observer.disconnect();
  DOMTokenList.prototype.toggle = toggle;
  return { lines, elements, classCalls };
}, steps);

test('a table of thousands of lines holds few elements beside it and in it, and scrolling makes no more of them than lines come in', async ({ desk }) => {
  const file = join(desk.dataDir, '..', 'long.csv');
  writeFileSync(file, ['科目编码,科目名称,合计,基本支出,项目支出', ...Array.from({ length: LINES }, (_, index) => `${2010101 + index},项目${index + 1},${index + 2}.50,${index + 1}.25,1.25`)].join('\n'));
  await desk.dropFiles([file]);
  const { page } = desk;
  // The first finding is chosen, and with it the grid stands where it will stay.
  await expect(page.locator('.grid-shown .ag-cell.c-at').first()).toBeVisible({ timeout: 40_000 });
  await expect(page.locator('.sheet tbody tr').first()).toBeVisible();
  // The source beside the grid once was a table of thirty thousand elements: style, layout and paint of each frame waited for them.
  expect(await page.locator('*').count()).toBeLessThan(2500);

  const work = await scrollGrid(page, 20);
  expect(work.lines).toBeGreaterThan(100);
  // Five cells, each with the element of its text, and what holds them.
  expect(work.elements / work.lines).toBeLessThan(20);
  // Twenty for each cell are the grid's own. A cell is given the classes that it has; it once was asked about seventeen that it has not.
  expect(work.classCalls / work.lines).toBeLessThan(5 * 24);

  await page.locator('.sheet-scroll').evaluate((pane) => { pane.scrollTop = pane.scrollHeight; });
  await expect(page.locator('.sheet tbody th').last()).toHaveText(String(LINES + 1));
  expect(await page.locator('.sheet *').count()).toBeLessThan(1000);
});
