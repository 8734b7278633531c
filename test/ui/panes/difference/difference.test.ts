import { screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Case } from '#core/scenario/case.ts';
import { fragmentOf, openAddress } from '#ui/state/links.ts';
import { application, noPolicy, policy, preflight, setup } from '../../../helpers/setups.ts';
import { partsWithout } from '../../late/parts.ts';
import { stubCompareWorker } from '../harness/compareWorker.ts';
import { button, status, visit } from '../harness/page.ts';

const own = 'https://shop.example';
const other = 'https://other.example';

const linked = (before: Setup, after: Setup, rest: Partial<Scenario> = {}) =>
  `#${fragmentOf({ setup: after, request: preflight(own, 'PUT'), before, ...rest })}`;

const asksFor = (method: string) => ({ request: preflight(own, method) });
const saves: Case = { name: 'Saves', ...asksFor('PUT'), expect: { status: 200 } };
const brews: Case = { name: 'Brews', ...asksFor('BREW'), expect: { status: 405 } };

const card = () => screen.findByRole('region', { name: 'Before | after' });
const column = async (name: string) => within(await card()).findByRole('region', { name });
const before = () => openAddress(location).scenario?.before;

/** What a column says, one line each. */
async function says(name: string): Promise<string[]> {
  const lines = (await column(name)).querySelectorAll('li code, p');
  return [...lines].map((line) => line.textContent.replace(/\s+/g, ' ').trim());
}

beforeEach(stubCompareWorker);

