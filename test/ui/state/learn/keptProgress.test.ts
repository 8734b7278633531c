import { beforeEach, describe, expect, it } from 'vitest';
import {
  forgetProgress,
  keepProgress,
  keepStep,
  recallProgress,
} from '#ui/state/learn/keptProgress.ts';
import { remember } from '#ui/state/remembered.ts';

beforeEach(() => localStorage.clear());

describe('what was learned on this device', () => {
  it('is there again, step by step', () => {
    keepStep('a/1', { right: true, sure: false });
    keepStep('a/2', { solved: true, hints: 2 });
    expect(recallProgress()).toEqual({
      'a/1': { right: true, sure: false },
      'a/2': { solved: true, hints: 2 },
    });
  });

  it('keeps what another tab wrote meanwhile', () => {
    keepProgress({ 'a/1': { right: false } });
    expect(keepStep('a/2', { right: true })).toEqual({
      'a/1': { right: false },
      'a/2': { right: true },
    });
  });

  it('is forgotten when that is asked for', () => {
    keepStep('a/1', { right: true });
    forgetProgress();
    expect(recallProgress()).toEqual({});
    expect(localStorage).toHaveLength(0);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{"version":1'],
    ['another kind of JSON', '[1]'],
    ['another version', '{"version":2,"steps":{"a/1":{"right":true}}}'],
    ['steps that are none', '{"version":1,"steps":"all"}'],
  ])('is nothing where storage holds %s', (_, text) => {
    remember('lessons', text);
    expect(recallProgress()).toEqual({});
  });

  it('takes of a damaged step what can be read', () => {
    const step = { right: 'yes', sure: true, solved: 1, hints: 1.5, more: {} };
    remember('lessons', JSON.stringify({ version: 1, steps: { 'a/1': step, 'a/2': null } }));
    expect(recallProgress()).toEqual({ 'a/1': { sure: true }, 'a/2': {} });
  });
});
