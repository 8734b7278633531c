import { describe, expect, it } from 'vitest';
import { strategyFor, type Asked, type Strategy } from '../../src/offline/strategy.ts';
import { release } from './release.ts';

const scope = 'https://docs.example/cors/';
const get: Asked = { method: 'GET', url: scope, isNavigation: false, hasRange: false };
const leave: Strategy = { kind: 'leave' };
const page = (path: string): Strategy => ({ kind: 'page', path });
const asset = (path: string): Strategy => ({ kind: 'asset', path });

describe('a navigation', () => {
  it.each<[what: string, path: string, strategy: Strategy]>([
    ['to the app', '', page('index.html')],
    ['to its page by name', 'index.html', page('index.html')],
    ['with a scenario', '?origin=https://a.example/b/', page('index.html')],
    ['to a frame', '?embed#preflight-2', page('index.html')],
    ['to a fragment', '#v1.abc/', page('index.html')],
    ['to another page', 'embed.html?show=answer', page('embed.html')],
    ['to a page that the release does not have', 'cors-playground.html', leave],
    ['to a folder without a page', 'engine/', leave],
    ['to a picture', 'screenshot.png', leave],
    ['to a script', 'assets/index-BnbD_e_g.js', leave],
  ])('%s', (_, path, strategy) => {
    expect(strategyFor({ ...get, isNavigation: true, url: scope + path }, scope, release)).toEqual(
      strategy,
    );
  });
});

describe('a request', () => {
  it.each<[what: string, asked: Partial<Asked>, strategy: Strategy]>([
    [
      'for a script',
      { url: `${scope}assets/index-BnbD_e_g.js` },
      asset('assets/index-BnbD_e_g.js'),
    ],
    [
      'for one of another release',
      { url: `${scope}assets/a-12345678.js` },
      asset('assets/a-12345678.js'),
    ],
    ['for a script with a query', { url: `${scope}assets/a.js?x` }, asset('assets/a.js')],
    ['for a page', { url: `${scope}index.html` }, leave],
    ['for the service worker', { url: `${scope}service-worker.js` }, leave],
    ['for the engine', { url: `${scope}engine/index.js` }, leave],
    ['outside of the folder', { url: 'https://docs.example/assets/a.js' }, leave],
    ['to another origin', { url: 'https://other.example/cors/assets/a.js' }, leave],
    ['that is sent', { method: 'POST', url: `${scope}assets/a.js` }, leave],
    ['for the head alone', { method: 'HEAD', url: `${scope}assets/a.js` }, leave],
    ['for a part of a file', { hasRange: true, url: `${scope}assets/a.js` }, leave],
    ['of a form', { method: 'POST', isNavigation: true }, leave],
  ])('%s', (_, asked, strategy) => {
    expect(strategyFor({ ...get, ...asked }, scope, release)).toEqual(strategy);
  });
});