describe('before and after', () => {
  it.each<[string, Setup, Setup, string[], string[]]>([
    [
      'only added',
      setup(),
      setup({ allowedOrigins: [own, other], allowMethods: ['GET', 'PUT', 'POST'] }),
      [other, 'POST', 'Nothing else, proved.'],
      ['Nothing, proved: whoever got in before still does.'],
    ],
    [
      'only removed',
      setup({ allowedOrigins: [own, other] }),
      setup(),
      ['Nothing, proved: nobody gets in who did not before.'],
      [other, 'Nothing else, proved.'],
    ],
    [
      'both',
      setup({ allowHeaders: ['X-One'] }),
      setup({ allowHeaders: ['X-Two'] }),
      ['X-Two', 'Nothing else, proved.'],
      ['X-One', 'Nothing else, proved.'],
    ],
    [
      'endlessly many',
      setup({ allowedOrigins: ['https://[^./]+\\.acme\\.example'] }),
      setup({ allowedOrigins: ['https://.*acme\\.example'] }),
      [
        'https://evilacme.example',
        'https://evil-acme.example',
        'https://evilxacme.example',
        'These are examples; there may be more.',
      ],
      ['Nothing, proved: whoever got in before still does.'],
    ],
  ])('%s', async (_, was, now, added, removed) => {
    await visit(linked(was, now));
    expect(await says('Lets in, in addition')).toEqual(added);
    expect(await says('No longer lets in')).toEqual(removed);
  });

  it('is not decided where an expression cannot be judged', async () => {
    const unknown = setup({ allowedOrigins: [own, 'https://\\N{DIGIT ONE}\\.example'] });
    await visit(linked(setup(), unknown));
    expect(await says('Lets in, in addition')).toEqual([
      'Not decided: no origin was found that is newly let in, but that there is none is not proved.',
    ]);
  });

  it('says that nothing was changed, and nothing else', async () => {
    await visit(linked(setup(), setup()));
    const shown = await card();
    expect(await within(shown).findByText('The policy is the same as before.')).toBeVisible();
    expect(within(shown).queryByRole('region')).toBeNull();
    expect(shown).not.toHaveTextContent('Changed');
  });

  it('says what was written otherwise and answers as before', async () => {
    const was = setup({ allowedOrigins: ['https://shop\\.example'] });
    await visit(linked(was, setup()));
    const shown = await card();
    expect(
      await within(shown).findByText('Every request is answered as before (proved).'),
    ).toBeVisible();
    expect(shown).toHaveTextContent(
      'Changed: Allowed Origins: added https://shop.example; removed https://shop\\.example.',
    );
  });

  it.each<[string, Setup, Setup, string]>([
    [
      'by field, with what did not change',
      setup({}, { applications: [application()] }),
      setup({ maxAge: null, allowMethods: ['GET', 'PUT', 'POST'] }),
      'Changed: Allowed Methods: added POST. Max Age: left out, was 600. Application Partner was removed. ' +
        'The same: Allowed Origins, Allow Headers, Expose Headers, Allow Credentials, native service.',
    ],
    [
      'that there was no policy',
      noPolicy(),
      setup(),
      'Changed: There was no CORS policy before. The same: applications, native service.',
    ],
  ])('says what was changed: %s', async (_, was, now, words) => {
    await visit(linked(was, now));
    const shown = await card();
    await waitFor(() => expect(shown.textContent.replace(/\s+/g, ' ')).toContain(words));
  });

  it('follows an edit', async () => {
    const { user } = await visit(linked(setup(), setup()));
    await user.click(button('Remove PUT'));
    await waitFor(async () =>
      expect(await says('No longer lets in')).toEqual(['PUT', 'Nothing else, proved.']),
    );
  });

  it('asks with a witness, as one step', async () => {
    const { user } = await visit(linked(setup({ allowMethods: ['PUT'] }), setup()));
    await user.click(await screen.findByRole('button', { name: 'Try GET' }));
    expect(await screen.findByLabelText('Access-Control-Request-Method')).toHaveValue('GET');
    expect(status()).toBe('200 OK');
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    expect(screen.getByLabelText('Access-Control-Request-Method')).toHaveValue('PUT');
  });

  it('takes the present policy as before, and ends; both are undone', async () => {
    const { user } = await visit(linked(setup({ maxAge: 5 }), setup()));
    const shown = within(await card());
    await user.click(shown.getByRole('button', { name: 'Take this as before' }));
    expect(await shown.findByText('The policy is the same as before.')).toBeVisible();
    await waitFor(() => expect(before()).toEqual(setup()));
    await user.click(shown.getByRole('button', { name: 'End the comparison' }));
    expect(screen.queryByRole('region', { name: 'Before | after' })).toBeNull();
    await waitFor(() => expect(before()).toBeUndefined());
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    await waitFor(() => expect(before()).toEqual(setup({ maxAge: 5 })));
  });

  it('lists the cases that get another answer, and opens one', async () => {
    const cases = { cases: [brews, saves] };
    const { user } = await visit(linked(setup({ allowMethods: ['GET'] }), setup(), cases));
    const table = within(await within(await card()).findByRole('table'));
    const [, row] = table.getAllByRole('row');
    const cells = [...row!.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
    expect(cells).toEqual([
      'Saves',
      '405 Method Not Allowed',
      '200 OK',
      expect.stringMatching(/^200 ?, as expected$/),
    ]);
    expect(table.getByText('Cases with another answer: 1 of 2')).toBeVisible();
    await user.click(button('Remove PUT'));
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    await user.clear(screen.getByLabelText('Access-Control-Request-Method'));
    await user.click(await screen.findByRole('button', { name: 'Saves' }));
    expect(screen.getByLabelText('Access-Control-Request-Method')).toHaveValue('PUT');
  });

  it('says so where it cannot be loaded', async () => {
    await visit(linked(setup(), setup()), partsWithout(['difference']));
    expect(
      await screen.findByText(/^The comparison with the policy before could not be loaded/),
    ).toBeVisible();
  });
});

const attributes = (old: CorsPolicy) =>
  Object.entries(old).map(([templateKey, value]) => ({
    templateKey,
    values: [value].flat().map(String),
  }));

describe('an old policy that is pasted', () => {
  const old = policy({ allowMethods: ['GET'] });
  const action = {
    policyAction: {
      ...{ id: '1', templateKey: 'cors' },
      parameters: [{ templateKey: 'corsAttributes', parameters: attributes(old) }],
    },
  };
  const partner = application({ associated: false });

  async function pasting(text: string) {
    const { user } = await visit(linked(setup(), setup({}, { applications: [application()] })));
    await user.click(within(await card()).getByRole('button', { name: 'Paste the old one' }));
    expect(await screen.findByRole('textbox', { name: 'The policy before' })).toHaveFocus();
    await user.paste(text);
    return user;
  }

  it.each<[string, unknown, Setup]>([
    [
      'the JSON of this page',
      { policy: old, applications: [partner] },
      setup(old, { applications: [partner] }),
    ],
    ['no policy', { policy: null }, noPolicy()],
    ['the six fields', old, setup(old, { applications: [application()] })],
    ['the action of the REST API', action, setup(old, { applications: [application()] })],
    [
      'an API with its policies',
      { apiResponse: { api: { apiName: 'Orders' } }, ...action },
      setup(old, { applications: [application()] }),
    ],
  ])('is read from %s', async (_, json, read) => {
    const user = await pasting(JSON.stringify(json));
    await user.click(button('Take it as before'));
    await waitFor(() => expect(before()).toEqual(read));
    expect(screen.queryByRole('textbox', { name: 'The policy before' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Before | after' })).toHaveFocus();
  });

  it.each<[string, string, RegExp]>([
    ['prose', 'Dear support', /^No policy is in it\.$/],
    ['JSON of this page with a mistake', '{ "policy": { "maxAge": "soon" } }', /^Line 1: /],
    ['another server’s', '{ "allowedOriginPatterns": ["*"] }', /^No policy is in it\./],
  ])('says why nothing can be read: %s', async (_, text, why) => {
    const user = await pasting(text);
    expect(await within(await card()).findByText(why)).toBeVisible();
    expect(button('Take it as before')).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'The policy before' })).toBeNull();
    expect(before()).toEqual(setup());
  });
});
