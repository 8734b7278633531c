import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editSetupText } from '#core/setup/edit.ts';
import { defaultFlags, emptyPolicy, type Setup } from '#core/setup/setup.ts';
import { printSetup } from '#core/setup/print.ts';
import { readSetupText } from '#core/setup/setupText.ts';
import {
  normalSetup,
  type WrittenApplication,
  type WrittenSetup,
} from '#core/setup/writtenSetup.ts';
import { arbitraryApplication, arbitraryPolicy, arbitrarySetup } from './arbitrarySetup.ts';

fc.configureGlobal({ seed: 1 });

const setPolicy = (text: string, policy: Setup['policy']) =>
  editSetupText(text, ['policy'], policy);
const addApplication = (text: string, application: WrittenApplication) =>
  editSetupText(text, ['applications', Number.MAX_SAFE_INTEGER], application);
const removeApplication = (text: string, index: number) =>
  editSetupText(text, ['applications', index], undefined);
const setNativeResponse = (text: string, response: WrittenSetup['nativeResponse']) =>
  editSetupText(text, ['nativeResponse'], response);

/** Formatted as nobody would print it: what is not edited has to stay so. */
const own = `{
    "applications": [{ "name":"A" ,"jsOrigins": ["http://a"] },
      { "name":"B" ,"jsOrigins": [] }],
    "policy" : {
        "allowMethods" : [ "POST","GET" ],
        "allowedOrigins": [
            "http://test2.com",

            "https://.*\\\\.example"
        ],
        "maxAge": 1e2
    }
}
`;

/** What of `own` differs afterwards: `- line` gone, `+ line` new. */
function difference(edited: string): string[] {
  const before = own.split('\n');
  const after = edited.split('\n');
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line.trim()}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

describe('an edit of the form changes only its own lines', () => {
  it.each<[string, string, string[]]>([
    [
      'Max Age',
      editSetupText(own, ['policy', 'maxAge'], 600),
      ['- "maxAge": 1e2', '+ "maxAge": 600'],
    ],
    [
      'Max Age emptied',
      editSetupText(own, ['policy', 'maxAge'], null),
      ['- "maxAge": 1e2', '+ "maxAge": null'],
    ],
    ['Max Age as it was', editSetupText(own, ['policy', 'maxAge'], 100), []],
    [
      'a field that was left out, in the order of the vendor',
      editSetupText(own, ['policy', 'allowCredentials'], true),
      ['+ "allowCredentials": true,'],
    ],
    [
      'a method more',
      editSetupText(own, ['policy', 'allowMethods'], ['POST', 'GET', 'PUT']),
      ['- "allowMethods" : [ "POST","GET" ],', '+ "allowMethods" : [ "POST","GET","PUT" ],'],
    ],
    [
      'a method less',
      editSetupText(own, ['policy', 'allowMethods'], ['GET']),
      ['- "allowMethods" : [ "POST","GET" ],', '+ "allowMethods" : [ "GET" ],'],
    ],
    [
      'an origin less',
      editSetupText(own, ['policy', 'allowedOrigins'], ['http://test2.com']),
      ['- "http://test2.com",', '- "https://.*\\\\.example"', '+ "http://test2.com"'],
    ],
    [
      'an origin changed',
      editSetupText(
        own,
        ['policy', 'allowedOrigins'],
        ['http://test3.com', 'https://.*\\.example'],
      ),
      ['- "http://test2.com",', '+ "http://test3.com",'],
    ],
    [
      'the name of an application',
      editSetupText(own, ['applications', 1, 'name'], 'C'),
      ['- { "name":"B" ,"jsOrigins": [] }],', '+ { "name":"C" ,"jsOrigins": [] }],'],
    ],
    [
      'an application suspended',
      editSetupText(own, ['applications', 1, 'isSuspended'], true),
      [
        '- { "name":"B" ,"jsOrigins": [] }],',
        '+ { "name":"B" ,"jsOrigins": [] ,"isSuspended": true }],',
      ],
    ],
    [
      'an application no more',
      removeApplication(own, 1),
      [
        '- "applications": [{ "name":"A" ,"jsOrigins": ["http://a"] },',
        '- { "name":"B" ,"jsOrigins": [] }],',
        '+ "applications": [{ "name":"A" ,"jsOrigins": ["http://a"] }],',
      ],
    ],
  ])('%s', (_, edited, expected) => {
    expect(difference(edited)).toEqual(expected);
    expect(readSetupText(edited).issues).toEqual([]);
  });
});

