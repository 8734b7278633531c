import { row, type CallPart, type MeasuredCall } from '../measuredCall.ts';
import { allowing } from '../servers.ts';

const throwing = (name: string, part: CallPart): MeasuredCall => row(name, part, allowing());

/** Calls that never become a request. */
export const problemCalls: readonly MeasuredCall[] = [
  throwing('throws: no URL', { url: 'http://[' }),
  row(
    'throws: a URL with a user',
    ({ api }) => ({ url: api.replace('//', '//user@') }),
    allowing(),
  ),
  throwing('throws: a method with a space', { method: 'GET IT' }),
  throwing('throws: CONNECT', { method: 'connect' }),
  throwing('throws: a header name with a space', { headers: [['X A', '1']] }),
  throwing('throws: a header value with a line break', { headers: [['X-A', '1\n2']] }),
  throwing('throws: a bad value of a header that is dropped', { headers: [['Cookie', '\0']] }),
  throwing('throws: a header value beyond bytes', { headers: [['X-A', '€']] }),
  throwing('throws: a GET with a body', { body: { kind: 'string' } }),
  throwing('throws: mode navigate', { mode: 'navigate' }),
  throwing('throws: PUT in mode no-cors', { mode: 'no-cors', method: 'PUT' }),
  throwing('throws: only-if-cached across origins', { cache: 'only-if-cached' }),
  throwing('throws: a stream without duplex', { method: 'POST', body: { kind: 'stream' } }),
];
