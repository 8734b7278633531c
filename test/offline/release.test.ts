import { expect, it } from 'vitest';
import { hasEarlier } from '../../src/offline/release.ts';

it.each<[path: string, kept: string, isEarlier: boolean]>([
  ['assets/monaco-IJ10kiCf.js', 'assets/monaco-IJ10kiCf.js', true],
  ['assets/monaco-IJ10kiCf.js', 'assets/monaco-a_b-c123.js', true],
  ['assets/monaco-IJ10kiCf.js', 'assets/monaco-IJ10kiCf.css', false],
  ['assets/monaco-IJ10kiCf.js', 'assets/monacoWorker-IJ10kiCf.js', false],
  ['assets/regexes--Qh1ORWm.css', 'assets/regexes-B-dhUclC.css', true],
  ['index.html', 'index.html', true],
])('%s, where %s is kept: %s', (path, kept, isEarlier) => {
  expect(hasEarlier({ path, integrity: '' }, ['assets/other-12345678.js', kept])).toBe(isEarlier);
});
