/** @typedef {import('./random.js').Random} Random */

const urls = [
  "'/a'",
  "'https://a.example/x'",
  '`/b/${1 + 1}`',
  "'/c' + '/' + n0",
  "new URL('/u', 'https://u.example')",
];
const methods = ["'PUT'", "'put'", "'DELETE'", "'PATCH'", "'POST'"];
const names = ["'X-A'", "'x-b'", "'Content-Type'", "'Authorization'", "'x-' + 'c'", "'accept'"];
const texts = ["'1'", "'two'", '`${3}`', 'String(4)', "'a' + 5", '`v${token}`', 'token', "n0 + ''"];

/** Writes random programs in a small language of headers, options, functions and calls. */
export class Programs {
  #chance;
  /** Names that the program has declared, by what they hold. @type {Record<string, string[]>} */
  #names = {};
  #count = 0;
  #depth = 0;

  /** @param {Random} chance */
  constructor(chance) {
    this.#chance = chance;
  }

  /** A program with at least one call. */
  write() {
    this.#names = { text: [], headers: [], object: [], options: [], list: [], action: [] };
    this.#count = 0;
    this.#depth = 0;
    const { below } = this.#chance;
    const lines = ['let n0 = 0;', `let m0 = ${this.#method()};`];
    this.#names.text?.push('m0');
    for (let left = 2 + below(7); left > 0; left -= 1) lines.push(this.#statement());
    lines.push(this.#call());
    if (below(4) === 0) lines.push(this.#statement(), this.#call());
    return lines.join('\n');
  }

  /** The same with a piece cut out, doubled or replaced. @param {string} text */
  garble(text) {
    const { below, pick } = this.#chance;
    const at = below(text.length);
    const to = at + below(text.length - at);
    const put = pick([
      '',
      text.slice(at, to).repeat(2),
      '(',
      '}',
      '`',
      '\0',
      'await ',
      '...',
      '=> {',
      '<T>',
      '/',
    ]);
    return text.slice(0, at) + put + text.slice(to);
  }

  /** @param {string} kind @param {string} prefix */
  #fresh(kind, prefix) {
    const name = `${prefix}${(this.#count += 1)}`;
    this.#names[kind]?.push(name);
    return name;
  }

  /** @param {string} kind */
  #known(kind) {
    const names = this.#names[kind] ?? [];
    return names.length > 0 ? this.#chance.pick(names) : null;
  }

  #text() {
    const { below, pick } = this.#chance;
    return below(4) === 0 ? (this.#known('text') ?? pick(texts)) : pick(texts);
  }

  #name() {
    return this.#chance.pick(names);
  }

