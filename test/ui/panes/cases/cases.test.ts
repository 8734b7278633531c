import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Case } from '#core/scenario/case.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { lateParts } from '#ui/late/lateParts.ts';
import { fragmentOf, openAddress } from '#ui/state/links.ts';
import { preflight, setup } from '../../../helpers/setups.ts';
import { partsWithout } from '../../late/parts.ts';
import { button, status, visit } from '../harness/page.ts';

const asks = (method: string): Pick<Scenario, 'request'> => ({
  request: preflight('https://shop.example', method),
});
const may: Case = { name: 'May put', ...asks('PUT'), expect: { status: 200 } };
const mayNot: Case = { name: 'May not brew', ...asks('BREW'), expect: { status: 405 } };
const call = { pageOrigin: 'https://shop.example', url: 'https://api.example/', method: 'PUT' };
const reads: Case = { name: 'Page reads', page: { call }, expect: { pageReads: true } };

const linked = (cases: readonly Case[], method = 'PUT') =>
  `#${fragmentOf({ setup: setup(), ...asks(method), cases })}`;

const row = () => screen.findByRole('region', { name: 'Cases' });
const chip = async (name: RegExp) => within(await row()).getByRole('button', { name });
const kept = () => openAddress(location).scenario?.cases;

describe('a case', () => {
  it('is kept by a key, with the present answer, and named at once', async () => {
    const { user } = await visit('#preflight-2');
    await user.keyboard('k');
    const name = await screen.findByRole('textbox', { name: 'Name of the case' });
    expect(name).toHaveFocus();
    expect(name).toHaveValue('Preflight for DELETE from http://test2.com');
    await user.keyboard('No delete{Enter}');
    expect(await chip(/No delete 405/)).toHaveAttribute('aria-current', 'true');
    expect(await row()).toHaveTextContent('1, as expected');
    await waitFor(() =>
      expect(kept()).toMatchObject([
        { name: 'No delete', expect: { outcome: 'preflight-2', status: 405 } },
      ]),
    );
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    expect(screen.queryByRole('region', { name: 'Cases' })).toBeNull();
  });

  it('says as one types that it differs, first of all', async () => {
    const { user } = await visit(linked([mayNot, may], 'GET'));
    expect(await row()).toHaveTextContent('2, all as expected');
    await user.click(button('Remove PUT'));
    await waitFor(async () => expect(await row()).toHaveTextContent('1 of 2 differs'));
    const [first] = within(await row()).getAllByRole('listitem');
    expect(first).toHaveTextContent('May put 405, not 200');
  });

  it.each<[string, Case, string]>([
    ['a request', mayNot, '405 Method Not Allowed'],
    ['a call', reads, '200 OK'],
  ])('brings its question to the screen, and leaves the policy: %s', async (_, opened, says) => {
    const { user } = await visit(linked([opened], 'GET'));
    await user.click(await chip(new RegExp(opened.name)));
    await waitFor(() => expect(status()).toContain(says));
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    await waitFor(() => expect(status()).toBe('200 OK'));
  });

  it('is opened by its number', async () => {
    const { user } = await visit(linked([may, mayNot], 'GET'));
    await row();
    await user.keyboard('{Alt>}{Shift>}[Digit2]{/Shift}{/Alt}');
    await waitFor(() => expect(status()).toBe('405 Method Not Allowed'));
  });

  it('is brought up to what is on the screen', async () => {
    const { user } = await visit(linked([may], 'GET'));
    await user.click(await chip(/May put/));
    await user.clear(screen.getByLabelText('Access-Control-Request-Method'));
    await user.type(screen.getByLabelText('Access-Control-Request-Method'), 'BREW');
    await user.click(within(await row()).getByRole('button', { name: 'Update “May put”' }));
    expect(await chip(/May put 405/)).toHaveAttribute('aria-current', 'true');
    expect(await row()).toHaveTextContent('1, as expected');
  });

  it('is not kept while there is no answer', async () => {
    const late = partsWithout(['regexes']);
    const policy = setup({ allowedOrigins: ['https://.*\\.example'] });
    const { user } = await visit(`#${fragmentOf({ setup: policy, ...asks('PUT') })}`, late);
    await user.keyboard('k');
    expect(await screen.findByText('There is no answer to expect yet.')).toBeVisible();
  });

  it('says so where what keeps it cannot be loaded', async () => {
    const { user } = await visit('#preflight-2', partsWithout(['cases']));
    await user.keyboard('k');
    expect(await screen.findByText(/^The cases could not be loaded/)).toBeVisible();
  });

  it('stays on a press of B, which keeps the policy to compare with', async () => {
    const { user } = await visit(linked([may]));
    await row();
    await user.keyboard('b');
    await waitFor(() => expect(openAddress(location).scenario?.before).toEqual(setup()));
    expect(button('Compare')).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('b');
    await waitFor(() => expect(openAddress(location).scenario?.before).toBeUndefined());
    expect(kept()).toEqual([may]);
  });
});

