import { describe, expect, it } from 'vitest';
import { readFetchSnippet } from '#core/snippet/fetchSnippet.ts';

function read(text: string) {
  const result = readFetchSnippet(text, { before: { url: 'https://before.example/' } });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(' '));
  const { call, notes } = result.value;
  const names = (call.headers ?? []).map(([name]) => name.toLowerCase()).sort();
  return { method: call.method ?? 'GET', url: call.url, names, notes: notes.map((n) => n.code) };
}

// The first seven and the control are reduced from public reports.
describe('a value counts as it is when the call is made', () => {
  it.each<[what: string, code: string, method: string, names: readonly string[]]>([
    [
      'headers.append',
      `const headers = new Headers();
       headers.append('Content-Type', 'application/json');
       fetch('/a', { method: 'POST', headers, body: '{}' });`,
      'POST',
      ['content-type'],
    ],
    [
      'headers.delete',
      `const headers = new Headers({ 'X-A': '1' }); headers.delete('x-a'); fetch('/a', { headers });`,
      'GET',
      [],
    ],
    [
      'headers.set over append',
      `const h = new Headers([['X-A', '1'], ['x-a', '2']]); h.set('X-a', '3'); fetch('/a', { headers: h });`,
      'GET',
      ['x-a'],
    ],
    [
      'a member by a computed name',
      `const headers = {}; headers['Authorization'] = 'Bearer x'; fetch('/a', { headers });`,
      'GET',
      ['authorization'],
    ],
    [
      'a member by name',
      `const options = {}; options.method = 'PUT'; options.headers = {}; options.headers.etag = '1'; fetch('/a', options);`,
      'PUT',
      ['etag'],
    ],
    [
      'a deleted member',
      `const o = { method: 'PUT' }; delete o.method; fetch('/a', o);`,
      'GET',
      [],
    ],
    [
      'list.push',
      `const list = []; list.push(['X-A', '1']); fetch('/a', { headers: list });`,
      'GET',
      ['x-a'],
    ],
    [
      'the headers of a request',
      `const req = new Request('/a', { method: 'PUT' }); req.headers.set('X-A', '1'); fetch(req);`,
      'PUT',
      ['x-a'],
    ],
    [
      'options beside a request',
      `const req = new Request('/a', { method: 'PUT', headers: { b: '1' } }); fetch(req, { headers: { c: '1' } });`,
      'PUT',
      ['c'],
    ],
    [
      'a copy of headers',
      `const h = new Headers({ a: '1' }); const copy = new Headers(h); h.set('b', '2'); fetch('/a', { headers: copy });`,
      'GET',
      ['a'],
    ],
    [
      'another name of the same thing',
      `const h = new Headers(); const same = h; same.append('a', '1'); fetch('/a', { headers: h });`,
      'GET',
      ['a'],
    ],
    [
      'a parameter of the same name',
      `const method = 'GET'; const send = (method) => fetch('/a', { method }); send('PUT');`,
      'PUT',
      [],
    ],
    [
      'a default parameter',
      `function send(method = 'PATCH') { return fetch('/a', { method }); } send();`,
      'PATCH',
      [],
    ],
    [
      'a name in an inner block',
      `const method = 'GET'; { const method = 'PUT'; fetch('/a', { method }); }`,
      'PUT',
      [],
    ],
    [
      'an outer name after one',
      `let m = 'PUT'; { let m = 'GET'; } fetch('/a', { method: m });`,
      'PUT',
      [],
    ],
    [
      'a variable set again',
      `let method = 'GET'; method = 'PUT'; fetch('/a', { method });`,
      'PUT',
      [],
    ],
    ['a change after the call', `let m = 'GET'; fetch('/a', { method: m }); m = 'PUT';`, 'GET', []],
    [
      'a thing changed after the call',
      `const o = { method: 'GET' }; fetch('/a', o); o.method = 'PUT';`,
      'GET',
      [],
    ],
    [
      'merged objects',
      `const base = { a: '1', b: '2' }; fetch('/a', { headers: { ...base, c: '3' }, ...{ method: 'PUT' } });`,
      'PUT',
      ['a', 'b', 'c'],
    ],
    [
      'Object.assign',
      `const o = {}; Object.assign(o, { method: 'PUT' }, { headers: { a: '1' } }); fetch('/a', o);`,
      'PUT',
      ['a'],
    ],
    [
      'a loop over known entries',
      `const h = new Headers(); for (const [k, v] of Object.entries({ a: 1, b: 2 })) h.append(k, v); fetch('/a', { headers: h });`,
      'GET',
      ['a', 'b'],
    ],
    [
      'a loop that counts',
      `const h = []; for (let i = 0; i < 3; i++) { if (i === 1) continue; h.push(['x-' + i, '1']); } fetch('/a', { headers: h });`,
      'GET',
      ['x-0', 'x-2'],
    ],
    [
      'forEach and map',
      `const h = {}; ['a', 'b'].map((n) => 'x-' + n).forEach((n) => { h[n] = '1'; }); fetch('/a', { headers: h });`,
      'GET',
      ['x-a', 'x-b'],
    ],
    [
      'a known condition',
      `const edit = true; let method = 'POST'; if (edit) method = 'PUT'; else method = 'PATCH'; fetch('/a', { method });`,
      'PUT',
      [],
    ],
    [
      'a conditional value',
      `const id = 7; fetch('/a', { method: id ? 'PUT' : 'POST' });`,
      'PUT',
      [],
    ],
    ['a default with ??', `const o = {}; fetch('/a', { method: o.method ?? 'PUT' });`, 'PUT', []],
    [
      'destructuring',
      `const { method: m = 'GET', headers: { a, ...rest } } = { method: 'PUT', headers: { a: '1', b: '2' } }; fetch('/a', { method: m, headers: rest });`,
      'PUT',
      ['b'],
    ],
    [
      'a closure that changes something',
      `let m = 'GET'; const change = () => { m = 'PUT'; }; change(); fetch('/a', { method: m });`,
      'PUT',
      [],
    ],
    [
      'an early return',
      `function methodOf(x) { if (x) return 'PUT'; return 'GET'; } fetch('/a', { method: methodOf(1) });`,
      'PUT',
      [],
    ],
    [
      'an async function that is waited for',
      `const options = async () => ({ method: 'PUT' }); fetch('/a', await options());`,
      'PUT',
      [],
    ],
    [
      'a class',
      `class Api { h = { a: '1' }; put(m) { return fetch('/a', { method: m, headers: this.h }); } } new Api().put('PUT');`,
      'PUT',
      ['a'],
    ],
    [
      'switch',
      `let m; switch ('b') { case 'a': m = 'GET'; break; case 'b': m = 'PUT'; break; default: m = 'POST'; } fetch('/a', { method: m });`,
      'PUT',
      [],
    ],
    ['a method in lower case', `fetch('/a', { method: 'put'.toUpperCase() });`, 'PUT', []],
    ['var, hoisted', `fetch('/a', { method: m }); var m = 'PUT';`, 'GET', []],
    ['of another page', `globalThis.fetch('/a', { method: 'PUT' });`, 'PUT', []],
    ['a name for fetch', `const send = window.fetch; send('/a', { method: 'PUT' });`, 'PUT', []],
    [
      'a control: a plain constant',
      `const headers = { 'Content-Type': 'application/json' }; fetch('/a', { method: 'POST', headers, body: '{}' });`,
      'POST',
      ['content-type'],
    ],
  ])('%s', (_, code, method, names) => {
    expect(read(code)).toEqual({ method, names, url: '/a', notes: [] });
  });
});

