import { expect, test } from './fixtures.ts';

test('form and JSON stay one text', async ({ playground }) => {
  await playground.open('#preflight-2');
  await playground.gateway.getByRole('button', { name: 'Add DELETE' }).click();
  await expect(playground.status).toContainText('200 OK');

  await playground.showJson();
  await playground.monaco();
  await playground.pasteJson(
    '{\n  "policy": {"allowedOrigins": ["http://test2.com"], "allowMethods": ["DELETE"],\n    "allowHeaders": ["test1"]}\n}',
  );
  await expect(playground.status).toContainText('403 Header Not Supported');

  await playground.showForm();
  await expect(playground.entries('Allow Headers')).toHaveText(['test1']);
  await playground.listInput('Allow Headers').fill('test2, x-three\n');
  await playground.listInput('Allow Headers').press('Enter');
  await expect(playground.entries('Allow Headers')).toHaveText(['test1', 'test2', 'x-three']);
  await expect(playground.status).toContainText('200 OK');

  // The formatting of what was not touched is kept.
  await playground.showJson();
  expect(await playground.copyJson()).toBe(
    '{\n  "policy": {"allowedOrigins": ["http://test2.com"], "allowMethods": ["DELETE"],\n' +
      '    "allowHeaders": ["test1", "test2", "x-three"]}\n}',
  );
});

test('request form and raw request stay one text', async ({ playground }) => {
  await playground.open('#preflight-4');
  await playground.rawRequest.fill('GET /orders HTTP/1.1\nOrigin: http://test2.com\nCookie: a=b');
  await expect(playground.litChips).toHaveAttribute('href', '#request-2');
  await expect(playground.browser.getByLabel('Method', { exact: true })).toHaveValue('GET');
  await expect(playground.header('Cookie')).toHaveValue('a=b');

  await playground.button('Remove Cookie').click();
  await playground.button('Remove Origin').click();
  await expect(playground.rawRequest).toHaveValue('GET /orders HTTP/1.1');
  await expect(playground.litChips).toHaveAttribute('href', '#request-no-origin');

  await playground.button('Origin').click();
  await playground.header('Origin').fill('http://test1.com');
  await expect(playground.rawRequest).toHaveValue('GET /orders HTTP/1.1\nOrigin: http://test1.com');
  await expect(playground.status).toContainText('403');
});

test('everything can be taken back', async ({ page, playground }) => {
  await playground.open('#preflight-2');
  await playground.header('Access-Control-Request-Method').fill('POST');
  await playground.chip('request-1').click();
  await expect(playground.litChips).toHaveAttribute('href', '#request-1');

  await page
    .getByRole('status')
    .filter({ hasText: 'Loaded request 1' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(playground.litChips).toHaveAttribute('href', '#preflight-4');
  await playground.status.click();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(playground.litChips).toHaveAttribute('href', '#preflight-2');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(playground.litChips).toHaveAttribute('href', '#request-1');
  await expect(playground.button('Redo')).toHaveAttribute('aria-disabled', 'true');
});

test('a pinned reading changes the answer and can be unpinned', async ({ playground }) => {
  await playground.open('#preflight-4');
  await expect(playground.banner).toContainText('Depends on 1 reading');
  await playground.dependsOn.getByRole('radio', { name: /^Yes/ }).check({ force: true });
  await expect(playground.sent).toContainText('Vary');
  await expect(playground.dependsOn).toContainText('pinned');

  await playground.dependsOn.getByRole('radio', { name: /^No/ }).check({ force: true });
  await expect(playground.sent).not.toContainText('Vary');
});

test('applications, the native service and an API without a policy', async ({ playground }) => {
  await playground.open('#request-1');
  await playground.button('Add application').click();
  await playground.listInput('JavaScript origins').fill('http://test.com');
  await playground.listInput('JavaScript origins').press('Enter');
  await expect(playground.litChips).toHaveAttribute('href', '#request-3');
  // Suspended, its origins still count; not associated, they do not.
  await playground.gateway.getByRole('switch', { name: 'Suspended' }).click();
  await expect(playground.status).toContainText('200 OK');
  await expect(playground.litChips).toHaveAttribute('href', '#request-3');
  const associated = playground.gateway.getByRole('switch', { name: 'Associated with this API' });
  await associated.click();
  await expect(playground.litChips).toHaveAttribute('href', '#request-1');
  await associated.click();
  await expect(playground.litChips).toHaveAttribute('href', '#request-3');

  await playground.button(/^Native service/).click();
  await playground.gateway
    .getByRole('textbox', { name: 'Response of the native service' })
    .fill('HTTP/1.1 201 Created\nX-Request-Id: 7\nAccess-Control-Allow-Origin: *');
  await expect(playground.status).toContainText('201 Created');
  await expect(playground.sent).toContainText('X-Request-Id');
  await expect(playground.sent).toContainText('was replaced');

  await playground.button('Remove the CORS policy').click();
  await expect(playground.status).toContainText('Passed on');
  await expect(playground.litChips).toHaveCount(0);
  await playground.button('Add a CORS policy').click();
  await expect(playground.litChips).toHaveAttribute('href', '#request-3');
});
