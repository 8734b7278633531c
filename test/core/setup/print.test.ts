import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutText } from '#core/json/layOutText.ts';
import { printSetup } from '#core/setup/print.ts';
import { readSetupText } from '#core/setup/setupText.ts';
import { defaultFlags, defaultNativeResponse } from '#core/setup/setup.ts';
import { arbitrarySetup } from './arbitrarySetup.ts';

fc.configureGlobal({ seed: 1 });

describe('printSetup', () => {
  it('prints a policy in the order of the vendor, whatever the order of its object', () => {
    const text = printSetup({
      nativeResponse: defaultNativeResponse,
      applications: [],
      policy: {
        maxAge: 100,
        allowMethods: ['POST', 'GET', 'PUT', 'DELETE', 'PATCH'],
        allowCredentials: true,
        exposeHeaders: [],
        allowHeaders: ['test1', 'test2'],
        allowedOrigins: ['http://test2.com'],
      },
    });
    expect(text).toBe(`{
  "policy": {
    "allowedOrigins": ["http://test2.com"],
    "allowHeaders": ["test1", "test2"],
    "exposeHeaders": [],
    "allowCredentials": true,
    "allowMethods": ["POST", "GET", "PUT", "DELETE", "PATCH"],
    "maxAge": 100
  },
  "applications": []
}`);
  });

  it('prints all that a setup can have', () => {
    const text = printSetup({
      policy: null,
      applications: [
        { name: 'Storefront', jsOrigins: ['http://test2.com'], ...defaultFlags },
        { name: 'Old', jsOrigins: [], associated: false, isSuspended: true },
      ],
      nativeResponse: {
        status: 200,
        statusText: 'Fine',
        headers: [
          ['Content-Type', 'application/json'],
          ['Vary', 'Origin'],
        ],
      },
    });
    expect(text).toBe(`{
  "policy": null,
  "applications": [
    {
      "name": "Storefront",
      "jsOrigins": ["http://test2.com"]
    },
    {
      "name": "Old",
      "jsOrigins": [],
      "isSuspended": true,
      "associated": false
    }
  ],
  "nativeResponse": {
    "status": 200,
    "statusText": "Fine",
    "headers": [
      ["Content-Type", "application/json"],
      ["Vary", "Origin"]
    ]
  }
}`);
  });

  it.each([
    ['the usual one', 'Not Found', false],
    ['an own one', 'Gone fishing', true],
    ['none', '', true],
  ])('prints a reason phrase only if it is not the usual one: %s', (_, statusText, printed) => {
    const nativeResponse = { status: 404, statusText, headers: [] };
    const text = printSetup({ policy: null, applications: [], nativeResponse });
    expect(text.includes('statusText')).toBe(printed);
  });

  it('prints a text that reads as the same setup', () => {
    fc.assert(
      fc.property(arbitrarySetup, (setup) => {
        expect(readSetupText(printSetup(setup))).toEqual({ setup, issues: [] });
      }),
    );
  });

  it('prints a text that formatting leaves as it is', () => {
    fc.assert(
      fc.property(arbitrarySetup, (setup) => {
        expect(layOutText(printSetup(setup))).toBe(printSetup(setup));
      }),
    );
  });
});
