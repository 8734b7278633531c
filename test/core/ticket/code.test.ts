import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTicket } from '#core/ticket/readTicket.ts';
import { faultsOf, samplesOf } from './compare.ts';

/** Here more is known than the sample says, which by its note is as good. */
const resolved = 'code-made-angular-httpclient';

describe('the page’s calls in code', () => {
  const samples = samplesOf('code').filter(({ id }) => id !== resolved);
  it.each(samples.map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
    expect(faultsOf(sample, readTicket(sample.text ?? ''))).toEqual([]);
  });

  it('resolves what stands in a field of the class', () => {
    const sample = samplesOf('code').find(({ id }) => id === resolved);
    const [call] = readTicket(sample?.text ?? '').calls;
    expect(call?.url).toBe('https://gw.shop.example/gateway/Orders/1.0/orders/${id}');
  });
});

/** A call in short: API, method, URL, headers, credentials. */
const inShort = (text: string) =>
  readTicket(text).calls.map(
    ({ api, method, url, headers, credentials }) =>
      `${api} ${method} ${url} [${headers.map(([name, value]) => `${name}: ${value}`).join(', ')}] ${credentials}`,
  );

describe('what is around it', () => {
  it.each([
    [
      'a class that it was cut out of',
      'getOrders(): Observable<Order[]> {\n  return this.http.get<Order[]>("https://a.example/o", { withCredentials: true });\n}',
      ['angular GET https://a.example/o [] include'],
    ],
    [
      'a type between name and brackets',
      'this.http.post<Order>(`${api}/o`, order, { withCredentials: true }).subscribe();',
      ['angular POST ${api}/o [] include'],
    ],
    [
      'a client of another name',
      "return this.httpClient.put<Order[]>('https://a.example/o', order, { headers });",
      ['angular PUT https://a.example/o [] null'],
    ],
    [
      'an object that it was cut out of',
      'methods: {\n  load() {\n    axios.get("https://a.example/o")\n  }\n}',
      ['axios GET https://a.example/o [] null'],
    ],
    [
      'brackets that were not pasted',
      'useEffect(() => {\n  fetch("https://a.example/o", {\n    headers: { "X-A": "1" },\n  })',
      ['fetch GET https://a.example/o [X-A: 1] null'],
    ],
    [
      'a line that is left out',
      'const a = 1;\n...\nfetch("https://a.example/o", { method: "PUT" })',
      ['fetch PUT https://a.example/o [] null'],
    ],
    [
      'a page',
      '<script>\nfetch("https://a.example/o");\n</script>',
      ['fetch GET https://a.example/o [] null'],
    ],
    [
      'a sentence',
      'When I call `fetch("https://a.example/o")` from the page it is blocked by the policy.',
      ['fetch GET https://a.example/o [] null'],
    ],
    ['a word about it alone', 'We use fetch() with credentials for all of our calls here.', []],
    [
      'a server',
      'app.get("/o", (req, res) => { res.set("A", "b"); });\nfetch("https://a.example");',
      [],
    ],
    [
      'its interceptor',
      'const api = axios.create({ baseURL: "https://a.example/" });\napi.interceptors.request.use((config) => {\n  config.headers.Authorization = token();\n  return config;\n});\napi.post("/o", { a: 1 });',
      ['axios POST https://a.example/o [Authorization: null] null'],
    ],
    [
      'calls one after the other',
      '$.get("https://a.example/1", () => {\n  $.post("https://a.example/2", { a: 1 });\n});',
      ['jquery GET https://a.example/1 [] null', 'jquery POST https://a.example/2 [] null'],
    ],
    [
      'code for old browsers',
      'var xhr = new XMLHttpRequest();\nif ("withCredentials" in xhr) {\n  xhr.open("put", "https://a.example/o", true);\n} else {\n  xhr = new XDomainRequest();\n}\nxhr.setRequestHeader("X-A", "1");\nxhr.send();',
      ['xhr PUT https://a.example/o [X-A: 1] null'],
    ],
  ])('%s', (_case, text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  it('is told where it stands', () => {
    const [call] = readTicket(
      'It fails:\n\nconst a = 1;\nfetch("https://a.example", {\n  mode: "cors",\n});',
    ).calls;
    expect(call?.lines).toEqual({ first: 4, last: 6 });
  });
});

describe('what a library adds', () => {
  it.each([
    ['axios.post("https://a.example", { a: 1 })', 'Content-Type: application/json'],
    ['axios.post("https://a.example", "a=1")', 'Content-Type: application/x-www-form-urlencoded'],
    [
      '$.post("https://a.example", { a: 1 })',
      'Content-Type: application/x-www-form-urlencoded; charset=UTF-8',
    ],
    ['$.getJSON("https://a.example")', 'Accept: application/json, text/javascript, */*; q=0.01'],
    ['this.http.post("https://a.example", { a: 1 })', 'Content-Type: application/json'],
    ['this.http.post("https://a.example", "text")', 'Content-Type: text/plain'],
  ])('%s', (text, line) => {
    const implied = readTicket(text).calls[0]?.implied ?? [];
    expect(implied.map(([name, value]) => `${name}: ${value}`)).toContain(line);
  });
});

describe('whatever it is', () => {
  const pieces = fc.constantFrom(
    ...[
      'fetch(',
      'axios.post(',
      '$.ajax({',
      'new XMLHttpRequest()',
      'x.open("GET", ',
      'headers: {',
      '"A": "b",',
    ],
    ...[
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      ';',
      '`',
      '${',
      "'",
      '"',
      '=>',
      '\n',
      '/',
      '//',
      '...',
      'class A {',
      'config: {',
    ],
  );
  it('throws nothing', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
        readTicket(all.join(' '));
      }),
    );
  });
});
