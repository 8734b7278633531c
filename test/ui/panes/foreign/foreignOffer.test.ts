import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { button, rawRequest, visit } from '../harness/page.ts';

const curl = "curl -X OPTIONS https://gw.example/x -H 'Origin: https://shop.example'";
const policyAction = JSON.stringify({
  policyAction: {
    templateKey: 'cors',
    parameters: [{ templateKey: 'allowedOrigins', values: ['https://shop.example'] }],
  },
});

type Shown = Awaited<ReturnType<typeof visit>>;

const places = [
  {
    place: 'the raw request',
    foreign: curl,
    faulty: 'OPTIONS / HTTP/1.1\nOrigin https://shop.example',
    says: 'This is not a raw request.',
    field: async (_: Shown) => rawRequest(),
  },
  {
    place: 'the snippet',
    foreign: curl.replace('-X OPTIONS', '-i') + '\n< HTTP/1.1 405 Method Not Allowed\n<\n',
    faulty: 'fetch(',
    says: 'This is not the code of a call.',
    field: async ({ user }: Shown) => {
      await user.click(screen.getByRole('radio', { name: /^fetch/ }));
      return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'fetch() snippet' });
    },
  },
  {
    place: 'the JSON view',
    foreign: policyAction,
    faulty: '{"policy": {"allowedOrigins": ["https://shop.example"], "maxAge": -1}}',
    says: 'This is not the JSON of the playground.',
    field: async ({ user }: Shown) => {
      await user.click(screen.getByRole('radio', { name: /^JSON/ }));
      return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Gateway as JSON' });
    },
  },
] as const;

async function typeInto(field: HTMLTextAreaElement, text: string, { user }: Shown) {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}

const problems = () =>
  screen
    .queryAllByRole('list', { name: /^Problems/ })
    .flatMap((list) => within(list).queryAllByRole('listitem'));

describe.each(places)('another format in $place', ({ foreign, faulty, says, field }) => {
  it('is offered to be read as a ticket instead of its errors', async () => {
    const shown = await visit('#preflight-4');
    await typeInto(await field(shown), foreign, shown);
    expect(await screen.findByText(says, { exact: false })).toBeVisible();
    expect(problems()).toEqual([]);
    expect(screen.getByText(/is in another format/)).toBeVisible();
    await shown.user.click(button('Read it as a ticket'));
    expect(await screen.findByRole('dialog', { name: 'Paste a ticket' })).toBeVisible();
  });

  it('is not a mere mistake, whose errors are listed', async () => {
    const shown = await visit('#preflight-4');
    await typeInto(await field(shown), faulty, shown);
    await waitFor(() => expect(problems()).not.toEqual([]));
    expect(screen.queryByText(says, { exact: false })).toBeNull();
  });
});
