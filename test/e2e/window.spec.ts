import { expect, test } from './fixtures/desk.ts';

test('the window opens, shows the program and breaks no rule of its policy', async ({ desk }) => {
  await expect(desk.page.locator('#root > *').first()).toBeVisible();
  await expect(desk.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  // The nonce of this load was put in; with the placeholder the grid would be without its style.
  await expect(desk.page.locator('meta[name="csp-nonce"]')).not.toHaveAttribute('content', '__NONCE__');
});

test('the page has nothing of Node and cannot open windows or leave', async ({ desk }) => {
  await expect(desk.page.locator('#root > *').first()).toBeVisible();
  const found = await desk.page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window));
  expect(found).toEqual([]);
});

test('the policy is in force: no inline script, no foreign address', async ({ desk }) => {
  await expect(desk.page.locator('#root > *').first()).toBeVisible();
  const ran = await desk.page.evaluate(async () => {
    const script = document.createElement('script');
    let typed = false;
    try {
      script.textContent = 'window.injected = true';
    } catch {
      typed = true;
    }
    document.head.append(script);
    const fetched = await fetch('https://example.invalid/').then(() => true, () => false);
    return { injected: 'injected' in window, typed, fetched };
  });
  expect(ran).toEqual({ injected: false, typed: true, fetched: false });
  await expect.poll(() => desk.complaints.filter((complaint) => /connect-src|TrustedScript/.test(complaint)).length).toBe(2);
  // These complaints are what this test provoked.
  desk.complaints.length = 0;
});
