import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A project of somebody else's, with nothing in node_modules but the emitted engine. */
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'engine-consumer-'));
  const installed = join(project, 'node_modules/cors-playground');
  cpSync(join(root, 'dist/engine'), join(installed, 'dist/engine'), { recursive: true });
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** The policy and the request of the documented scenario `preflight-2`: the method is not allowed. */
const consumer = `
import { evaluate, parseSetup } from 'cors-playground/engine';

const setup = parseSetup({
  policy: {
    allowedOrigins: ['http://test.com'],
    allowHeaders: ['test1'],
    exposeHeaders: [],
    allowCredentials: true,
    allowMethods: ['POST', 'GET', 'PUT'],
    maxAge: 100,
  },
});
if (!setup.ok) throw new Error(setup.issues[0].path);

const answer = evaluate(setup.value, {
  method: 'OPTIONS',
  headers: [
    ['Origin', 'http://test.com'],
    ['Access-Control-Request-Method', 'DELETE'],
  ],
});
`;

describe('the emitted engine', () => {
  it('evaluates a documented scenario in plain Node', () => {
    const script = `${consumer}
      const { outcome, response, steps } = answer;
      console.log(JSON.stringify({ outcome, response, steps: steps.length > 0 }));`;
    writeFileSync(join(project, 'consumer.js'), script);
    const printed = execFileSync(process.execPath, ['consumer.js'], { cwd: project });

    expect(JSON.parse(printed.toString())).toEqual({
      outcome: 'preflight-2',
      response: { status: 405, statusText: 'Method Not Allowed', headers: [] },
      steps: true,
    });
  });

  /** What the compiler says of a TypeScript consumer under `moduleResolution`, as plain lines. */
  function compile(source: string, moduleResolution: ts.ModuleResolutionKind): string[] {
    const file = join(project, 'consumer.ts');
    writeFileSync(file, source);
    const program = ts.createProgram([file], {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      // No DOM and no Node: the engine runs in a page, a worker and Node alike.
      lib: ['lib.es2023.d.ts'],
      types: [],
      target: ts.ScriptTarget.ES2022,
      module:
        moduleResolution === ts.ModuleResolutionKind.NodeNext
          ? ts.ModuleKind.NodeNext
          : ts.ModuleKind.ESNext,
      moduleResolution,
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  }

  it.each([
    ['a bundler', ts.ModuleResolutionKind.Bundler],
    ['Node', ts.ModuleResolutionKind.NodeNext],
  ])('has types that stand alone, resolved as by %s', (_, moduleResolution) => {
    const used = `export const status: number | undefined = answer.response?.status;`;
    expect(compile(consumer + used, moduleResolution)).toEqual([]);
  });

  it('has types that catch a mistake', () => {
    const mistake = `export const asked: string = answer.steps.length;`;
    expect(compile(consumer + mistake, ts.ModuleResolutionKind.Bundler)).toEqual([
      "Type 'number' is not assignable to type 'string'.",
    ]);
  });
});
