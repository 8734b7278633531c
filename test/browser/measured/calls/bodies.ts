import type { PageBody } from '#core/browser/pageCall.ts';
import { row, type MeasuredCall } from '../measuredCall.ts';
import { allowHeaders, allowing, nativeAllowing } from '../servers.ts';

const posting = (name: string, body: PageBody): MeasuredCall =>
  row(name, { method: 'POST', body }, allowing({ allowMethods: ['POST'] }));

/** What a body brings along, and whether it asks first. */
export const bodyCalls: readonly MeasuredCall[] = [
  posting('a string', { kind: 'string' }),
  posting('URLSearchParams', { kind: 'urlSearchParams' }),
  posting('FormData', { kind: 'formData' }),
  posting('a Blob of no type', { kind: 'blob' }),
  posting('a Blob of plain text', { kind: 'blob', type: 'Text/Plain' }),
  posting('a Blob of JSON', { kind: 'blob', type: 'application/json' }),
  posting('a buffer', { kind: 'buffer' }),
  row(
    'a string with a Content-Type of its own',
    {
      method: 'POST',
      headers: [['Content-Type', 'application/json']],
      body: { kind: 'string', value: '{}' },
    },
    allowing({ allowMethods: ['POST'], allowHeaders: ['content-type'] }),
  ),
  row(
    'a stream asks first and needs HTTP/2',
    { method: 'POST', body: { kind: 'stream', duplex: 'half' } },
    nativeAllowing(),
  ),
  row(
    'an XMLHttpRequest with an upload listener asks first',
    { method: 'POST', body: { kind: 'string' }, api: 'xhr', uploadListener: true },
    allowing({ allowMethods: ['POST'] }),
  ),
  row(
    'an XMLHttpRequest that is refused',
    { method: 'POST', body: { kind: 'string' }, api: 'xhr', headers: [['X-A', '1']] },
    nativeAllowing(allowHeaders('x-b')),
  ),
];