describe('what is known only when the code runs is said, and the rest is used', () => {
  it.each<[what: string, code: string, seen: Partial<ReturnType<typeof read>>]>([
    [
      'a condition',
      `let method = 'GET'; if (edit) method = 'PUT'; fetch('/a', { method, headers: { a: '1' } });`,
      { names: ['a'], notes: ['not-spelled-out'] },
    ],
    [
      'a header that is perhaps sent',
      `const headers = { a: '1' }; if (token) headers.b = '2'; fetch('/a', { headers });`,
      { names: ['a', 'b'], notes: ['may-be-missing'] },
    ],
    [
      'an unknown value of a header',
      'fetch(`/a`, { headers: { Authorization: `Bearer ${token}` } });',
      { names: ['authorization'], notes: ['value-open'] },
    ],
    [
      'an unknown value that decides',
      `fetch('/a', { headers: { Accept: type } });`,
      { names: ['accept'], notes: ['value-decides'] },
    ],
    [
      'an unknown URL',
      `fetch(url, { method: 'PUT' });`,
      { method: 'PUT', url: 'https://before.example/', notes: ['not-spelled-out'] },
    ],
    [
      'an unknown path',
      'fetch(`https://a.example/${id}`);',
      { url: 'https://a.example/${id}', notes: ['path-open'] },
    ],
    [
      'an unknown host',
      'fetch(`https://${host}/a`);',
      { url: 'https://before.example/', notes: ['not-spelled-out'] },
    ],
    [
      'options handed on before the call',
      `const o = { method: 'PUT' }; adapt(o); fetch('/a', o);`,
      { method: 'GET', notes: ['not-spelled-out', 'may-be-more'] },
    ],
    [
      'options spread from elsewhere',
      `fetch('/a', { ...options, method: 'PUT' });`,
      { method: 'PUT', notes: ['may-be-more'] },
    ],
    [
      'a change in a callback',
      `let m = 'GET'; items.forEach(() => { m = 'PUT'; }); fetch('/a', { method: m });`,
      { notes: ['not-spelled-out'] },
    ],
    [
      'a change by a timer, after a wait',
      `let m = 'GET'; setTimeout(() => { m = 'PUT'; }); await 0; fetch('/a', { method: m });`,
      { notes: ['not-spelled-out'] },
    ],
    [
      'a loop over what is not known',
      `const h = new Headers({ a: '1' }); for (const k in more) h.append(k, '1'); fetch('/a', { headers: h });`,
      { names: ['a'], notes: ['value-open', 'may-be-more'] },
    ],
    [
      'a parameter of a function that nothing calls',
      `export async function send(method) { return fetch('/a', { method, credentials: 'include' }); }`,
      { notes: ['not-spelled-out'] },
    ],
    [
      'a variable that other code sets as well',
      `let m = 'GET'; export const change = () => { m = 'PUT'; }; export const send = () => fetch('/a', { method: m });`,
      { notes: ['not-spelled-out'] },
    ],
    [
      'a variable that is set again on one of two ways, and perhaps elsewhere',
      `let m = 'PUT'; unknown(() => { m = 'POST'; }); async function f() { await 0; if (unknown(1)) m = 'PUT'; fetch('/a', { method: m }); } f();`,
      { notes: ['not-spelled-out'] },
    ],
    [
      'a variable that is set while an async function waits',
      `let m = 'GET'; async function send() { await 0; fetch('/a', { method: m }); m = 'POST'; } send(); m = 'PUT'; await 0; m = 'PATCH';`,
      { notes: ['not-spelled-out'] },
    ],
    [
      'headers that are perhaps given beside a request that may have others',
      `const o = {}; if (token) o.headers = { a: '1' }; fetch(new Request('/a', more), o);`,
      { names: ['a'], notes: ['may-be-missing', 'may-be-more', 'may-be-more'] },
    ],
    [
      'headers that a request is perhaps made with',
      `const o = {}; if (token) o.headers = { a: '1' }; fetch(new Request('/a', o));`,
      { names: ['a'], notes: ['may-be-missing'] },
    ],
    [
      'headers of a request that may have others',
      `const r = new Request('/a', more); r.headers.set('a', '1'); fetch(r);`,
      { names: ['a'], notes: ['may-be-more', 'may-be-more'] },
    ],
    [
      'the options that a request is made with, said once',
      `fetch(new Request('/a', more));`,
      { names: [], notes: ['may-be-more'] },
    ],
  ])('%s', (_, code, seen) => {
    expect(read(code)).toMatchObject(seen);
  });

  it('names what it can be', () => {
    const result = readFetchSnippet(`fetch('/a', { method: edit ? 'PUT' : 'POST' })`);
    const [note] = result.ok ? result.value.notes : [];
    expect(note).toMatchObject({ code: 'not-spelled-out', options: ['PUT', 'POST'], column: 23 });
  });
});

