import { describe, expect, it } from 'vitest';
import { isOwnText } from '#core/setup/isOwnText.ts';

describe('a setup of the playground', () => {
  it.each([
    ['with a mistake', '{"policy": {"maxAge": -1}}', true],
    ['with a key too many', '{"policy": {"allowedOrigins": [], "wrong": 1}}', true],
    ['without a policy', '{"policy": null, "applications": 1}', true],
    ['not: the six keys bare', '{"allowedOrigins": []}', false],
    ['not: the gateway’s policy', '{"policy": {"id": "1", "policyEnforcements": []}}', false],
    ['not: the gateway’s action', '{"policyAction": {"templateKey": "cors"}}', false],
    ['not: a policy that is a number', '{"policy": 1}', false],
    ['not: a list', '["policy"]', false],
    ['not: null', 'null', false],
    ['not: no JSON', '{"policy": {"maxAge": -1}', false],
  ])('%s', (_, text, own) => {
    expect(isOwnText(text)).toBe(own);
  });
});