  #method() {
    return this.#chance.pick(methods);
  }

  #condition() {
    const { pick } = this.#chance;
    return pick([
      'flag',
      '!flag2',
      'n0 > 0',
      'true',
      'false',
      "m0 === 'PUT'",
      'token',
      'flag && flag2',
      'unknown(1)',
    ]);
  }

  /** @returns {string} */
  #headers() {
    const { pick } = this.#chance;
    const object = this.#known('object');
    const headers = this.#known('headers');
    const list = this.#known('list');
    const all = [
      () =>
        `{ ${this.#name().includes('+') ? "'x-z'" : this.#name().replace(/^'x-' .*/, "'x-z'")}: ${this.#text()} }`,
      () => `{ [${this.#name()}]: ${this.#text()} }`,
      () => `[[${this.#name()}, ${this.#text()}]]`,
      () => `new Headers(${this.#headers()})`,
      ...(object
        ? [() => object, () => `{ ...${object}, [${this.#name()}]: ${this.#text()} }`]
        : []),
      ...(headers
        ? [() => headers, () => `new Headers(${headers})`, () => `Object.fromEntries(${headers})`]
        : []),
      ...(list ? [() => list, () => `new Headers(${list})`] : []),
      () => `{ ...(${this.#condition()} && { [${this.#name()}]: ${this.#text()} }) }`,
      () => `${this.#condition()} ? { 'x-t': '1' } : { 'x-f': '1' }`,
    ];
    return pick(all)();
  }

  /** @returns {string} */
  #options() {
    const { pick, below } = this.#chance;
    const options = this.#known('options');
    if (options && below(3) === 0)
      return below(2) ? options : `{ ...${options}, method: ${this.#method()} }`;
    const parts = [];
    if (below(3))
      parts.push(
        `method: ${below(2) ? this.#method() : this.#known('text') === 'm0' ? 'm0' : this.#method()}`,
      );
    if (below(3)) parts.push(`headers: ${this.#headers()}`);
    if (below(6) === 0) parts.push(`credentials: ${this.#condition()} ? 'include' : 'omit'`);
    if (below(8) === 0) parts.push('...obj');
    if (below(8) === 0 && options) parts.push(`...${options}`);
    if (below(8) === 0) parts.push(`body: JSON.stringify({ a: ${this.#text()} })`);
    return pick([`{ ${parts.join(', ')} }`]);
  }

  /** @returns {string} */
  #call() {
    const { pick, below } = this.#chance;
    const action = this.#known('action');
    if (action && below(4) === 0)
      return pick([`${action}();`, `await ${action}();`, `${action}(${this.#method()});`]);
    const wait = below(2) ? 'await ' : '';
    if (below(6) === 0)
      return `${wait}fetch(new Request('https://r.example/', ${this.#options()}), ${this.#options()});`;
    return `${wait}fetch(${pick(urls)}, ${this.#options()});`;
  }

  /** @returns {string} */
  #block() {
    const { below } = this.#chance;
    this.#depth += 1;
    const before = Object.fromEntries(
      Object.entries(this.#names).map(([kind, all]) => [kind, [...all]]),
    );
    const lines = [];
    for (let left = 1 + below(2); left > 0; left -= 1) lines.push(this.#statement());
    if (below(4) === 0) lines.push(this.#call());
    this.#names = before;
    this.#depth -= 1;
    return `{ ${lines.join(' ')} }`;
  }

  /** @returns {string} */
  #statement() {
    const { pick, below } = this.#chance;
    const simple = [
      () => this.#declaration(),
      () => this.#declaration(),
      () => this.#change(),
      () => this.#change(),
      () => this.#change(),
      () => this.#small(),
    ];
    const deep = [() => this.#control(), () => this.#function()];
    return this.#depth < 2 && below(3) === 0 ? pick(deep)() : pick(simple)();
  }

  #declaration() {
    const { pick } = this.#chance;
    const all = [
      () => [`headers`, 'h', `new Headers(${pick(['', this.#headers()])})`],
      () => ['object', 'o', pick(['{}', `{ [${this.#name()}]: ${this.#text()} }`])],
      () => ['options', 'p', this.#options()],
      () => ['list', 'l', pick(['[]', `[[${this.#name()}, ${this.#text()}]]`])],
      () => ['text', 't', this.#text()],
    ];
    const [kind, prefix, value] = pick(all)();
    const same = this.#known(kind ?? '');
    const given = same && this.#chance.below(6) === 0 ? same : value;
    return `${pick(['const', 'let', 'const'])} ${this.#fresh(kind ?? '', prefix ?? '')} = ${given};`;
  }

  /** @returns {string} */
  #change() {
    const { pick, below } = this.#chance;
    const [headers, object, options, list] = ['headers', 'object', 'options', 'list'].map((kind) =>
      this.#known(kind),
    );
    const all = [
      () => `m0 = ${this.#method()};`,
      () => 'n0 += 1;',
      ...(headers
        ? [
            () => `${headers}.${pick(['append', 'set'])}(${this.#name()}, ${this.#text()});`,
            () => `${headers}.delete(${this.#name()});`,
            () => `if (!${headers}.has('x-b')) ${headers}.set('x-b', 'default');`,
            () =>
              `for (const name of ${pick(['list', "['x-k', 'x-b']"])}) ${headers}.append(name, '1');`,
          ]
        : []),
      ...(object
        ? [
            () => `${object}[${this.#name()}] = ${this.#text()};`,
            () => `Object.assign(${object}, ${pick(['{ q: token }', "{ 'x-as': '1' }", object])});`,
            () => `delete ${object}['x-b'];`,
            () => `${object}['x-b'] ??= ${this.#text()};`,
          ]
        : []),
      ...(options
        ? [
            () => `${options}.method = ${pick([this.#method(), 'm0'])};`,
            () => `${options}.headers = ${this.#headers()};`,
            () => `delete ${options}.method;`,
            () => `Object.assign(${options}, { credentials: 'include' });`,
          ]
        : []),
      ...(list
        ? [() => `${list}.push([${this.#name()}, ${this.#text()}]);`, () => `${list}.length = 0;`]
        : []),
    ];
    const change = pick(all)();
    return below(5) === 0 ? `if (${this.#condition()}) ${change}` : change;
  }

  #small() {
    const { pick } = this.#chance;
    const one = pick(
      ['headers', 'object', 'options', 'list', 'action'].map((kind) => this.#known(kind)),
    );
    const action = this.#known('action');
    return pick([
      one ? `unknown(${one});` : 'unknown(0);',
      'await 0;',
      action ? pick([`${action}();`, `await ${action}();`, `later(${action});`]) : 'await null;',
      `unknown(() => { ${this.#change()} });`,
      `later(() => { ${this.#change()} });`,
      `[1, 2].forEach((n) => { n0 += n; });`,
      `try { ${this.#change()} if (flag) throw new Error('x'); } catch { ${this.#change()} }`,
    ]);
  }

  #control() {
    const { pick, below } = this.#chance;
    return pick([
      () => `if (${this.#condition()}) ${this.#block()}${below(2) ? ` else ${this.#block()}` : ''}`,
      () => `for (let i = 0; i < ${pick(['2', 'list.length', '3'])}; i++) ${this.#block()}`,
      () => `for (const item of ${pick(['list', "['x-1', 'x-2']"])}) ${this.#block()}`,
      () =>
        `while (n0 < 2) { n0 += 1; ${this.#change()} ${below(2) ? `if (${this.#condition()}) break;` : ''} }`,
      () =>
        `switch (${pick(['m0', 'token'])}) { case 'PUT': ${this.#change()} ${pick(['break;', ''])} case 'abc': ${this.#change()} break; default: ${this.#change()} }`,
      () => `{ let m0 = ${this.#method()}; ${this.#call()} }`,
      () => `try ${this.#block()} catch ${this.#block()} finally { ${this.#change()} }`,
    ])();
  }

  #function() {
    const { pick, below } = this.#chance;
    const name = `f${(this.#count += 1)}`;
    const asyncWord = below(2) ? 'async ' : '';
    const wait = asyncWord && below(2) ? 'await 0; ' : '';
    const early = below(3) === 0 ? `if (${this.#condition()}) return;` : '';
    const parameter = pick(['', 'm0', "m0 = 'PATCH'"]);
    const body = `{ ${early} ${wait}${this.#block()} ${below(2) ? this.#call().replace('await ', '') : ''} }`;
    this.#names.action?.push(name);
    const own = `${asyncWord}function ${name}(${parameter}) ${body}`;
    return below(2) ? own : `const ${name} = ${asyncWord}(${parameter}) => ${body};`;
  }
}
