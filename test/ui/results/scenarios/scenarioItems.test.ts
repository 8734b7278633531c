import { describe, expect, it } from 'vitest';
import { documentedIds } from '#core/gateway/outcome.ts';
import {
  isDocumentedId,
  isPlainClick,
  printedTitle,
  scenarioItems,
  scenarioMenuItems,
  scenarioTitle,
} from '#ui/results/scenarios/scenarioItems.ts';

it('all eleven, in the order of the page', () => {
  expect(scenarioItems.map(({ id }) => id)).toEqual(documentedIds);
});

it('each by its group, label and what it is about', () => {
  expect(scenarioItems.map(scenarioTitle)).toEqual([
    'Preflight 1 · Origin refused',
    'Preflight 2 · Method refused',
    'Preflight 3 · Header refused',
    'Preflight 4 · Allowed',
    'Preflight 5 · By application',
    'Preflight no Origin',
    'Preflight no method',
    'Request 1 · Origin refused',
    'Request 2 · Allowed',
    'Request 3 · By application',
    'Request no Origin',
  ]);
});

describe('menu items', () => {
  it('carry a link, a group and a sentence', () => {
    expect(scenarioMenuItems('sentence')[1]).toEqual({
      id: 'preflight-2',
      label: '2 · Method refused',
      detail: 'The method asked for is not one of Allowed Methods.',
      icon: 's405',
      tone: 'refused',
      href: '#preflight-2',
      group: 'Preflight',
    });
  });

  it('or the status where there is little room', () => {
    expect(scenarioMenuItems('status').map(({ detail }) => detail)).toEqual([
      '403',
      '405',
      '403',
      '200',
      '200',
      '405',
      '405',
      '403',
      '200',
      '200',
      'passed on',
    ]);
  });
});

it.each([
  ['preflight-2', true],
  ['pass-through', false],
  ['', false],
])('"%s" is documented: %s', (id, expected) => {
  expect(isDocumentedId(id)).toBe(expected);
});

it('the printed status in full', () => {
  expect(printedTitle('preflight-1')).toBe('403 Specified Origin is not allowed');
  expect(printedTitle('request-no-origin')).toBe('Passed on');
});

it.each([
  ['a click', {}, true],
  ['with Ctrl: another tab', { ctrlKey: true }, false],
  ['with Cmd: another tab', { metaKey: true }, false],
  ['with Shift: another window', { shiftKey: true }, false],
  ['with Alt: a download', { altKey: true }, false],
  ['the middle button', { button: 1 }, false],
])('%s', (_, init, plain) => {
  expect(isPlainClick(new MouseEvent('click', init))).toBe(plain);
});
