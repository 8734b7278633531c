import { expect, it } from 'vitest';
import { freshPage } from '../../src/offline/freshPage.ts';

const respond = (text: string, status = 200) => Promise.resolve(new Response(text, { status }));
const never = new Promise<never>(() => {});
const down = () => Promise.reject(new TypeError('Failed to fetch'));
const kept = () => respond('kept');
const later = (text: string) => new Promise<Response>((r) => setTimeout(r, 0, new Response(text)));

it.each<[what: string, network: () => Promise<Response>, isOver: boolean, page: string]>([
  ['fresh where the network answers', () => respond('fresh'), false, 'fresh'],
  ['what the network says of a page that is gone', () => respond('gone', 404), false, 'gone'],
  ['kept where the server has no answer', () => respond('broken', 503), false, 'kept'],
  ['kept where there is no network', down, false, 'kept'],
  ['kept where the network takes too long', () => never, true, 'kept'],
])('a page is %s', async (_, network, isOver, page) => {
  const patience = isOver ? Promise.resolve() : never;
  expect(await (await freshPage(network(), patience, kept)).text()).toBe(page);
});

it.each<[what: string, network: () => Promise<Response>, page: string]>([
  ['late', () => later('fresh'), 'fresh'],
  ['an error', () => respond('broken', 503), 'broken'],
])('where none is kept it is what the network answers: %s', async (_, network, page) => {
  const answer = await freshPage(network(), Promise.resolve(), () => Promise.resolve(undefined));
  expect(await answer.text()).toBe(page);
});

it('where none is kept and there is no network, it fails as without a service worker', async () => {
  const answer = freshPage(down(), never, () => Promise.resolve(undefined));
  await expect(answer).rejects.toThrow('Failed to fetch');
});
