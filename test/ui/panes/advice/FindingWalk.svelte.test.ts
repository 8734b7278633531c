import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { request, setup } from '../../../helpers/setups.ts';
import { findingsIn } from '../../../helpers/findings.ts';
import { FindingWalk } from '#ui/panes/advice/FindingWalk.svelte.ts';
import GatewayOwner from '../harness/GatewayOwner.svelte';
import { stage } from '../harness/stage.ts';

const odd = setup({
  allowedOrigins: ['https://shop.acme.example/', 'https://shop.acme.example'],
  allowMethods: ['GET', 'POST', 'HEAD', 'put'],
  maxAge: 600,
});

describe('the walk through findings', () => {
  it.each<[path: string, slot: string]>([
    ['/policy/allowedOrigins/0', 'allowedOrigins'],
    ['/policy/allowMethods/3', 'allowMethods'],
    ['/policy/allowHeaders', 'allowHeaders'],
  ])('opens %s below %s', (path, slot) => {
    const walk = new FindingWalk(() => findingsIn(odd));
    walk.toggle(path);
    expect([walk.open?.path, walk.slot]).toEqual([path, slot]);
    walk.toggle(path);
    expect(walk.open).toBeNull();
  });

  it('comes through all, and begins anew', () => {
    const found = findingsIn(odd);
    const walk = new FindingWalk(() => found);
    walk.toggle('/policy/allowedOrigins/0');
    const places = found.map(() => {
      walk.next();
      return walk.place;
    });
    expect(new Set(places).size).toBe(found.length);
  });

  it('opens nothing where nothing was found', () => {
    const walk = new FindingWalk(() => findingsIn(odd));
    walk.toggle('/policy/nothing');
    expect(walk.open).toBeNull();
  });
});

describe('a finding in the form', () => {
  const panel = () => screen.getByRole('group', { name: 'What was found' });

  it('is opened from its entry, led on to the next one, and closed', async () => {
    const { user } = stage(
      GatewayOwner,
      { setup: odd, request: request('GET', { Origin: 'https://shop.acme.example' }) },
      { start: 'form' },
    );
    const why = screen.getByRole('button', { name: 'Why: https://shop.acme.example/' });
    await user.click(why);
    expect(why).toHaveAttribute('aria-expanded', 'true');
    expect(panel()).toHaveFocus();
    expect(panel()).toHaveTextContent(/Mistake, 1 of \d.*ends with a slash/);
    await user.click(within(panel()).getByRole('button', { name: 'Next' }));
    expect(panel()).toHaveFocus();
    expect(panel()).toHaveTextContent(/2 of \d.*put/);
    await user.click(within(panel()).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('group', { name: 'What was found' })).toBeNull();
  });
});
