import { describe, expect, it } from 'vitest';
import { callFields, callHelp } from '#core/explain/browser/callHelpWords.ts';
import {
  applicationHelp,
  nativeHelp,
  policyHelp,
  requestFields,
  requestHelp,
} from '#core/explain/gateway/fieldHelpWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { emptyPolicy } from '#core/setup/setup.ts';
import { application } from '../../../helpers/setups.ts';

const forms = { policyHelp, applicationHelp, nativeHelp: { nativeHelp }, requestHelp, callHelp };
const all = Object.entries(forms).flatMap(([form, fields]) =>
  Object.entries(fields).map(([field, help]) => [form, field, help] as const),
);

describe('help with fields', () => {
  it.each<[what: string, has: object, fields: readonly string[]]>([
    ['the policy', policyHelp, Object.keys(emptyPolicy)],
    ['an application', applicationHelp, Object.keys(application())],
    ['the request', requestHelp, requestFields],
    ['the call', callHelp, callFields],
  ])('covers every field of %s', (_, has, fields) => {
    expect(Object.keys(has).sort()).toEqual([...fields].sort());
  });

  it.each(all)('%s: %s is said in whole, short sentences', (_form, _field, { label, text }) => {
    expect(label).not.toBe('');
    expect(plain(text)).toMatch(/^\S.*\.$/);
    expect(plain(text).length).toBeLessThan(280);
  });

  it.each([
    ['Allowed Origins', policyHelp.allowedOrigins, 'Origin'],
    ['Allowed Methods', policyHelp.allowMethods, 'Access-Control-Request-Method'],
    ['Allow Headers', policyHelp.allowHeaders, 'Access-Control-Request-Headers'],
    ['JavaScript origins', applicationHelp.jsOrigins, 'Origin'],
  ])('says what %s is compared with', (label, help, header) => {
    expect(help.label).toBe(label);
    expect(plain(help.text, '`')).toContain(`\`${header}\``);
  });

  it.each([
    ['Origin', requestHelp.origin, 'Allowed Origins'],
    ['Access-Control-Request-Method', requestHelp.acrm, 'Allowed Methods'],
    ['Access-Control-Request-Headers', requestHelp.acrh, 'Allow Headers'],
  ])('says what %s is compared with', (label, help, field) => {
    expect(help.label).toBe(label);
    expect(plain(help.text)).toContain(`ompared with ${field}`);
  });

  it.each([
    policyHelp.allowedOrigins,
    policyHelp.allowHeaders,
    policyHelp.allowCredentials,
    applicationHelp.isSuspended,
    nativeHelp,
  ])('calls a reading a reading: $label', ({ text }) => {
    expect(plain(text)).toMatch(/\breadings?\b/);
  });
});
