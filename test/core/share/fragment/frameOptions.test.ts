import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '#core/share/address.ts';
import {
  frameFragment,
  frameParts,
  readFrameAddress,
  type FrameOptions,
} from '#core/share/fragment/frameOptions.ts';
import { linkTo } from '../linkTo.ts';
import { small } from '../states.ts';
import { writePlainForm } from '../writePlainForm.ts';

fc.configureGlobal({ seed: 1 });

const packed = linkTo(small);
const all: FrameOptions = { show: frameParts, theme: null };
const dark: FrameOptions = { ...all, theme: 'dark' };
const answer: FrameOptions = { show: ['answer'], theme: null };

describe('readFrameAddress', () => {
  it.each<[hash: string, search: string, link: string, options: FrameOptions]>([
    ['', '', '', all],
    ['#', '?', '', all],
    ['#preflight-3', '', 'preflight-3', all],
    ['#preflight-3?', '', 'preflight-3', all],
    ['#preflight-3?theme=dark', '', 'preflight-3', dark],
    ['#preflight-3?show=answer', '', 'preflight-3', answer],
    ['#preflight-3', '?theme=dark', 'preflight-3', dark],
    ['#preflight-3%3Ftheme%3Ddark', '', 'preflight-3', dark],
    [`#${packed}`, '', packed, all],
    [`#${packed}?show=answer`, '', packed, answer],
    ['#?origin=a', '', '?origin=a', all],
    ['#?origin=a&theme=dark', '', '?origin=a', dark],
    ['#?theme=dark&origin=a', '', '?origin=a', dark],
    ['#?', '', '?', all],
    ['#?&theme=dark', '', '?', dark],
    ['#?theme=dark', '', '?', dark],
    ['', '?origin=a', '?origin=a', all],
    ['', '?origin=a&show=answer', '?origin=a', answer],
    ['', '?theme=dark', '', dark],
    // As frames were asked for before they had a page of their own.
    ['#embed/preflight-3', '', 'preflight-3', all],
    ['#embed/preflight-3?theme=dark', '', 'preflight-3', dark],
    ['#embed?origin=a', '', '?origin=a', all],
    ['#embed/?origin=a', '', '?origin=a', all],
    ['#preflight-3', '?embed', 'preflight-3', all],
    ['', '?embed&origin=a', '?origin=a', all],
    ['#embed', '', '', all],
    // The fragment counts before the query, and of two the first.
    ['#preflight-3?theme=dark', '?theme=light&origin=a', 'preflight-3', dark],
    ['#preflight-3?theme=dark&theme=light', '', 'preflight-3', dark],
    // What does not exist is ignored.
    ['#preflight-3?theme=blue', '', 'preflight-3', all],
    ['#preflight-3?show=answer,everything', '', 'preflight-3', answer],
    ['#preflight-3?show=', '', 'preflight-3', { ...all, show: [] }],
    ['#preflight-3?show=answer&theme=dark', '', 'preflight-3', { show: ['answer'], theme: 'dark' }],
    [
      '#preflight-3?show=decision,+inputs',
      '',
      'preflight-3',
      { ...all, show: ['inputs', 'decision'] },
    ],
    // Anything else after a name is not ours: it does not open.
    ['#preflight-3?origin=a', '', 'preflight-3?origin=a', all],
  ])('%s and %s', (hash, search, link, options) => {
    expect(readFrameAddress({ hash, search })).toEqual({ link, options });
  });

  it('takes any address without an exception', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('embed/', '?', '&', 'show=', 'theme=dark', '%', 'preflight-3', '#'),
    );
    const part = fc.array(text, { maxLength: 5 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(part, part, (hash, search) => {
        const { options } = readFrameAddress({ hash: `#${hash}`, search: `?${search}` });
        expect(frameParts).toEqual(expect.arrayContaining([...options.show]));
      }),
      { numRuns: 500 },
    );
  });
});

describe('frameFragment', () => {
  const links = ['preflight-3', packed, '?', `?${writePlainForm(small)}`];
  const options = frameParts.flatMap((part): FrameOptions[] => [
    { show: [part], theme: null },
    { show: frameParts, theme: 'light' },
    { show: frameParts.filter((other) => other !== part), theme: 'dark' },
    { show: [], theme: 'dark' },
  ]);

  it.each(links)('%s keeps its link and what is chosen', (link) => {
    expect(frameFragment(link)).toBe(link);
    for (const chosen of options) {
      const hash = `#${frameFragment(link, chosen)}`;
      expect(readFrameAddress({ hash, search: '' })).toEqual({ link, options: chosen });
    }
  });

  it('writes what differs from the usual alone', () => {
    expect(frameFragment('preflight-3', all)).toBe('preflight-3');
    expect(frameFragment('preflight-3', dark)).toBe('preflight-3?theme=dark');
    expect(frameFragment('?origin=a', answer)).toBe('?origin=a&show=answer');
  });
});

describe('the plain form', () => {
  it('opens the same in the playground with the parameters of a frame', () => {
    const query = '?origin=a&allowedOrigins=a';
    const opened = readAddress({ hash: `#${query}&show=answer&theme=dark`, search: '' });
    expect(opened).toEqual(readAddress({ hash: `#${query}`, search: '' }));
  });
});
