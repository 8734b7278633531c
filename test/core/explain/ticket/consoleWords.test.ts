import { describe, expect, it } from 'vitest';
import {
  consoleCheckWords,
  lineAloneWords,
  type ConsoleCheck,
} from '#core/explain/ticket/consoleWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { headerNotSupported, methodNotAllowed, originNotAllowed } from '#core/gateway/statuses.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { printed } from '../../../helpers/tickets.ts';

const all = [originNotAllowed, methodNotAllowed, headerNotSupported];
const line = 'Access to fetch at … has been blocked';

describe('a console line beside the answer', () => {
  it.each<[what: string, ConsoleCheck, refusals: readonly HttpResponse[], words: string]>([
    ['that no refusal prints', { fits: true }, [], 'Fits the answer.'],
    ['that those of one status print', { fits: true }, [all[0]!, all[2]!], 'Fits the answer.'],
    [
      'that those of both print says what it hides',
      { fits: true },
      all,
      'Fits the answer. Alone it would not tell 405 from 403.',
    ],
    [
      'that does not fit stands beside the one that would',
      { fits: false, printed: line },
      all,
      `Does not fit the answer. For that the browser prints \`${line}\``,
    ],
    [
      'where the browser prints none',
      { fits: false, printed: '' },
      all,
      'Does not fit the answer: the browser prints nothing for it.',
    ],
  ])('%s', (_, check, refusals, words) => {
    expect(plain(consoleCheckWords(check, refusals), '`')).toBe(words);
  });
});

describe('a console line that is all there is', () => {
  it.each<[what: string, preflight: boolean | null, HttpResponse[], words: string | null]>([
    [
      'names each refusal that prints it',
      true,
      all,
      'This line alone does not say why. Browsers print it for `403 Specified Origin is not allowed`, `405 Method Not Allowed` and `403 Header Not Supported` alike.',
    ],
    [
      'or the only one',
      null,
      [methodNotAllowed],
      'This line tells the status. Of the gateway’s refusals of a preflight only `405 Method Not Allowed` prints it.',
    ],
    [
      'or says that there is none',
      true,
      [],
      'No refusal of the gateway prints this line. They are `403` or `405` without any CORS header, and for that the browser prints another one.',
    ],
    ['says nothing where it may be about the call itself', null, [], null],
    ['nor where it is', false, [], null],
  ])('%s', (_, preflight, refusals, words) => {
    const said = lineAloneWords(printed({ preflight }), refusals);
    expect(said && `${said.title} ${plain(said.text, '`')}`).toBe(words);
  });
});
