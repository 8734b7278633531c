import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import AnswerPane from '#ui/panes/answer/AnswerPane.svelte';
import { noPolicy } from '../../../helpers/setups.ts';
import { stage } from '../harness/stage.ts';

const open = (id: Parameters<typeof stage>[1]) => {
  const onload = vi.fn();
  return { ...stage(AnswerPane, id, { onload }), onload };
};

const sent = () => screen.getByRole('article', { name: 'What the gateway sends' });
const vary = () => screen.findByRole('group', { name: 'Does the gateway add Vary: Origin?' });

describe('the answer', () => {
  it('is beside what the documentation prints', () => {
    open('preflight-4');
    expect(screen.getByRole('article', { name: /^What the documentation/ })).toHaveTextContent(
      'POST,GET,PUT',
    );
    expect(sent()).not.toHaveTextContent('POST,GET,PUT');
  });

  it('follows a reading that is pinned, and follows back', async () => {
    const { user, playground } = open('preflight-4');
    await user.click(within(await vary()).getByRole('radio', { name: /^Yes/ }));
    expect(playground.pinned).toEqual({ vary: 'added' });
    expect(sent()).toHaveTextContent('Vary');
    await user.click(within(await vary()).getByRole('button', { name: /^Unpin/ }));
    expect(playground.pinned).toEqual({});
    expect(sent()).not.toHaveTextContent('Vary');
  });

  it('pins by undoable steps', async () => {
    const { user, playground } = open('preflight-4');
    await user.click(within(await vary()).getByRole('radio', { name: /^Yes/ }));
    playground.undo();
    await waitFor(() => expect(sent()).not.toHaveTextContent('Vary'));
  });

  it('follows the request', async () => {
    const { playground } = open('preflight-2');
    expect(sent()).toHaveTextContent('405');
    playground.editRequest('GET /\nOrigin: http://test2.com');
    await waitFor(() => expect(sent()).toHaveTextContent('200 OK'));
    expect(await screen.findByRole('region', { name: 'How it was decided' })).toBeVisible();
  });

  it('offers the row as the page prints it, once the inputs differ', async () => {
    const { user, playground, onload } = open('preflight-2');
    expect(screen.queryByRole('button', { name: /^Load/ })).toBeNull();
    playground.editRequest(playground.request.text.replace('DELETE', 'PATCH'));
    await user.click(await screen.findByRole('button', { name: /^Load/ }));
    expect(onload).toHaveBeenCalledExactlyOnceWith('preflight-2');
  });

  it('says that no row documents a request without a policy', () => {
    open({ setup: noPolicy(), request: { method: 'GET', headers: [] } });
    expect(sent()).toHaveTextContent('200 OK');
    expect(screen.queryByRole('article', { name: /^What the documentation prints/ })).toBeNull();
  });
});
