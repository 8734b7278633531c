import { valueOf } from '#core/http/headers.ts';
import type { Asked, Case } from '#core/scenario/case.ts';

/** "PUT from https://shop.example": what a case is called until the visitor says it better. */
export function proposedName(asked: Asked, others: readonly Pick<Case, 'name'>[]): string {
  const name = nameOf(asked);
  const taken = new Set(others.map((each) => each.name));
  for (let count = 2, next = name; ; count++) {
    if (!taken.has(next)) return next;
    next = `${name} ${count}`;
  }
}

function nameOf(asked: Asked): string {
  if ('page' in asked) {
    const { method = 'GET', pageOrigin } = asked.page.call;
    return `${method} from ${pageOrigin}`;
  }
  const { method, headers } = asked.request;
  const origin = valueOf(headers, 'Origin');
  const wanted = valueOf(headers, 'Access-Control-Request-Method');
  const what = method === 'OPTIONS' && wanted ? `Preflight for ${wanted}` : method;
  return origin === undefined ? `${what} without Origin` : `${what} from ${origin}`;
}