describe('one of several calls is read', () => {
  const code = `const send = (method) =>\n  fetch('/a', { method });\nsend('PUT');\nsend('PATCH');\nfetch('/b');`;

  it.each([
    [0, 'PUT', '/a'],
    [1, 'PATCH', '/a'],
    [2, undefined, '/b'],
    [9, undefined, '/b'],
  ])('call %i', (index, method, url) => {
    const result = readFetchSnippet(code, { index });
    expect(result).toMatchObject({ ok: true, value: { call: { url }, lines: [2, 2, 5] } });
    expect(result.ok && result.value.call.method).toBe(method);
  });

  it.each([
    [
      'what is certain in the first one alone',
      `let first = true;
       const send = () => { const o = {}; if (first) { first = false; o.method = 'PUT'; } fetch('/a', o); };
       if (x) send(); send();`,
      [['several-fetch-calls'], ['may-be-missing', 'several-fetch-calls']],
    ],
    [
      'the call of other code beside a call that waits',
      `const send = async (method) => { await 0; fetch('/a', { method }); }; send('PUT'); handOn(send);`,
      [['several-fetch-calls'], ['several-fetch-calls', 'not-spelled-out']],
    ],
  ])('told apart by %s', (_, text, notes) => {
    const said = notes.map((_, index) => {
      const result = readFetchSnippet(text, { index });
      return result.ok && result.value.notes.map(({ code }) => code);
    });
    expect(said).toEqual(notes);
    expect(readFetchSnippet(text)).toMatchObject({ value: { lines: { length: notes.length } } });
  });
});
