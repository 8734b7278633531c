import type { Node } from 'acorn';
import type { PageBody } from '#core/browser/pageCall.ts';
import type { Machine } from '#core/snippet/machine/machine.ts';
import { isText, toText } from '#core/snippet/machine/text.ts';
import { isThing, Unknown, type Item, type Thing, type Value } from '#core/snippet/value/value.ts';

/** A body, and why it is not certain. */
export interface FoundBody {
  /** Undefined without a body, or if not even its kind is known. */
  readonly body: PageBody | undefined;
  readonly at: Node;
  /** The value because of which the kind is not known, or perhaps there is none. */
  readonly unknown: Unknown | null;
}

/**
 * What a body is made from. Only that matters here, so its content may be unknown until the code
 * runs: `JSON.stringify(cart)` is a string in any case.
 */
export function bodyOf(m: Machine, { value, at, maybe }: Item): FoundBody {
  const found = kindOf(m, value, at);
  if (maybe && !found.unknown) return { ...found, unknown: new Unknown('choice') };
  return found;
}

function kindOf(m: Machine, value: Value, at: Node): FoundBody {
  const known = (body: PageBody | undefined): FoundBody => ({ body, at, unknown: null });
  if (value === undefined || value === null) return known(undefined);
  if (value instanceof Unknown)
    return isText(value) ? known({ kind: 'string' }) : ofUnknown(m, value, at);
  if (isThing(value, 'data')) return ofData(m, value, at);
  const text = toText(m, value, at);
  const given = typeof text === 'string' ? { value: text } : {};
  if (isThing(value, 'params')) return known({ kind: 'urlSearchParams', ...given });
  return known({ kind: 'string', ...given });
}

/** Of one of several bodies of one kind the kind is known; otherwise the first one is shown. */
function ofUnknown(m: Machine, value: Unknown, at: Node): FoundBody {
  const found = value.options.map((option) => kindOf(m, option, at));
  const kinds = new Set(
    found.map(({ body, unknown }) =>
      unknown ? 'unknown' : JSON.stringify(body && [body.kind, 'type' in body && body.type]),
    ),
  );
  const [first] = found.filter(({ body }) => body);
  if (kinds.size === 1 && first?.body) {
    const { value: _, ...body } = first.body;
    return { body, at, unknown: null };
  }
  return { body: first?.body, at, unknown: value };
}

function ofData(m: Machine, data: Thing, at: Node): FoundBody {
  const known = (body: PageBody): FoundBody => ({ body, at, unknown: null });
  if (data.name === 'FormData') return known({ kind: 'formData' });
  if (data.name === 'ReadableStream') return known({ kind: 'stream' });
  if (data.name !== 'Blob' && data.name !== 'File') return known({ kind: 'buffer' });
  const { text: type } = m.state(data);
  if (type === undefined) return known({ kind: 'blob' });
  const text = toText(m, type, at);
  if (typeof text === 'string') return known({ kind: 'blob', type: text });
  return { body: { kind: 'blob' }, at, unknown: text };
}
