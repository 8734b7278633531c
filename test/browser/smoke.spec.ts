import { resolve } from 'node:path';
import { expect, test } from './fixtures.ts';

const dist = resolve(import.meta.dirname, '../../dist');

test('the built page opens', async ({ page, traffic }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'CORS Playground' })).toBeVisible();

  expect(traffic.takePaths()).toContain('/');
});

test('it works from any folder of a static host', async ({ page, traffic }) => {
  await page.route('**/docs/cors/**', async (route) => {
    const name = new URL(route.request().url()).pathname.slice('/docs/cors/'.length);
    await route.fulfill({ path: resolve(dist, name || 'index.html') });
  });
  await page.goto('docs/cors/');
  await expect(page.getByRole('heading', { name: 'CORS Playground' })).toBeVisible();

  const outside = traffic.takePaths().filter((path) => !path.startsWith('/docs/cors/'));
  expect(outside).toEqual([]);
});

test('the fixture notices what a page complains about', async ({ page, traffic }) => {
  for (const kind of [
    /console: oops/,
    /uncaught: thrown/,
    /CSP: /,
    /foreign/,
    /violates|Refused/,
  ]) {
    traffic.expectProblem(kind);
  }
  await page.goto('./');
  await page.evaluate(() => {
    console.error('oops');
    setTimeout(() => {
      throw new Error('thrown');
    });
    new Image().src = 'http://foreign.example/pixel.png';
  });

  await expect.poll(() => traffic.problems.join('\n')).toMatch(/oops[^]*thrown/);
  await expect.poll(() => traffic.problems.join('\n')).toContain('CSP: img-src');
  expect(traffic.unexpected).toEqual([]);
});
