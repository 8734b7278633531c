import type { Page } from '@playwright/test';

/** Prose, a console line, code with a secret, a tool's preflight with its answer, and the policy. */
export const wholeTicket = `Hi team, since Monday the shop cannot save orders. Chrome says:
Access to fetch at 'https://gw.acme.example:5543/gateway/Orders/1.0/orders/7' from origin 'https://shop.acme.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.

fetch("https://gw.acme.example:5543/gateway/Orders/1.0/orders/7", {
  "headers": { "authorization": "Bearer s3cret-t0ken-1234", "content-type": "application/json" },
  "body": "{}", "method": "PUT", "credentials": "include" });

$ curl -v -X OPTIONS https://gw.acme.example:5543/gateway/Orders/1.0/orders/7 -H 'Origin: https://shop.acme.example' -H 'Access-Control-Request-Method: PUT' -H 'Access-Control-Request-Headers: authorization,content-type'
> OPTIONS /gateway/Orders/1.0/orders/7 HTTP/1.1
> Host: gw.acme.example:5543
> Origin: https://shop.acme.example
> Access-Control-Request-Method: PUT
> Access-Control-Request-Headers: authorization,content-type
>
< HTTP/1.1 405 Method Not Allowed
< Content-Type: application/json
<

{"policyAction":{"templateKey":"cors","parameters":[{"templateKey":"corsAttributes","parameters":[{"templateKey":"allowedOrigins","values":["https://shop.acme.example"]},{"templateKey":"allowHeaders","values":["authorization"]},{"templateKey":"allowMethods","values":["GET","POST"]},{"templateKey":"allowCredentials","values":["true"]}]}]}}
`;

/** A recording of a preflight that failed and 39 that did not. */
export const recording = JSON.stringify({
  log: {
    version: '1.2',
    creator: { name: 'test', version: '1' },
    entries: Array.from({ length: 40 }, (_, i) => ({
      startedDateTime: '2026-11-27T09:12:00.000Z',
      time: 1,
      request: {
        method: 'OPTIONS',
        url: `https://gw.acme.example/gateway/Orders/1.0/orders/${i}`,
        httpVersion: 'HTTP/1.1',
        headers: [
          { name: 'Origin', value: 'https://shop.acme.example' },
          { name: 'Access-Control-Request-Method', value: 'PUT' },
        ],
        queryString: [],
        cookies: [],
        headersSize: -1,
        bodySize: 0,
      },
      response: {
        status: i === 7 ? 405 : 200,
        statusText: i === 7 ? 'Method Not Allowed' : 'OK',
        httpVersion: 'HTTP/1.1',
        headers: i === 7 ? [] : [{ name: 'Access-Control-Allow-Origin', value: '*' }],
        cookies: [],
        content: { size: 0, mimeType: '' },
        redirectURL: '',
        headersSize: -1,
        bodySize: 0,
      },
      cache: {},
      timings: { send: 0, wait: 0, receive: 0 },
    })),
  },
});

/** Drops a file on the page. */
export async function drop(page: Page, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([text, called]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], called));
      return data;
    },
    [content, name] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}
