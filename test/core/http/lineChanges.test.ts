import { expect, it } from 'vitest';
import type { HeaderList } from '#core/http/message.ts';
import { lineChanges } from '#core/http/lineChanges.ts';

const response = (headers: HeaderList) => ({ status: 200, statusText: 'OK', headers });
const a = ['A', '1'] as const;
const b = ['B', '2'] as const;

it.each<[string, HeaderList | null, HeaderList | null, string[]]>([
  ['the same lines', [a, b], [a, b], []],
  ['one more', [a], [a, b], ['+ B: 2']],
  ['one less', [a, b], [b], ['− A: 1']],
  ['a second line of the same name and value', [a], [a, a], ['+ A: 1']],
  ['another value', [a], [['A', '2']], ['− A: 1', '+ A: 2']],
  ['what goes comes before what is new', [a, b], [b, ['C', '']], ['− A: 1', '+ C: ']],
  ['another order', [a, b], [b, a], []],
  ['no answer before', null, [a], ['+ A: 1']],
  ['no answer after', [a], null, ['− A: 1']],
])('%s', (_, from, to, expected) => {
  const changes = lineChanges(from && response(from), to && response(to));
  expect(changes.map(({ sign, line }) => `${sign} ${line}`)).toEqual(expected);
});
