import { expect, test } from '../fixtures/desk.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { zhCN as words } from '../../../renderer/words/zh-CN.ts';

test('all parts in all themes: contrast of every pair of colours, nothing that axe objects to, a sheet that opens and closes', async ({ desk }) => {
  const { page } = desk;
  await expect(page.locator('.library')).toBeVisible();
  await page.evaluate(() => { location.hash = '#parts'; location.reload(); });
  await expect(page.getByRole('heading', { name: words.parts.title })).toBeVisible();
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await page.getByRole('button', { name: words.settings[theme], exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const swatches = page.locator('[data-contrast]');
    await expect(swatches).not.toHaveCount(0);
    const weak = await swatches.evaluateAll((items) => items.flatMap((item) => (Number(item.getAttribute('data-contrast')) >= 4.5 ? [] : [item.textContent])));
    expect(weak, theme).toEqual([]);
    expect(await findViolations(page), theme).toEqual([]);
  }
  await page.getByRole('button', { name: words.parts.sheet }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.parts.sheet })).toBeFocused();
});

test('where less motion is asked for, nothing moves by itself', async ({ desk }) => {
  const { page } = desk;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.locator('.library')).toBeVisible();
  await page.evaluate(() => { location.hash = '#parts'; location.reload(); });
  await expect(page.getByRole('heading', { name: words.parts.title })).toBeVisible();
  await page.getByRole('button', { name: words.parts.sheet }).click();
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
    const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
    return (animationName !== 'none' && animationDuration !== '0s') || transitionDuration.split(', ').some((part) => part !== '0s') || scrollBehavior === 'smooth';
  }).length);
  expect(moving).toBe(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
