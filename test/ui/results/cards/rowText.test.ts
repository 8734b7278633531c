import { describe, expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { documentedIds, type DocumentedId } from '#core/gateway/outcome.ts';
import { illustrativeBody } from '#core/explain/gateway/illustrativeBodyWords.ts';
import { addsNoCorsHeaders } from '#ui/results/addsNoCorsHeaders.ts';
import { nativeFails, rowShown, undecidedShown } from '../cases.ts';

describe('no CORS header is added', () => {
  it.each(documentedIds)('%s: exactly where no header is printed', (id) => {
    expect(addsNoCorsHeaders(id)).toBe(documentedScenario(id).printed.headers.length === 0);
  });
});

describe('the illustrative body', () => {
  it.each<[DocumentedId, string]>([
    ['preflight-1', 'Specified Origin is not allowed'],
    ['preflight-2', 'Method Not Allowed'],
    ['preflight-3', 'Header Not Supported'],
  ])('%s: the default error template with its reason phrase', (id, reason) => {
    const body = JSON.parse(illustrativeBody(rowShown(id).answer) ?? '') as { Exception: string };
    expect(Object.keys(body)).toEqual(['Exception']);
    expect(body.Exception).toContain(`Error Message: ${reason}. Request Details: Service - `);
  });

  it.each([
    ['an allowed preflight', rowShown('preflight-4')],
    ['a request passed on', rowShown('request-no-origin')],
    ['an error of the native service', nativeFails()],
    ['no answer', undecidedShown()],
  ])('%s has none', (_, { answer }) => {
    expect(illustrativeBody(answer)).toBeNull();
  });
});
