import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = resolve(import.meta.dirname, '../../dist/engine/check.js');
let folder: string;

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'cases-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const policy = { allowedOrigins: ['https://shop.example'], allowMethods: ['PUT'] };
const page = {
  call: { pageOrigin: 'https://shop.example', url: 'https://api.example/', method: 'PUT' },
};
const asking = (status: number) => ({
  version: 1,
  cases: [{ name: 'Shop writes', page, expect: { status } }],
});

/** Runs it with files of this content; `cases.json` comes first. */
function check(files: Record<string, unknown>, ...more: string[]) {
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(content));
  const given = [program, 'cases.json', ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { cwd: folder });
  return { code: status, printed: stdout.toString(), told: stderr.toString() };
}

describe('the runner of cases in plain Node', () => {
  it('prints TAP and ends with 0 where all is as expected', () => {
    const { code, printed } = check({ 'cases.json': { ...asking(200), setup: { policy } } });
    expect([code, printed]).toEqual([0, 'TAP version 14\n1..1\nok 1 - Shop writes\n']);
  });

  it('ends with 1 and says why where something is not', () => {
    const { code, printed } = check({ 'cases.json': { ...asking(403), setup: { policy } } });
    expect(code).toBe(1);
    expect(printed).toContain('Status: 200, not 403.');
  });

  it('takes the setup of another file before its own', () => {
    const other = { policy: { ...policy, allowedOrigins: [] } };
    const files = { 'cases.json': { ...asking(403), setup: { policy } }, 'setup.json': other };
    expect(check(files, '--setup', 'setup.json').code).toBe(0);
  });

  it('reads the JSON of the gateway as a setup', () => {
    const parameters = Object.entries(policy).map(([templateKey, values]) => ({
      templateKey,
      values,
    }));
    const corsAttributes = { templateKey: 'corsAttributes', parameters };
    const action = { policyAction: { templateKey: 'cors', parameters: [corsAttributes] } };
    const files = { 'cases.json': asking(200), 'action.json': action };
    expect(check(files, '--setup', 'action.json')).toMatchObject({ code: 0, told: '' });
  });

  it('prints XML of JUnit', () => {
    const { printed } = check({ 'cases.json': { ...asking(403), setup: { policy } } }, '--junit');
    expect(printed).toContain('<testsuite name="CORS cases" tests="1" failures="1">');
  });

  it.each<[string, unknown, string]>([
    ['no case', 3, 'cases.json: The whole text must be an object, not a number.'],
    ['a newer version', { version: 2 }, 'newer version'],
    ['no setup', asking(200), 'There is no setup in it.'],
  ])('ends with 2 for a file with %s', (_, content, sentence) => {
    const { code, printed, told } = check({ 'cases.json': content });
    expect([code, printed]).toEqual([2, '']);
    expect(told).toContain(sentence);
  });
});
