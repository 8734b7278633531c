import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kitForms } from '#core/calibration/output/kitForm.ts';
import { kitText } from '#core/calibration/output/kitText.ts';
import { readKitOutput } from '#core/calibration/output/readKitOutput.ts';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { valueOf } from '#core/http/headers.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { startGateway } from '../../../helpers/gatewayServer.ts';
import { address, kitOf, kitOfOrigins, printable } from './kits.ts';
import { argumentsOf, commandLine, expanded, type Mode, type Variables } from './cmdLine.ts';

/** Many at once: a shell takes its time to begin. */
const manyOrigins = fc.sample(printable, { numRuns: 400, seed: 13 });

/** The values of Origin that `-H` is given. */
const originsIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, at) => (words[at - 1] === '-H' ? [word.replace(/^Origin: /, '')] : []));

describe('bash', () => {
  test('gives curl whatever is in a value, and runs nothing of it', () => {
    const curl = `curl() { printf '%s\\0' "$@"; }`;
    const script = kitText('bash', kitOfOrigins(manyOrigins), address).replace('\n', `\n${curl}\n`);
    const words = execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\0');
    expect(originsIn(words)).toEqual(manyOrigins);
    expect(words.filter((word) => word === address)).toHaveLength(manyOrigins.length);
  });
});

describe.each<Mode>(['file', 'typed'])('cmd, %s', (mode) => {
  /** What curl is given by each line, as far as there is one. */
  function curlCalls(text: string): readonly (readonly string[])[] {
    const variables: Variables = new Map();
    return text.split('\n').flatMap((line) => {
      const command = commandLine(expanded(line, variables, mode));
      const [, name, value] = /^@set "(\w+)=(.*)"$/.exec(command) ?? [];
      if (name !== undefined) variables.set(name, value ?? '');
      return command.startsWith('@curl ') ? [argumentsOf(command)] : [];
    });
  }

  test('gives curl whatever is in a value, and runs nothing of it', () => {
    const calls = curlCalls(kitText('cmd', kitOfOrigins(manyOrigins), address));
    expect(calls.flatMap(originsIn)).toEqual(manyOrigins);
    expect(calls.map((words) => words.at(-1))).toEqual(manyOrigins.map(() => address));
  });

  test('has percent signs in an address', () => {
    const [words] = curlCalls(kitText('cmd', kitOfOrigins(['a']), `${address}?a=%20b%20&c^"d`));
    expect(words?.at(-1)).toBe(`${address}?a=%20b%20&c^%22d`);
  });
});

describe('PowerShell', () => {
  /** The strings of a line, which are all that is special in it. */
  const strings = (line: string): readonly string[] => {
    const pieces = [...line.matchAll(/ '((?:[^']|'')*)'/g)];
    expect(`ask ${line.split(' ')[1]}${pieces.map(([piece]) => piece).join('')}`).toBe(line);
    return pieces.map(([, text = '']) => text.replaceAll("''", "'"));
  };

  /** curl(1), `--config`. */
  const unescaped = (setting: string): string => {
    const [, value] = /^header = "Origin: ((?:[^"\\]|\\.)*)"$/.exec(setting) ?? [];
    return (value ?? '').replace(/\\(.)/g, '$1');
  };

  test('gives curl whatever is in a value, and runs nothing of it', () => {
    const lines = kitText('powershell', kitOfOrigins(manyOrigins), address).split('\n');
    const calls = lines.filter((line) => line.startsWith('ask ')).map(strings);
    expect(calls.map(([, header = '']) => unescaped(header))).toEqual(manyOrigins);
    expect(lines).toContain(`$api = '${address}'`);
  });

  test('curl reads its settings as they are meant, with line ends of Windows', async () => {
    const gateway = await startGateway({ setup: documentedScenario('preflight-4').scenario.setup });
    const origins = manyOrigins.slice(0, 10);
    const calls = kitText('powershell', kitOfOrigins(origins), address)
      .split('\n')
      .filter((line) => line.startsWith('ask '))
      .map((line) => [...strings(line), `url = "${gateway.address}"`].join('\r\n'));
    for (const settings of calls) {
      const curl = execFile('curl', ['-sSgk', '-o', '/dev/null', '-K', '-']);
      curl.stdin?.end(`${settings}\r\n`);
      await once(curl, 'exit');
    }
    await gateway.close();
    expect(gateway.requests.map(({ method }) => method)).toEqual(origins.map(() => 'OPTIONS'));
    expect(gateway.requests.map(({ headers }) => valueOf(headers, 'Origin'))).toEqual(origins);
  });
});