describe('an edit of a canonical text makes a canonical text', () => {
  const policy = { ...emptyPolicy, allowMethods: ['GET'] };
  const setup = normalSetup({ policy, applications: [] });
  const text = printSetup(setup);
  const written = { name: 'A', jsOrigins: ['http://a'] };
  const app = { ...written, ...defaultFlags };
  const many = Array.from({ length: 20 }, (_, index) => `http://host${index}.example`);
  const nativeResponse = { status: 204, statusText: 'No Content', headers: [] };

  it.each<[string, string, Setup]>([
    [
      'an entry more',
      editSetupText(text, ['policy', 'allowMethods'], ['GET', 'PUT']),
      { ...setup, policy: { ...policy, allowMethods: ['GET', 'PUT'] } },
    ],
    [
      'many entries pasted',
      editSetupText(text, ['policy', 'allowedOrigins'], many),
      { ...setup, policy: { ...policy, allowedOrigins: many } },
    ],
    [
      'a list emptied',
      editSetupText(text, ['policy', 'allowMethods'], []),
      { ...setup, policy: emptyPolicy },
    ],
    ['a first application', addApplication(text, written), { ...setup, applications: [app] }],
    [
      'a second application',
      addApplication(addApplication(text, written), written),
      { ...setup, applications: [app, app] },
    ],
    ['an application removed again', removeApplication(addApplication(text, written), 0), setup],
    ['the policy off', setPolicy(text, null), { ...setup, policy: null }],
    ['the policy off and on', setPolicy(setPolicy(text, null), policy), setup],
    [
      'a native status',
      editSetupText(text, ['nativeResponse'], { status: 204, headers: [] }),
      { ...setup, nativeResponse },
    ],
    [
      'the default native response again',
      setNativeResponse(setNativeResponse(text, nativeResponse), undefined),
      setup,
    ],
  ])('%s', (_, edited, expected) => {
    expect(edited).toBe(printSetup(expected));
  });
});

describe('editSetupText', () => {
  it('makes the policy that a field is set in', () => {
    expect(editSetupText('{"policy": null}', ['policy', 'maxAge'], 1)).toBe(
      '{"policy": {"maxAge": 1}}',
    );
  });

  it('leaves an optional field out again', () => {
    const text = '{"policy": null, "applications": [{"name": "A", "associated": false}]}';
    expect(editSetupText(text, ['applications', 0, 'associated'], undefined)).toBe(
      '{"policy": null, "applications": [{"name": "A"}]}',
    );
  });

  it('adds one to 10,000 origins, and touches no other', () => {
    const allowedOrigins = Array.from(
      { length: 10_000 },
      (_, index) => `http://host${index}.example`,
    );
    const text = printSetup(
      normalSetup({ policy: { ...emptyPolicy, allowedOrigins }, applications: [] }),
    );
    const edited = editSetupText(
      text,
      ['policy', 'allowedOrigins'],
      [...allowedOrigins, 'http://new.example'],
    );
    expect(edited).toBe(
      text.replace('9999.example"', '9999.example",\n      "http://new.example"'),
    );
  });

  it('throws at a text that is no JSON', () => {
    expect(() => editSetupText('{', ['policy', 'maxAge'], 1)).toThrow('JSON');
  });

  it('gives the edited setup, whatever is edited', () => {
    const texts = fc
      .tuple(arbitrarySetup, fc.constantFrom('canonical', '', 3, '\t'))
      .map(([setup, style]) =>
        style === 'canonical' ? printSetup(setup) : JSON.stringify(setup, null, style),
      );
    fc.assert(
      fc.property(texts, arbitrarySetup, (text, setup) => {
        const edited = editSetupText(text, [], setup);
        expect(readSetupText(edited)).toEqual({ setup, issues: [] });
      }),
    );
    fc.assert(
      fc.property(texts, arbitraryPolicy, arbitraryApplication, (text, policy, application) => {
        const edited = addApplication(setPolicy(text, policy), application);
        const applications = readSetupText(text).setup?.applications ?? [];
        expect(readSetupText(edited)).toMatchObject({
          setup: { policy, applications: [...applications, application] },
          issues: [],
        });
      }),
    );
  });
});
