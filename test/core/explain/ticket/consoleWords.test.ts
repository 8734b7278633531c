import { describe, expect, it } from 'vitest';
import {
  consoleCheckWords,
  lineAloneWords,
  type ConsoleCheck,
} from '#core/explain/ticket/consoleWords.ts';
import { plain } from '#core/explain/phrase.ts';

const line = 'Access to fetch at … has been blocked';

describe('a console line beside the answer', () => {
  it.each<[what: string, ConsoleCheck, preflight: boolean | null, words: string]>([
    ['of the call itself', { fits: true }, false, 'Fits the answer.'],
    [
      'of a preflight says what it hides',
      { fits: true },
      true,
      'Fits the answer. Alone it would not tell 405 from 403.',
    ],
    [
      'of one or the other says so, too',
      { fits: true },
      null,
      'Fits the answer. Alone it would not tell 405 from 403.',
    ],
    [
      'that does not fit stands beside the one that would',
      { fits: false, printed: line },
      true,
      `Does not fit the answer. For that the browser prints \`${line}\``,
    ],
    [
      'where the browser prints none',
      { fits: false, printed: '' },
      true,
      'Does not fit the answer: the browser prints nothing for it.',
    ],
  ])('%s', (_, check, preflight, words) => {
    expect(plain(consoleCheckWords(check, preflight), '`')).toBe(words);
  });

  it('alone, names each refusal that prints it', () => {
    expect(plain(lineAloneWords.text, '`')).toBe(
      'Browsers print it for `403 Specified Origin is not allowed`, `405 Method Not Allowed` and `403 Header Not Supported` alike.',
    );
  });
});
