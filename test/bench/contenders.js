/**
 * The engine and three CORS middlewares, each as a function from a preflight to a figure made of
 * its answer, so that no answer goes unused. The mocks do what the middleware needs of its
 * server's request and response, and no more.
 */
import fastifyCors from '@fastify/cors';
// @ts-expect-error -- has no types of its own
import cors from 'cors';
import { cors as honoCors } from 'hono/cors';

// The built engine: what another project would run. It need not be there when types are checked.
const built = new URL('../../dist/engine/index.js', import.meta.url).href;
const { evaluate, parseSetup } = /** @type {typeof import('#core/index.ts')} */ (
  await import(built)
);

/** @typedef {(origin: string) => number | Promise<number>} Contender answers a preflight from `origin` */

const methods = ['POST', 'GET', 'PUT'];
const headers = ['test1', 'test2'];
const maxAge = 100;

/** As Node's server hands them over: names in lower case. @param {string} origin */
const requestHeaders = (origin) => ({
  host: 'gateway.example',
  origin,
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'test1,test2',
});

/** The engine with its full step trace. @param {readonly string[]} origins @returns {Contender} */
export function engine(origins) {
  const setup = parseSetup({
    policy: {
      allowedOrigins: origins,
      allowHeaders: headers,
      exposeHeaders: [],
      allowCredentials: true,
      allowMethods: methods,
      maxAge,
    },
    applications: [],
  });
  if (!setup.ok) throw new Error(JSON.stringify(setup.issues[0]));
  return (origin) => {
    const { response, steps } = evaluate(setup.value, {
      method: 'OPTIONS',
      headers: [
        ['Host', 'gateway.example'],
        ['Origin', origin],
        ['Access-Control-Request-Method', 'POST'],
        ['Access-Control-Request-Headers', 'test1,test2'],
      ],
    });
    return (response?.headers.length ?? 0) + (steps.at(-1) ? steps.length : 0);
  };
}

/** The onRequest hook of `@fastify/cors`. @param {readonly string[]} origins @returns {Contender} */
export function fastify(origins) {
  /** @type {(request: object, reply: object, next: () => void) => void} */
  let hook = () => undefined;
  const server = {
    decorateRequest() {},
    options() {},
    addHook: (/** @type {string} */ _, /** @type {typeof hook} */ added) => (hook = added),
  };
  const options = { origin: [...origins], methods, allowedHeaders: headers, credentials: true };
  Reflect.apply(fastifyCors, undefined, [server, { ...options, maxAge }, () => undefined]);
  return (origin) => {
    const reply = new FastifyReply();
    const given = requestHeaders(origin);
    hook({ raw: { method: 'OPTIONS' }, headers: given, routeOptions: { config: {} } }, reply, done);
    return Object.keys(reply.headers).length;
  };
}

const done = () => undefined;

class FastifyReply {
  /** @type {Record<string, string>} */
  headers = {};
  statusCode = 200;
  /** @param {string} name @param {string} value */
  header(name, value) {
    this.headers[name.toLowerCase()] = value;
    return this;
  }
  /** @param {string} name */
  getHeader(name) {
    return this.headers[name.toLowerCase()];
  }
  /** @param {number} status */
  code(status) {
    this.statusCode = status;
    return this;
  }
  send() {
    return this;
  }
}

/** Express's `cors`. @param {readonly string[]} origins @returns {Contender} */
export function express(origins) {
  const options = { origin: [...origins], methods, allowedHeaders: headers, credentials: true };
  const middleware = cors({ ...options, maxAge });
  return (origin) => {
    const response = new ExpressResponse();
    Reflect.apply(middleware, undefined, [
      { method: 'OPTIONS', headers: requestHeaders(origin) },
      response,
      done,
    ]);
    return Object.keys(response.headers).length;
  };
}

class ExpressResponse {
  /** @type {Record<string, string>} */
  headers = {};
  statusCode = 200;
  /** @param {string} name @param {string} value */
  setHeader(name, value) {
    this.headers[name.toLowerCase()] = value;
  }
  /** @param {string} name */
  getHeader(name) {
    return this.headers[name.toLowerCase()];
  }
  end() {}
}

/** Hono's middleware; it is asynchronous. @param {readonly string[]} origins @returns {Contender} */
export function hono(origins) {
  const middleware = honoCors({
    origin: [...origins],
    allowMethods: methods,
    allowHeaders: headers,
    credentials: true,
    maxAge,
  });
  return async (origin) => {
    /** @type {Record<string, string>} */
    const given = requestHeaders(origin);
    const context = {
      req: { method: 'OPTIONS', header: (/** @type {string} */ name) => given[name.toLowerCase()] },
      res: { headers: new Headers() },
    };
    const response = await Reflect.apply(middleware, undefined, [context, async () => {}]);
    return response.headers.has('access-control-allow-origin') ? 1 : 0;
  };
}
