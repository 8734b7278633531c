import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { documentedIds } from '#core/gateway/outcome.ts';
import { partsWithout } from '../../late/parts.ts';
import { button, status, visit } from '../harness/page.ts';

const eye = () => button('Hide the answer');
const isHiding = () => eye().getAttribute('aria-pressed') === 'true';
const lit = () => document.querySelector('nav a[aria-current="true"]')?.getAttribute('href');
const question = () => screen.queryAllByText('What will the gateway answer?').length > 0;

/** Opens a scenario and hides its answer. */
async function hide(address = '#preflight-2') {
  const visited = await visit(address);
  await visited.user.click(eye());
  await waitFor(() => expect(question()).toBe(true));
  return visited;
}

describe('an answer that is hidden', () => {
  it('is asked for in its place, and no chip is lit', async () => {
    await hide();
    expect(screen.queryByRole('region', { name: 'Status' })).toBeNull();
    expect(screen.queryByRole('article')).toBeNull();
    expect([isHiding(), lit()]).toEqual([true, undefined]);
  });

  it('is revealed by the space bar: the status, the path, the rest', async () => {
    const { user } = await hide();
    await user.keyboard(' ');
    expect(status()).toBe('405 Method Not Allowed');
    expect(document.body.textContent).not.toContain('is not one of');
    expect(screen.queryByRole('region', { name: 'How it was decided' })).toBeNull();
    await user.keyboard(' ');
    expect(screen.getByRole('region', { name: 'How it was decided' })).toBeVisible();
    expect(document.body.textContent).toContain('is not one of');
    expect(screen.queryByRole('article')).toBeNull();
    expect(lit()).toBeUndefined();
    await user.keyboard(' ');
    expect(screen.getAllByRole('article').length).toBeGreaterThan(0);
    expect([isHiding(), lit()]).toEqual([true, '#preflight-2']);
  });

  it('is hidden again by an arrow, which goes on in the order of the documentation', async () => {
    const { user } = await hide('#preflight-1');
    for (const id of [...documentedIds.slice(1), documentedIds[0]]) {
      await user.keyboard('{ArrowRight}');
      expect(question()).toBe(true);
      await user.keyboard('   ');
      expect(lit()).toBe(`#${id}`);
    }
    await user.keyboard('{ArrowLeft}   ');
    expect(lit()).toBe('#request-no-origin');
  });

  it('is shown by H, which begins it, too', async () => {
    const { user } = await visit('#preflight-2');
    await user.keyboard('h');
    await waitFor(() => expect(question()).toBe(true));
    await user.keyboard('h');
    expect([isHiding(), status()]).toEqual([false, '405 Method Not Allowed']);
  });

  it('is not told by the title, unless the visitor named the case', async () => {
    const { user } = await hide();
    await waitFor(() => expect(document.title).toBe('The answer is hidden · CORS Playground'));
    await user.keyboard('h');
    await waitFor(() => expect(document.title).toMatch(/^Preflight 2/));
  });

  it('is not told by the address', async () => {
    const { user } = await hide();
    await waitFor(() => expect(location.hash).toMatch(/^#v1\./));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(location.hash).toMatch(/^#v1\./));
    await user.keyboard('h');
    await waitFor(() => expect(location.hash).toBe('#preflight-3'));
  });

  it('stays shown where what hides it cannot be loaded, and that is said', async () => {
    const network = { online: false };
    const { user } = await visit('#preflight-2', partsWithout(['hiding'], network));
    await user.click(eye());
    expect(
      await screen.findByText(/The part that hides the answer could not be loaded/),
    ).toBeVisible();
    expect([isHiding(), status()]).toEqual([false, '405 Method Not Allowed']);
    network.online = true;
    await user.click(button('Try again'));
    await waitFor(() => expect(question()).toBe(true));
  });
});
