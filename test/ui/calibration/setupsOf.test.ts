import { describe, expect, it } from 'vitest';
import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { testSetupFiles } from '#core/calibration/output/testSetupFiles.ts';
import { absoluteUrl } from '#ui/calibration/address.ts';
import { filesToImport } from '#ui/calibration/filesToImport.ts';
import { setupsOf } from '#ui/calibration/setupsOf.ts';
import { application, noPolicy, setup } from '../../helpers/setups.ts';

describe('a kit by its setups', () => {
  it('names test policies by letters, and keeps every request', () => {
    const kit = calibrationKit(setup(), 'test');
    const parts = setupsOf(kit);
    expect(parts.map(({ letter }) => letter)).toEqual(['', 'A', 'B']);
    expect(parts.flatMap(({ part }) => part.requests)).toEqual(kit.requests);
    expect(parts.every(({ part }) => part.id === kit.id)).toBe(true);
  });

  it('has one part for the policy on the screen', () =>
    expect(setupsOf(calibrationKit(setup())).map(({ letter }) => letter)).toEqual(['A']));
});

describe('what is to be imported', () => {
  it.each([
    [
      'policy, applications, native service',
      setup(
        {},
        { applications: [application(), application({ name: 'Old one', associated: false })] },
      ),
      ['policy-A.json', 'application-A-Partner.json', 'application-A-Old-one.json', null],
    ],
    ['no policy', noPolicy(), [null]],
  ])('%s', (_, of, fileNames) =>
    expect(filesToImport(testSetupFiles(of), 'A').map(({ fileName }) => fileName)).toEqual(
      fileNames,
    ),
  );
});

describe('an address', () => {
  it.each([
    ['https://gw.example:5543/orders/', 'https://gw.example:5543/orders/'],
    ['  https://gw.example/ ', 'https://gw.example'],
    ['https://user:secret@gw.example/orders', 'https://gw.example/orders'],
    ['gw.example:5543', null],
    ['ftp://gw.example', null],
    ['/orders', null],
    ['', null],
  ])('%j', (typed, url) => expect(absoluteUrl(typed)).toBe(url));
});
