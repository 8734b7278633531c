import type { PageBody, PageCall } from '#core/browser/pageCall.ts';
import type { HeaderList } from '#core/http/message.ts';

/** What the page gets to see of its call. */
export interface SeenByPage {
  readonly outcome: 'allowed' | 'blocked' | 'throws';
  readonly visibleHeaders: HeaderList | null;
  readonly error: string | null;
}

/** Makes a call. It runs in the page, so that it holds all it needs. */
export async function makeCall(call: PageCall): Promise<SeenByPage> {
  const { url, method = 'GET', headers = [] } = call;

  function bodyOf({ value = 'text', ...body }: PageBody): BodyInit {
    switch (body.kind) {
      case 'string':
        return value;
      case 'urlSearchParams':
        return new URLSearchParams({ name: value });
      case 'formData': {
        const form = new FormData();
        form.append('name', value);
        return form;
      }
      case 'blob':
        return new Blob([value], body.type === undefined ? {} : { type: body.type });
      case 'buffer':
        return new TextEncoder().encode(value);
      case 'stream':
        return new Blob([value]).stream();
    }
  }

  // Made again each time: a stream can be taken once.
  function initOf(): RequestInit {
    const { credentials, mode, redirect, cache, body } = call;
    const given = { method: call.method, credentials, mode, redirect, cache };
    const init = Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as object;
    return {
      ...init,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      ...(body && { body: bodyOf(body) }),
      ...(body?.kind === 'stream' && body.duplex && { duplex: body.duplex }),
    };
  }

  const refused = (outcome: 'blocked' | 'throws', error: string): SeenByPage => ({
    outcome,
    visibleHeaders: null,
    error,
  });

  async function byFetch(): Promise<SeenByPage> {
    let outcome: 'blocked' | 'throws' = 'throws';
    try {
      new Request(url, initOf());
      outcome = 'blocked';
    } catch {
      // fetch() rejects for the same reason, in words of its own
    }
    try {
      const response = await fetch(url, initOf());
      return { outcome: 'allowed', visibleHeaders: [...response.headers], error: null };
    } catch (error) {
      return refused(outcome, String(error));
    }
  }

  async function byXhr(): Promise<SeenByPage> {
    const xhr = new XMLHttpRequest();
    try {
      xhr.open(method, url);
      for (const [name, value] of headers) xhr.setRequestHeader(name, value);
    } catch (error) {
      return refused('throws', String(error));
    }
    xhr.withCredentials = call.credentials === 'include';
    if (call.uploadListener) xhr.upload.onprogress = () => {};
    return new Promise((resolve) => {
      xhr.onerror = () => resolve(refused('blocked', 'error event'));
      xhr.onload = () => {
        const lines = xhr.getAllResponseHeaders().split('\r\n').filter(Boolean);
        const visibleHeaders = lines.map((line): [string, string] => {
          const colon = line.indexOf(': ');
          return [line.slice(0, colon), line.slice(colon + 2)];
        });
        resolve({ outcome: 'allowed', visibleHeaders, error: null });
      };
      xhr.send(call.body ? (bodyOf(call.body) as XMLHttpRequestBodyInit) : null);
    });
  }

  return call.api === 'xhr' ? byXhr() : byFetch();
}
