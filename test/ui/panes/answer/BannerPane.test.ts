import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import BannerPane from '#ui/panes/answer/BannerPane.svelte';
import { stage } from '../harness/stage.ts';

function open() {
  const told = { onproblem: vi.fn(), ondepends: vi.fn() };
  return { ...stage(BannerPane, 'preflight-2', { compact: false, ...told }), told };
}

const heading = () => screen.getByRole('heading', { level: 2 });
const label = () => screen.queryByText('Last valid answer.')?.parentElement?.textContent;

describe('the banner', () => {
  it('follows the playground', async () => {
    const { playground } = open();
    expect(heading()).toHaveTextContent('405 Method Not Allowed');
    expect(screen.getByRole('region', { name: 'Status' })).toHaveTextContent('DELETE');
    playground.editRequest(playground.request.text.replace('DELETE', 'POST'));
    await waitFor(() => expect(heading()).toHaveTextContent('200 OK'));
    expect(label()).toBeUndefined();
  });

  it.each([
    ['does not parse', '{\n"policy":', /The JSON has \d+ errors?;/, 'Go to line 2', { offset: 11 }],
    [
      'has one error',
      '{"policy": {\n"maxAge": -1}}',
      /The JSON has 1 error;/,
      'Go to line 2',
      { offset: 23 },
    ],
    [
      'has several',
      '{"policy": {"x": 1,\n"maxAge": -1, "allowMethods": ["GE\\u0001T"]}}',
      /The JSON has 3 errors;/,
      'Go to line 1',
      { offset: 12 },
    ],
  ])('is the last valid one while the JSON %s', async (_, text, said, link, place) => {
    const { playground, user, told } = open();
    playground.editSetup(text);
    await waitFor(() => expect(label()).toMatch(said));
    expect(heading()).toHaveTextContent('405 Method Not Allowed');
    await user.click(screen.getByRole('button', { name: link }));
    expect(told.onproblem).toHaveBeenCalledExactlyOnceWith(place);
  });

  it('is the last valid one while the request cannot be sent', async () => {
    const { playground, user, told } = open();
    playground.editRequest('OPTIONS /\nOrigin\nX: ☃\n\nbody');
    await waitFor(() => expect(label()).toMatch(/The request has 2 errors;/));
    await user.click(screen.getByRole('button', { name: 'Go to line 2' }));
    expect(told.onproblem).toHaveBeenCalledExactlyOnceWith({ line: 2 });
  });

  it('names the JSON first where both are wrong', async () => {
    const { playground } = open();
    playground.editRequest('OPTIONS /\nOrigin');
    playground.editSetup('{');
    await waitFor(() => expect(label()).toMatch(/The JSON has/));
  });

  it('is not stale for a body, which is only a note', async () => {
    const { playground } = open();
    playground.editRequest(`${playground.request.text.replace('DELETE', 'PUT')}\n\nbody`);
    await waitFor(() => expect(heading()).toHaveTextContent('200 OK'));
    expect(label()).toBeUndefined();
  });

  it('leads to what it depends on', async () => {
    const { user, told } = open();
    await user.click(screen.getByRole('button', { name: 'Depends on no reading' }));
    expect(told.ondepends).toHaveBeenCalledOnce();
  });
});
