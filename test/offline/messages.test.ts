import { expect, it } from 'vitest';
import { isNewTo } from '../../src/offline/messages.ts';
import { release } from './release.ts';

it.each<[what: string, script: string, isNew: boolean]>([
  ['one of its own pages', 'https://docs.example/cors/assets/index-BnbD_e_g.js', false],
  ['a page of another release', 'https://docs.example/cors/assets/index-Other123.js', true],
  ['a page that has no script to tell', '', true],
])('whether a release is new to %s', (_, script, isNew) => {
  expect(isNewTo(script, release)).toBe(isNew);
});
