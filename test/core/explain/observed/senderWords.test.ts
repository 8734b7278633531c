import { describe, expect, it } from 'vitest';
import { senderWords } from '#core/explain/observed/senderWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { senderIds } from '#core/observed/otherSenders.ts';
import type { HeaderList } from '#core/http/message.ts';
import { byNginx, shopPreflight } from '../../../helpers/observedCases.ts';

const exchange = { request: shopPreflight, response: byNginx };

describe('who else could have answered', () => {
  it.each(senderIds)('%s: one sentence, and one check', (id) => {
    const { who, check } = senderWords(id, exchange);
    expect(plain(who)).toMatch(/^[A-Z].*\.$/);
    expect(plain(check)).toMatch(/^[A-Z].*[.?]$/);
  });

  it.each<[string, HeaderList, string]>([
    ['a server', [['Server', 'nginx']], 'Server: nginx.'],
    [
      'a proxy and a page',
      [
        ['Via', '1.1 squid'],
        ['Content-Type', 'text/html; charset=utf-8'],
      ],
      'Via: 1.1 squid and an HTML body.',
    ],
  ])('names what the answer says of its sender: %s', (_, headers, end) => {
    const seen = { ...exchange, response: { ...byNginx, headers } };
    expect(plain(senderWords('in-front', seen).who)).toMatch(new RegExp(`the answer has ${end}$`));
  });
});
