import { describe, expect, it } from 'vitest';
import { invalid, notSupported } from '#core/javaRegex/issue.ts';

describe('a problem', () => {
  it('of a pattern that Java refuses', () => {
    const problem = invalid('Unclosed group', 3);
    expect(problem).toBeInstanceOf(Error);
    expect(problem.message).toBe('Unclosed group');
    expect(problem.issue).toEqual({
      code: 'invalid-regex',
      path: '',
      description: 'Unclosed group',
      index: 3,
    });
  });

  it('of what is not known here', () => {
    expect(notSupported('names', 0).issue).toMatchObject({ code: 'not-supported', index: 0 });
  });
});
