import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { visit, button } from '../harness/page.ts';

// What one clicks leads to what it speaks of.

const decided = () => screen.findByRole('region', { name: 'How it was decided' });
const focused = (name: string) =>
  waitFor(() => expect(document.activeElement).toHaveAccessibleName(name));

describe('on the whole page', () => {
  it.each([
    ['a value of the banner', /^DELETE: go to/, 'Access-Control-Request-Method'],
    ['a value of the policy', /^PUT: go to/, 'Allowed Methods'],
  ])('%s leads to its field', async (_, name, to) => {
    const { user } = await visit('#preflight-2');
    await user.click(button(name));
    await focused(to);
  });

  it.each([
    [/^2 One of Allowed Origins\?.*: go to Allowed Origins$/, 'Allowed Origins'],
    [/^5 One of Allowed Methods\?.*: go to Allowed Methods$/, 'Allowed Methods'],
    [/^1 Header present\? Origin: go to Origin$/, 'Origin'],
  ])('the box %s leads to %s', async (name, to) => {
    const { user } = await visit('#preflight-2');
    await user.click(within(await decided()).getByRole('button', { name }));
    await focused(to);
  });

  it('a box leads to the call’s field while the request follows from a call', async () => {
    const { user } = await visit('#preflight-2');
    await user.click(screen.getByRole('radio', { name: 'fetch() call' }));
    await screen.findByRole('textbox', { name: 'Page origin or URL' });
    await user.click(within(await decided()).getByRole('button', { name: /^1 Header present/ }));
    await focused('Page origin or URL');
  });

  it('a box leads to the form where the JSON is shown', async () => {
    const { user } = await visit('#preflight-2');
    await user.click(screen.getByRole('radio', { name: 'JSON' }));
    await user.click(within(await decided()).getByRole('button', { name: /^5 / }));
    await focused('Allowed Methods');
  });

  it('a step leads to its box, the last one too', async () => {
    const { user } = await visit('#preflight-4');
    await decided();
    await user.type(screen.getByLabelText(/^Max Age/), '1');
    const [step] = screen.getAllByRole('button', { name: 'step 8 of the flowchart' });
    await user.click(step!);
    expect(document.activeElement).toHaveTextContent(/8\s*200 OK/);
    expect(document.activeElement).toHaveAttribute('data-flash');
  });

  it('a row leads to the documentation', async () => {
    await visit('#preflight-4');
    const [row] = screen.getAllByRole('link', { name: /^row 4: the vendor’s documentation/ });
    expect(row).toHaveAttribute('target', '_blank');
    expect(row).toHaveAttribute('href', expect.stringMatching(/softwareag\.com/));
  });

  it('says in the banner how many readings are pinned, and marks what rests on one', async () => {
    const { user } = await visit('#preflight-4');
    const vary = await screen.findByRole('group', { name: 'Does the gateway add Vary: Origin?' });
    expect(screen.queryByText(/reading pinned/)).toBeNull();
    await user.click(within(vary).getByRole('radio', { name: /^Yes/ }));
    const banner = screen.getByRole('region', { name: 'Status' });
    await waitFor(() => expect(banner).toHaveTextContent('with 1 reading pinned'));
    expect(button(/^pinned: Does the gateway add Vary/)).toHaveTextContent('pinned');
  });
});
