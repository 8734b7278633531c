import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { drop, recording, wholeTicket } from './tickets.ts';

/** The policy stands in the last line. */
const [policy = '', ...rest] = wholeTicket.trimEnd().split('\n').reverse();
const withoutPolicy = rest.reverse().join('\n');

test('a policy that comes later is put beside what was observed', async ({ page, playground }) => {
  await playground.open('#preflight-4');
  const dialog = page.getByRole('dialog', { name: 'Paste a ticket' });
  await drop(page, 'ticket.txt', withoutPolicy);
  await expect(dialog.getByText('Stays: policy, applications.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const verdict = page.getByRole('region', { name: 'Observed and predicted' });
  await expect(verdict).toContainText('No policy came with it');

  await drop(page, 'policy.json', policy);
  await expect(dialog.getByText('Stays: applications, the call, what was observed.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(playground.status).toContainText('405 Method Not Allowed');
  await expect(verdict).toContainText('Observed and predicted agree');
  await expect(verdict).not.toContainText('No policy came with it');
});

test('the exchanges of a recording are kept as cases', async ({ page, playground }) => {
  await playground.open('#preflight-4');
  const dialog = page.getByRole('dialog', { name: 'Paste a ticket' });
  await drop(page, 'shop.har', recording);
  await expect(dialog.getByRole('button', { name: 'Keep as a case' })).toBeVisible();
  await dialog.getByText('Preflights 40').click();
  await dialog.getByRole('button', { name: 'Keep all 40 as cases' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Kept 40 cases.')).toBeVisible();
  const cases = page.getByRole('region', { name: 'Cases' });
  await expect(cases).toContainText('of 40');
  await expectAccessible(page);

  await page.keyboard.press('Alt+t');
  await dialog.getByRole('button', { name: 'Keep all 40 as cases' }).click();
  await expect(page.getByText('All of them are kept already.')).toBeVisible();
  await playground.button('Undo').first().click();
  await expect(cases).toHaveCount(0);
});
