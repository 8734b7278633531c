import { describe, expect, test } from 'vitest';
import { testSetupFiles } from '#core/calibration/output/testSetupFiles.ts';
import { readResponse } from '#core/message/readResponse.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import { setups } from '../gateways.ts';

describe.each(Object.entries(setups))('%s', (_, setup) => {
  const { policyAction, applications, nativeService } = testSetupFiles(setup);

  test('the policy is the one that is read again, in the envelope of the gateway', () => {
    expect(policyAction === null).toBe(setup.policy === null);
    if (policyAction === null) return;
    expect(Object.keys(JSON.parse(policyAction))).toEqual(['policyAction']);
    expect(readTicket(policyAction).policy).toEqual(setup.policy);
  });

  test('so are the applications', () => {
    expect(applications.map(({ name, associated }) => ({ name, associated }))).toEqual(
      setup.applications.map(({ name, associated }) => ({ name, associated })),
    );
    for (const [at, { json }] of applications.entries()) {
      const { name, jsOrigins, isSuspended } = setup.applications[at]!;
      expect(readTicket(json).applications).toEqual([{ name, jsOrigins, isSuspended }]);
    }
  });

  test('and what the native service has to send', () =>
    expect(readResponse(nativeService)).toEqual({ response: setup.nativeResponse, issues: [] }));
});