describe('.http', () => {
  test('has each request as it is', () => {
    const origins = manyOrigins.filter((origin) => !origin.includes('{{'));
    const [head = '', ...requests] = kitText('http', kitOfOrigins(origins), address).split(
      '\n### ',
    );
    expect(head).toContain(`\n@api = ${address}\n`);
    expect(requests.map((text) => text.split('\n').slice(2, 4))).toEqual(
      origins.map((origin) => ['OPTIONS {{api}}', `Origin: ${origin}`]),
    );
  });
});

describe('Postman', () => {
  const response: HttpResponse = {
    status: 403,
    statusText: 'Header Not Supported',
    headers: [
      ['Vary', 'Origin'],
      ['Set-Cookie', 'sid=1'],
    ],
  };

  test('writes what was answered into its console, as one text', () => {
    const kit = kitOfOrigins(['http://a.example', 'http://b.example']);
    const { event, item, variable } = JSON.parse(kitText('postman', kit, address));
    expect(variable).toEqual([{ key: 'api', value: address }]);
    const variables = new Map<string, string>([['answers', 'those of an earlier run']]);
    const written: string[] = [];
    for (const { name, request } of item) {
      expect(request).toMatchObject({ method: 'OPTIONS', url: '{{api}}' });
      const pm = {
        info: { requestName: name },
        collectionVariables: variables,
        response: {
          ...{ code: response.status, status: response.statusText },
          headers: { all: () => response.headers.map(([key, value]) => ({ key, value })) },
        },
      };
      const console = { log: (text: string) => written.push(text) };
      runInNewContext(event[0].script.exec.join('\n'), { pm, console });
    }
    const { answers, how } = readKitOutput(written.at(-1) ?? '', kit);
    expect(how).toBe('marked');
    expect(answers).toEqual(
      [1, 2].map((id) => ({ id, response: { ...response, headers: [['Vary', 'Origin']] } })),
    );
    expect(readKitOutput(written.join('\n'), kit).answers).toEqual(answers);
    expect(written.join('')).not.toContain('sid');
  });
});

describe.each(kitForms)('%s', (form) => {
  const text = (origin: string) => kitText(form, kitOfOrigins([origin]), address);

  test.each([
    ['a line end, after which a command would begin', 'http://a.example\nKIT\necho no'],
    ['a control character', 'a\x1bb'],
    ['what is not ASCII, which terminals send in different ways', 'http://bücher.example'],
    ['a quote that PowerShell takes for one', 'a’; echo no'],
  ])('does not send %s', (_, origin) => {
    expect(text(origin)).not.toMatch(/echo no|cher|Origin/);
    expect(text(origin)).toContain('0 requests');
  });

  test('has the address once', () =>
    expect(kitText(form, kitOfOrigins(['a', 'b']), address).split(address)).toHaveLength(2));

  test('has no secret of the address', () => {
    const secret = kitText(form, kitOfOrigins(['a']), 'https://me:pw1@gw.example/a?token=abc123');
    expect(secret).not.toMatch(/pw1|abc123/);
    expect(secret).toContain('https://gw.example/a?token=');
  });

  test.each(['', 'gateway.example:5543/orders', 'no address'])(
    'has a name that nobody has for the address %j',
    (given) =>
      expect(kitText(form, kitOfOrigins(['a']), given)).toContain('https://gateway.example:5543/'),
  );

  test('leaves Host to the address', () =>
    expect(kitText(form, kitOf([[['Host', 'x.example']]]), address)).not.toContain('x.example'));

  test('says which test policy has to be active, and what a request is for', () => {
    const kit = kitOfOrigins(['a']);
    const titleOf = (id: string) => id.toUpperCase();
    const written = kitText(form, kit, address, { testPolicy: 'B', titleOf });
    expect(written).toContain('test policy B must be active');
    expect(kitText(form, kit, address, { testPolicy: null })).toContain('no CORS policy');
    expect(written).toContain('1: ORIGIN-CASE, VARY');
    expect(text('a')).not.toMatch(/test policy|no CORS policy/);
  });

  test('says of a GET that it reaches the native service', () => {
    const [asked] = kitOfOrigins(['a']).requests;
    if (!asked) throw new Error('There is one.');
    const kit = { id: 'a', requests: [{ ...asked, request: { ...asked.request, method: 'GET' } }] };
    expect(kitText(form, kit, address)).toMatch(/1: .*GET, which reaches the native service/);
  });

  test('is no output of itself', () =>
    expect(readKitOutput(text('http://a.example'), kitOfOrigins(['a'])).answers).toEqual([]));
});
