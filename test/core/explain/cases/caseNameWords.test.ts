import { describe, expect, it } from 'vitest';
import { proposedName } from '#core/explain/cases/caseNameWords.ts';
import type { Asked } from '#core/scenario/case.ts';
import { request } from '../../../helpers/setups.ts';

const call = { pageOrigin: 'https://shop.example', url: 'https://api.example/' };
const preflight = request('OPTIONS', {
  Origin: 'https://shop.example',
  'Access-Control-Request-Method': 'PUT',
});

describe('the name that a case gets', () => {
  it.each<[Asked, string]>([
    [{ page: { call } }, 'GET from https://shop.example'],
    [{ page: { call: { ...call, method: 'PUT' } } }, 'PUT from https://shop.example'],
    [{ request: preflight }, 'Preflight for PUT from https://shop.example'],
    [{ request: request('OPTIONS', { Origin: 'null' }) }, 'OPTIONS from null'],
    [{ request: request('GET', {}) }, 'GET without Origin'],
  ])('%j', (asked, name) => {
    expect(proposedName(asked, [])).toBe(name);
    expect(proposedName(asked, [{ name }])).toBe(`${name} 2`);
    expect(proposedName(asked, [{ name }, { name: `${name} 2` }])).toBe(`${name} 3`);
  });
});
