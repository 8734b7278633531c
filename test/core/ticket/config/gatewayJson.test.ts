import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationsJson, policyActionJson } from '#core/ticket/config/gatewayJson.ts';
import { readTicket } from '#core/ticket/readTicket.ts';

const entry = fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/).filter((text) => !/@|ey/.test(text));
const list = fc.array(entry, { maxLength: 4 });
const policy = fc.record({
  allowedOrigins: list,
  allowHeaders: list,
  exposeHeaders: list,
  allowCredentials: fc.boolean(),
  allowMethods: list,
  maxAge: fc.option(fc.nat()),
});

describe('what the gateway takes, read again', () => {
  it('is the policy', () => {
    fc.assert(
      fc.property(policy, (written) => {
        expect(readTicket(policyActionJson(written)).policy).toEqual(written);
      }),
    );
  });

  it('is the applications', () => {
    const application = fc.record({ name: entry, jsOrigins: list, isSuspended: fc.boolean() });
    fc.assert(
      fc.property(fc.array(application, { maxLength: 3 }), (written) => {
        expect(readTicket(applicationsJson(written)).applications).toEqual(written);
      }),
    );
  });

  it('has the envelope, and every value as a text', () => {
    const written = policyActionJson({
      allowedOrigins: ['https://a.example'],
      allowHeaders: [],
      exposeHeaders: [],
      allowCredentials: true,
      allowMethods: ['GET'],
      maxAge: 600,
    });
    const { policyAction } = JSON.parse(written);
    expect(policyAction.templateKey).toBe('cors');
    expect(policyAction.parameters[0].parameters).toContainEqual({
      templateKey: 'maxAge',
      values: ['600'],
    });
  });
});
