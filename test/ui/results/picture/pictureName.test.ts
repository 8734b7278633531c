import { expect, it } from 'vitest';
import { pictureName } from '#ui/results/picture/pictureName.ts';

it.each([
  ['a documented row', 'Preflight 2 · Method refused', 'Preflight-2-Method-refused-flowchart'],
  ['what a path would be', '../a/b: "c"', 'a-b-c-flowchart'],
  ['letters of any script', 'Übersicht 日本', 'Übersicht-日本-flowchart'],
  ['nothing to name it by', '???', 'flowchart'],
  ['a long title', 'word '.repeat(60), `${'word-'.repeat(16)}flowchart`],
  ['a word too long', `Case ${'x'.repeat(90)}`, 'Case-flowchart'],
])('a file is named after %s', (_, title, name) => {
  expect(pictureName(title, 'flowchart')).toBe(name);
});
