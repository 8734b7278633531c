import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { plain } from '#core/explain/phrase.ts';
import {
  changeChip,
  changeChoice,
  changeLabel,
  changeSentence,
} from '#core/explain/repair/changeWords.ts';
import {
  answeredWords,
  inTheWayWords,
  unmendableWords,
} from '#core/explain/repair/obstacleWords.ts';
import { endWords, neededTitle, openReadingsWords } from '#core/explain/repair/repairWords.ts';
import { openReadings } from '#core/repair/openReadings.ts';
import { playedEnd } from '#core/repair/playedEnd.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, preflight, request, setup } from '../../../helpers/setups.ts';
import { call, circumstances, repairOfCall, repairOfRequest, shop } from '../../repair/repairs.ts';

const closed = { allowedOrigins: [], allowMethods: ['GET'], allowHeaders: [] };
const put: Partial<PageCall> = {
  method: 'PUT',
  headers: [
    ['X-A', '1'],
    ['X-B', '2'],
  ],
};

describe('each obstacle in words', () => {
  const { obstacles } = repairOfCall(
    setup({ ...closed, allowCredentials: false }),
    call({ ...put, credentials: 'include' }),
  );
  it.each([
    [
      0,
      '`https://shop.example` is not allowed. Answered: 403 Specified Origin is not allowed.',
      '+ origin',
      '+ https://shop.example in Allowed Origins',
      'Add `https://shop.example` to Allowed Origins.',
    ],
    [
      1,
      '`PUT` is not one of `GET`. Next in the way: 405 Method Not Allowed.',
      '+ PUT',
      '+ PUT in Allowed Methods',
      'Add `PUT` to Allowed Methods.',
    ],
    [
      2,
      '`x-a`, `x-b` are not in Allow Headers. Next in the way: 403 Header Not Supported.',
      '+ 2 headers',
      '+ 2 in Allow Headers',
      'Add `x-a`, `x-b` to Allow Headers.',
    ],
    [
      3,
      'The call says `credentials: include`; the answer has no `Access-Control-Allow-Credentials: true`. Next in the way: 200 OK, blocked by Chromium.',
      '+ credentials',
      '+ Allow Credentials',
      'Set Allow Credentials to `true`.',
    ],
  ])('%i', (at, sentence, chip, label, change) => {
    const obstacle = obstacles[at]!;
    const [proposed] = obstacle.changes;
    const answered = answeredWords(obstacle, at === 0, 'chromium');
    expect(`${plain(inTheWayWords(obstacle), '`')} ${answered}`).toBe(sentence);
    const labels = [changeChip(proposed!), changeLabel(proposed!)];
    expect(labels.map(({ sign, text }) => `${sign} ${text}`)).toEqual([chip, label]);
    expect(plain(changeSentence(proposed!), '`')).toBe(change);
  });
});

describe('the ways of a change', () => {
  it.each<[string, Setup, readonly string[]]>([
    [
      'an application, by its name',
      setup(closed, { applications: [application({ name: 'WebShop' })] }),
      ['in Allowed Origins', 'as JavaScript origin of `WebShop`'],
    ],
    [
      'an application without a name, by its place',
      setup(closed, { applications: [application({ name: '' })] }),
      ['in Allowed Origins', 'as JavaScript origin of `application 1`'],
    ],
    [
      'an entry that was meant',
      setup({ allowedOrigins: [`${shop}/`] }),
      ['in Allowed Origins', `by \`${shop}\` in the place of \`${shop}/\``],
    ],
    [
      'an application that is not associated',
      setup(closed, { applications: [application({ jsOrigins: [shop], associated: false })] }),
      ['in Allowed Origins', 'by associating `Partner`, which has it'],
    ],
  ])('%s', (_, policy, choices) => {
    const [obstacle] = repairOfRequest(policy, request('GET', { Origin: shop })).obstacles;
    expect(obstacle!.changes.map((change) => plain(changeChoice(change), '`'))).toEqual(choices);
  });
});

describe('whose a change is that no policy makes', () => {
  it.each([
    ['the page’s', call({ method: 'TRACE' }), 'it is to be made in the page.'],
    ['of null, nobody’s', call({ pageOrigin: 'null' }), 'it would let all of them in.'],
  ])('is %s', (_, asked, words) => {
    expect(unmendableWords(repairOfCall(setup(), asked).obstacles[0]!)).toContain(words);
  });
});

describe('the end', () => {
  const endOf = (policy: Setup, asked: PageCall) => {
    const repair = repairOfCall(policy, asked);
    const open = openReadingsWords(openReadings(repair, circumstances()));
    const end = plain(endWords(repair, playedEnd(repair.then, circumstances())), '`');
    return [neededTitle(repair), end, open];
  };

  it('is what the page gets, and which readings stay open', () => {
    expect(endOf(setup(closed), call(put))).toEqual([
      '3 changes needed',
      'With all 3 the preflight gets 200, the `PUT` is sent and the page reads the answer.',
      '1 reading stays open and does not change it.',
    ]);
  });

  it('names the readings that could change it', () => {
    const [, , open] = endOf(setup({ ...closed, allowHeaders: ['X-A', 'X-B'] }), call(put));
    expect(open).toBe('1 reading could change that: Are header names compared case-sensitively?');
  });

  it('says where what is left has to be changed', () => {
    expect(endOf(setup(closed), call({ method: 'OPTIONS' })).slice(0, 2)).toEqual([
      '2 changes needed',
      'With both, what is left is in the page.',
    ]);
  });

  it('is the answer to a request', () => {
    const repair = repairOfRequest(setup(closed), preflight(shop, 'PUT'));
    expect(plain(endWords(repair, playedEnd(repair.then, circumstances())))).toBe(
      'With both the answer is 200 OK.',
    );
  });
});
