import { describe, expect, test } from 'vitest';
import { filesOfCommandLine, isOwnPage, isOwnSender, mayNavigate, mayOpenOutside, mayRequest, plainFileName } from '../../electron/main/policy.ts';

const own = 'app://workstation/';

describe('pages', () => {
  test.each([own, `${own}index.html`, `${own}?x=1#y`])('%s is ours', (url) => expect(isOwnPage(url)).toBe(true));
  test.each(['', 'nonsense', 'https://workstation/', 'app://other/', 'app://workstation.evil/', 'app://user@workstation/', 'app://workstation:99/', 'file:///etc/passwd', 'about:blank', 'javascript:alert(1)'])('%s is not', (url) => {
    expect(isOwnPage(url)).toBe(false);
    expect(mayNavigate(url)).toBe(false);
  });
  test('a window stays on its one page', () => {
    expect(mayNavigate(own)).toBe(true);
    expect(mayNavigate(`${own}source/${'0'.repeat(64)}`)).toBe(false);
  });
});

describe('senders', () => {
  test('the top frame of our page', () => expect(isOwnSender({ url: own, parent: null })).toBe(true));
  test('no frame, a foreign page, or a frame inside ours', () => {
    expect(isOwnSender(null)).toBe(false);
    expect(isOwnSender({ url: 'https://evil.example/', parent: null })).toBe(false);
    expect(isOwnSender({ url: own, parent: {} })).toBe(false);
  });
});

describe('what leaves', () => {
  test('only https links open outside', () => {
    expect(mayOpenOutside('https://www.mof.gov.cn/')).toBe(true);
    for (const url of ['http://a.example/', 'file:///C:/x.exe', 'ms-msdt:/id', 'javascript:1', 'https://user:pass@a.example/', 'x']) expect(mayOpenOutside(url)).toBe(false);
  });
  test('the page itself fetches nothing from anywhere', () => {
    for (const url of [`${own}a.js`, 'blob:app://workstation/1', 'data:image/png;base64,AA', 'devtools://devtools/x']) expect(mayRequest(url)).toBe(true);
    for (const url of ['https://a.example/', 'http://127.0.0.1/', 'ws://a.example/', 'file:///etc/passwd', 'blob:https://a.example/1']) expect(mayRequest(url)).toBe(false);
  });
});

describe('names', () => {
  test('the command line gives absolute paths, without switches and the words before them', () => {
    expect(filesOfCommandLine(['/x/electron', '--no-sandbox', '.', 'a.pdf', '/b/c.xlsx'], 2, '/home/me')).toEqual(['/home/me/a.pdf', '/b/c.xlsx']);
    expect(filesOfCommandLine(['/x/gouji'], 1, '/')).toEqual([]);
  });
  test('a suggested name has no folders and nothing a system forbids', () => {
    expect(plainFileName('../../.ssh/keys')).toBe('_.._.ssh_keys');
    expect(plainFileName('勘误 1.json')).toBe('勘误 1.json');
    expect(plainFileName('a\u0000b:c')).toBe('a_b_c');
    expect(plainFileName('...')).toBe('_');
  });
});
