import { expect, test } from 'vitest';
import { findBrowser, listCandidates } from './find-browser.ts';

test('the browser that CHROMIUM_PATH names comes before all others', () => {
  const found = findBrowser({
    chosen: '/opt/chosen',
    candidates: ['/usr/bin/chromium'],
    isUsable: () => true,
  });

  expect(found).toBe('/opt/chosen');
});

test('a CHROMIUM_PATH that does not run is an error, not a reason to take another browser', () => {
  const find = () =>
    findBrowser({
      chosen: '/opt/missing',
      candidates: ['/usr/bin/chromium'],
      isUsable: (file) => file === '/usr/bin/chromium',
    });

  expect(find).toThrow(
    'CHROMIUM_PATH is /opt/missing, which is no browser that runs. Correct it, or unset it.',
  );
});

test('an empty CHROMIUM_PATH chooses nothing', () => {
  const found = findBrowser({ chosen: '', candidates: ['/usr/bin/chromium'], isUsable: () => true });

  expect(found).toBe('/usr/bin/chromium');
});

test('the first candidate that runs is taken', () => {
  const found = findBrowser({
    chosen: undefined,
    candidates: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    isUsable: (file) => file.startsWith('/usr/bin/chromium-') || file.endsWith('chrome'),
  });

  expect(found).toBe('/usr/bin/chromium-browser');
});

test('nothing is found where no candidate runs', () => {
  const found = findBrowser({ chosen: undefined, candidates: ['/usr/bin/chromium'], isUsable: () => false });

  expect(found).toBeUndefined();
});

test('on Linux a name is looked for in all folders of the path before the next name', () => {
  const candidates = listCandidates({ platform: 'linux', environment: { PATH: '/usr/local/bin::/usr/bin' } });

  expect(candidates.slice(0, 4)).toEqual([
    '/usr/local/bin/chromium',
    '/usr/bin/chromium',
    '/usr/local/bin/chromium-browser',
    '/usr/bin/chromium-browser',
  ]);
});

test('on macOS applications come after what is on the path', () => {
  const candidates = listCandidates({ platform: 'darwin', environment: { PATH: '/opt/homebrew/bin' } });

  expect(candidates.at(0)).toBe('/opt/homebrew/bin/chromium');
  expect(candidates.at(-1)).toBe('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
});

test('on Windows browsers are looked for where their installers put them', () => {
  const environment = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' };

  const candidates = listCandidates({ platform: 'win32', environment });

  expect(candidates.slice(0, 2)).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  ]);
});

test('without a path there is nothing to look at on Linux', () => {
  const candidates = listCandidates({ platform: 'linux', environment: {} });

  expect(candidates).toEqual([]);
});
