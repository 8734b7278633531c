import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { evaluate } from '#core/gateway/evaluate.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import TicketWindow from '#ui/ticket/TicketWindow.svelte';
import { policy } from '../../helpers/setups.ts';
import { answered, preflightOf } from '../../helpers/tickets.ts';
import { stubModal } from '../parts/harness/modal.ts';
import { deskWith, HeldReader, line, recording } from './desk.ts';

beforeAll(stubModal);

const command = `curl -v -X OPTIONS https://gw.example:5543/orders -H 'Origin: https://shop.example' -H 'Access-Control-Request-Method: PUT'
< HTTP/1.1 405 Method Not Allowed
<
`;
const ownPolicy = JSON.stringify({ policy: policy({ allowMethods: ['GET'] }) });

function show(text = '', reader = new HeldReader()) {
  const desk = deskWith(text, reader);
  const heard = {
    onopen: vi.fn<(scenario: Scenario) => void>(),
    onkeep: vi.fn(),
    onclose: vi.fn(),
  };
  render(TicketWindow, { desk, scenario: emptyScenario, evaluate, ...heard });
  return { desk, reader, ...heard, user: userEvent.setup() };
}

const dialog = () => screen.getByRole('dialog', { name: 'Paste a ticket' });
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the ticket' });
const found = () => screen.queryByRole('region', { name: 'Found' });
const opened = ({ onopen }: ReturnType<typeof show>) => onopen.mock.lastCall?.[0];

/** As a browser pastes: user-event knows no `dialog`. */
function paste(target: Element, pasted: string, files: readonly File[] = []): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => pasted, files } });
  target.dispatchEvent(event);
}

describe('the window for a ticket', () => {
  it('says what can be read while it is empty, and offers clipboard and files', () => {
    show();
    expect(screen.getByText('What can be read')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Choose files' })).toBeVisible();
    expect(found()).toBeNull();
  });

  it.each([
    ['Hello', '1 line of prose, and nothing in it that can be read.'],
    ['Hello\n\nWorld', '2 lines of prose'],
  ])('says of prose that it is that: %j', (prose, words) => {
    show(prose);
    expect(screen.getByText('Nothing here can be opened.')).toBeVisible();
    expect(dialog()).toHaveTextContent(words);
    expect(screen.getByText('What can be read')).toBeVisible();
  });

  it('lists what was found, at each key', async () => {
    const { user } = show();
    await user.click(text());
    await user.paste(command);
    expect(within(found()!).getByText(/405 Method Not Allowed/)).toBeVisible();
    await user.clear(text());
    expect(found()).toBeNull();
  });

  it('judges a console line by the answer that was observed, or by the policy that was told', async () => {
    const { desk } = show(`${line}\n\n${command}\n${ownPolicy}`);
    expect(dialog()).toHaveTextContent('Fits the answer.');
    desk.type(line);
    await tick();
    expect(dialog()).not.toHaveTextContent('Fits the answer.');
    expect(dialog()).toHaveTextContent('This line alone does not say why.');
  });

  it('opens what was found, by the button and by key', async () => {
    const shown = show(`${command}\n${ownPolicy}`);
    await shown.user.click(screen.getByRole('button', { name: /^Open/ }));
    expect(opened(shown)?.observed?.exchanges[0]?.response.status).toBe(405);
    expect(opened(shown)?.setup.policy?.allowMethods).toEqual(['GET']);
    for (const key of ['Control', 'Meta']) await shown.user.keyboard(`{${key}>}{Enter}{/${key}}`);
    expect(shown.onopen).toHaveBeenCalledTimes(3);
  });

  it('opens nothing where there is nothing', async () => {
    const { user, onopen } = show('Hello');
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onopen).not.toHaveBeenCalled();
  });

  it('closes by Cancel', async () => {
    const { user, onclose } = show('Hello');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe('a paste', () => {
  it('into the text loses its secrets before it is there', () => {
    const { desk } = show();
    text().focus();
    paste(text(), "curl -H 'Authorization: Bearer s3cret47' https://gw.example/a");
    expect(desk.text).toContain('curl');
    expect(text().value + desk.text).not.toContain('s3cret47');
  });

  it('beside it goes to its end', () => {
    const { desk } = show('one');
    paste(dialog(), 'two');
    expect(desk.text).toBe('one\ntwo');
  });

  it('of a file is a card, wherever it is pasted', async () => {
    const { desk } = show();
    paste(dialog(), '', [recording('a.har')]);
    paste(text(), '', [recording('b.har')]);
    await vi.waitFor(() => expect(desk.files.map(({ name }) => name)).toEqual(['a.har', 'b.har']));
  });
});

describe('a file of several requests', () => {
  const exchanges = [preflightOf('PUT', answered(405)), preflightOf('DELETE', answered(403))];

  it('is a table; the chosen one is listed and opened', async () => {
    const shown = show();
    await shown.desk.addFiles([recording()]);
    await tick();
    expect(screen.getAllByText('Reading.').length).toBeGreaterThan(0);
    shown.reader.last.give({ exchanges });
    await tick();
    await shown.user.click(screen.getAllByRole('option')[1]!);
    const chosen = screen.getByRole('region', { name: 'Chosen' });
    expect(chosen).toHaveTextContent('DELETE');
    await shown.user.click(screen.getByRole('button', { name: 'Open the chosen one' }));
    expect(opened(shown)?.observed?.exchanges[0]?.response.status).toBe(403);
  });
});

describe('an archive with forty APIs', () => {
  const json = (value: unknown) => strToU8(JSON.stringify(value));
  const api = (i: number) => ({
    [`API/API.${i}/API.${i}`]: json({
      ...{ apiDefinition: {}, apiName: `API ${i}`, apiVersion: '1', id: `${i}` },
    }),
    [`API/API.${i}/Policy/Policy.p/PolicyAction/PolicyAction.1`]: json({
      templateKey: 'cors',
      parameters: [{ templateKey: 'allowedOrigins', values: [`https://${i}.example`] }],
    }),
  });
  const archive = zipSync(Object.assign({}, ...Array.from({ length: 40 }, (_, i) => api(i))));

  it('lets choose one, whose policy is opened', async () => {
    const shown = show();
    await shown.desk.addFiles([recording('export.zip')]);
    shown.reader.last.give(readTicket(archive));
    await tick();
    const choice = screen.getByRole('combobox', { name: 'API whose policy is opened' });
    expect(within(choice).getAllByRole('option')).toHaveLength(40);
    await shown.user.selectOptions(choice, 'API 17 1');
    await shown.user.click(screen.getByRole('button', { name: /^Open/ }));
    expect(opened(shown)?.setup.policy?.allowedOrigins).toEqual(['https://17.example']);
  });
});
