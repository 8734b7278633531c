import { describe, expect, it } from 'vitest';
import { frameRedirect } from '#ui/state/frameRedirect.ts';

const redirect = (address: string) => frameRedirect(new URL(address) as unknown as Location);
const page = 'https://docs.example/cors/';

describe('an address of the app that asks for a frame', () => {
  it.each([
    '#embed/preflight-3',
    '#embed/v1.abc',
    '#embed',
    '#embed/',
    '#embed?origin=a',
    '#embed%2Fpreflight-3',
    '#?embed&origin=a',
    '#?origin=a&embed',
    '?embed',
    '?embed=1',
    '?embed#preflight-3',
    '?utm_source=x&embed#preflight-3',
  ])('%s goes on to the page of frames', (address) => {
    expect(redirect(page + address)).toBe(`embed.html${address}`);
  });

  it.each([
    '',
    '#preflight-3',
    '#?origin=https://embed.example',
    '#?path=/a?embed',
    '?embedded=1',
    '#embedded',
    '#embed-1',
    '?origin=embed',
  ])('%s stays', (address) => {
    expect(redirect(page + address)).toBeNull();
  });

  it('stays where it is a file, with nothing beside it', () => {
    expect(redirect('file:///tmp/cors-playground.html#embed/preflight-3')).toBeNull();
  });
});
