import { row, type MeasuredCall } from '../measuredCall.ts';
import { allowing, allowMethods, nativeAllowing } from '../servers.ts';

/** Which methods ask first, as what, and which the answer lets through. */
export const methodCalls: readonly MeasuredCall[] = [
  row('GET asks for nothing', {}, allowing()),
  row('HEAD asks for nothing', { method: 'HEAD' }, allowing()),
  row('post is sent as POST', { method: 'post' }, allowing()),
  row('put is asked for as PUT', { method: 'put' }, allowing({ allowMethods: ['PUT'] })),
  row(
    'DELETE that the policy allows',
    { method: 'DELETE' },
    allowing({ allowMethods: ['DELETE'] }),
  ),
  row('DELETE that the policy refuses', { method: 'DELETE' }, allowing({ allowMethods: ['PUT'] })),
  row('PATCH that the policy allows', { method: 'PATCH' }, allowing({ allowMethods: ['PATCH'] })),
  row('patch is asked for as it is', { method: 'patch' }, allowing({ allowMethods: ['PATCH'] })),
  row(
    'patch that PATCH does not cover',
    { method: 'patch' },
    nativeAllowing(allowMethods('PATCH')),
  ),
  row('OPTIONS asks with OPTIONS first', { method: 'OPTIONS' }, nativeAllowing(allowMethods('*'))),
  row('a method of its own under *', { method: 'PURGE' }, nativeAllowing(allowMethods('*'))),
  row(
    'a method of its own under * with credentials',
    { method: 'PURGE', credentials: 'include' },
    nativeAllowing(['Access-Control-Allow-Credentials', 'true'], allowMethods('*')),
  ),
  row('PUT without a list of methods', { method: 'PUT' }, nativeAllowing()),
  row(
    'PUT under a list with empty elements',
    { method: 'PUT' },
    nativeAllowing(allowMethods(', ,GET,, PUT ,')),
  ),
  row(
    'a list of methods with a bad token, needed by none',
    { headers: [['X-A', '1']] },
    nativeAllowing(allowMethods('GET, P(T'), ['Access-Control-Allow-Headers', 'x-a']),
  ),
];
