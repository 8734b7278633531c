import { describe, expect, it } from 'vitest';
import { plain } from '#core/explain/phrase.ts';
import {
  anchoringWords,
  costlyEntry,
  undecidedWords,
} from '#core/explain/gateway/regexVerdictWords.ts';

describe('the words for one entry and one origin', () => {
  it.each(Object.entries(undecidedWords))('%s: that it is undecided, and why', (_, words) => {
    expect(words).toMatch(/^undecided: ./);
  });

  it('which part of the origin counts', () => {
    expect(Object.values(anchoringWords)).toEqual(['whole value', 'anywhere']);
  });

  it('of a costly entry: its name, what happens here, and what on the gateway', () => {
    const said = plain(costlyEntry('(a+)+b'), '`');
    expect(said).toMatch(/^`\(a\+\)\+b` takes more steps.* undecided\. On the gateway.*burns CPU/);
  });
});
