import { byteLowercase } from '#core/http/headerName.ts';
import type { HeaderList, HttpResponse } from '#core/http/message.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import type { Readings } from './readings.ts';

type HeaderLine = HeaderList[number];
type Relevant = Pick<Readings, 'native-cors' | 'vary' | 'credentials-false' | 'empty-lists'>;

/** The response headers of the CORS protocol (Fetch §3.3.3); the gateway writes no other but Vary. */
export const corsResponseHeaders = [
  'Access-Control-Allow-Origin',
  'Access-Control-Allow-Methods',
  'Access-Control-Allow-Headers',
  'Access-Control-Max-Age',
  'Access-Control-Allow-Credentials',
  'Access-Control-Expose-Headers',
] as const;

const corsNames: ReadonlySet<string> = new Set(corsResponseHeaders.map(byteLowercase));

export const isCorsResponseHeader = (name: string): boolean => corsNames.has(byteLowercase(name));

/** Writes the two answers that carry CORS headers; all lines but the echoed Origin are made once. */
export class ResponseWriter {
  readonly #preflightTail: HeaderList;
  readonly #requestHead: HeaderList;
  readonly #requestTail: HeaderList;
  /** What the native service answers, untouched. */
  readonly native: HttpResponse;

  constructor(policy: CorsPolicy, setup: Setup, readings: Relevant) {
    this.native = setup.nativeResponse;
    const sendEmpty = readings['empty-lists'] === 'sent-empty';
    const line = (name: string, value: string): HeaderLine[] =>
      value === '' && !sendEmpty ? [] : [[name, value]];
    const credentials: HeaderLine[] = policy.allowCredentials
      ? [['Access-Control-Allow-Credentials', 'true']]
      : readings['credentials-false'] === 'sent-false'
        ? [['Access-Control-Allow-Credentials', 'false']]
        : [];
    const vary: HeaderLine[] = readings.vary === 'added' ? [['Vary', 'Origin']] : [];
    this.#preflightTail = [
      ...line('Access-Control-Allow-Methods', policy.allowMethods.join(',')),
      ...line('Access-Control-Allow-Headers', policy.allowHeaders.join(',')),
      ...line('Access-Control-Max-Age', policy.maxAge === null ? '' : String(policy.maxAge)),
      ...credentials,
      ...vary,
    ];
    this.#requestHead =
      readings['native-cors'] === 'both-sent'
        ? this.native.headers
        : this.native.headers.filter(([name]) => !isCorsResponseHeader(name));
    this.#requestTail = [
      ...credentials,
      ...line('Access-Control-Expose-Headers', policy.exposeHeaders.join(',')),
      ...vary,
    ];
  }

  /** 200 OK in the order of the flowchart: Origin, Methods, Headers, Max-Age, Credentials. */
  preflight(origin: string): HttpResponse {
    const headers: HeaderList = [['Access-Control-Allow-Origin', origin], ...this.#preflightTail];
    return { status: 200, statusText: 'OK', headers };
  }

  /** The native service's response with Origin, Credentials, Expose-Headers after its own headers. */
  corsRequest(origin: string): HttpResponse {
    const { status, statusText } = this.native;
    const allowOrigin: HeaderLine = ['Access-Control-Allow-Origin', origin];
    return {
      status,
      statusText,
      headers: [...this.#requestHead, allowOrigin, ...this.#requestTail],
    };
  }
}
