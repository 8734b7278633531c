/** @typedef {{ url: string, method: string, credentials: string, headers: [string, string][], body: string | undefined }} MadeCall */

const AsyncFunction = /** @type {FunctionConstructor} */ ((async () => {}).constructor);

/** Values of the names that a program does not declare: one choice for each run. */
const outside = [
  { flag: true, flag2: false, token: 'abc', list: ['x-l', 'x-m'], obj: { method: 'DELETE' } },
  {
    flag: false,
    flag2: true,
    token: '',
    list: [],
    obj: { credentials: 'omit', headers: { 'x-o': '1' } },
  },
  { flag: true, flag2: true, token: 'q r', list: ['x-n'], obj: {} },
];

/**
 * Runs a program with a `fetch` that only notes what it is given, once for each way in which the world
 * around it may be.
 * @param {string} text
 * @returns {Promise<MadeCall[]>}
 */
export async function run(text) {
  /** @type {MadeCall[]} */
  const made = [];
  for (const [i, { flag, flag2, token, list, obj }] of outside.entries()) {
    /** @param {string | URL | Request} input @param {RequestInit} [init] */
    const fetch = (input, init) => {
      const call = describe(input, init);
      if (call) made.push(call);
      return call ? Promise.resolve({ ok: flag }) : Promise.reject(new TypeError('fetch'));
    };
    /** @type {unknown[]} */
    const kept = [];
    /** Calls functions and changes things, as unknown code may. @param {unknown} value */
    const unknown = (value) => {
      kept.push(value);
      if (typeof value === 'function') return i === 1 ? undefined : value(token, flag);
      if (i === 0) for (const one of kept) spoil(one);
      return flag;
    };
    /** @param {() => void} act */
    const later = (act) => (i === 2 ? undefined : void Promise.resolve().then(act));
    const world = { fetch, flag, flag2, token, list: [...list], obj: { ...obj }, unknown, later };
    const names = Object.keys(world);
    try {
      const program = AsyncFunction(...names, `'use strict';\n${text}`);
      await program(...Object.values(world));
      await new Promise((resolve) => setImmediate(resolve));
    } catch {
      // A program that fails has made the calls before.
    }
  }
  return made;
}

/** @param {unknown} value */
function spoil(value) {
  if (value instanceof Headers) value.set('x-spoilt', '1');
  else if (Array.isArray(value)) value.push(['x-spoilt', '1']);
  else if (typeof value === 'object' && value !== null && !(value instanceof Request)) {
    Object.assign(value, { method: 'SPOILT' });
  }
}

// A promise that nobody asks is no fault of a program.
process.on('unhandledRejection', () => {});

/** What is called; null if it throws an error. @param {string | URL | Request} input @param {RequestInit} [init] @returns {MadeCall | null} */
function describe(input, init) {
  try {
    return described(input, init);
  } catch {
    return null;
  }
}

/** @param {string | URL | Request} input @param {RequestInit} [init] @returns {MadeCall} */
function described(input, init) {
  const url = input instanceof Request ? input : new URL(String(input), 'https://page.example');
  const request = new Request(url, { ...init, body: null });
  const { body } = init ?? {};
  // Without a body, so that no header comes from it.
  return {
    url: request.url,
    method: request.method,
    credentials: request.credentials,
    headers: [...request.headers],
    body: typeof body === 'string' ? body : undefined,
  };
}