describe('the list of all cases', () => {
  async function edit(cases: readonly Case[]) {
    const { user } = await visit(linked(cases), lateParts());
    await user.click(await chip(/^(Edit|\d more)$/));
    const item = screen.queryByRole('menuitem', { name: 'Edit cases' });
    if (item) await user.click(item);
    return { user, dialog: within(await screen.findByRole('dialog', { name: 'Cases' })) };
  }

  it('changes names and what is expected, says why one fails, and removes', async () => {
    const { user, dialog } = await edit([may, reads]);
    const first = within(dialog.getByRole('article', { name: 'May put' }));
    await user.clear(first.getByLabelText('Status'));
    await user.type(first.getByLabelText('Status'), '403');
    expect(await first.findByText('Status: 200, not 403.')).toBeVisible();
    await user.click(first.getByRole('button', { name: 'Expect the present answer' }));
    await waitFor(() => expect(first.queryByText(/not 403/)).toBeNull());
    await user.click(first.getByRole('switch', { name: 'Under every reading' }));
    const second = within(dialog.getByRole('article', { name: 'Page reads' }));
    await user.selectOptions(second.getByLabelText('The page'), 'does not');
    expect(await second.findByText('Page: the page reads the answer.')).toBeVisible();
    await user.click(second.getByRole('button', { name: 'Remove Page reads' }));
    await waitFor(() =>
      expect(kept()).toEqual([
        { ...may, expect: { outcome: 'preflight-4', status: 200 }, everyReading: true },
      ]),
    );
  });

  it('says what no case needs', async () => {
    const { dialog } = await edit([may]);
    expect(dialog.getByText(/^No case leads to: preflight, row 1/)).toBeVisible();
  });

  it('adds those of a file, and says why another one cannot be read', async () => {
    const { user, dialog } = await edit([may]);
    const pick = (json: unknown) =>
      user.upload(
        dialog.getByLabelText('File of cases to open'),
        new File([JSON.stringify(json)], 'cases.json'),
      );
    await pick({ version: 1, cases: [mayNot] });
    expect(await dialog.findByRole('article', { name: 'May not brew' })).toBeVisible();
    await pick({ version: 99, cases: [] });
    expect(await dialog.findByText(/written by a newer version/)).toBeVisible();
    await pick({ version: 1, cases: [{ name: 'x', expect: {} }] });
    expect(await dialog.findByText(/Nothing is expected/)).toBeVisible();
    await waitFor(() => expect(kept()).toHaveLength(2));
  });

  it('is saved as a file that can be read again', async () => {
    const { user, dialog } = await edit([may, reads]);
    const blobs: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => (blobs.push(blob), 'blob:a'),
        revokeObjectURL: () => {},
      }),
    );
    await user.click(dialog.getByRole('button', { name: 'Save as file' }));
    expect(JSON.parse(await blobs[0]!.text())).toMatchObject({ version: 1, cases: [may, reads] });
  });
});
