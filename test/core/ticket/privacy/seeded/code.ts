import type { Seeds } from './seeds.ts';

type Form = readonly [name: string, text: (seeds: Seeds) => string];

const url = 'https://gw.shop.example:5543/gateway/Orders/1.0/orders';

/** The page's call as code, with a secret in every place. */
export const code: readonly Form[] = [
  [
    'fetch',
    ({ secret, value, jwt }) => `const token = "${secret('variable')}";
fetch("${url}?access_token=${secret('query')}&q=${value('unnamed query')}#t=${secret('fragment')}", {
  "headers": {
    "authorization": "Bearer ${jwt('bearer')}",
    "x-api-key": "${secret('key header')}",
    "cookie": "sid=${secret('cookie')}",
    "x-tenant": "${value('own header')}",
    "x-auth": \`Token \${token}\`
  },
  "referrer": "https://portal.shop.example/cb?code=${secret('referrer')}",
  "body": "{\\"password\\":\\"${secret('body')}\\"}",
  "method": "POST",
  "credentials": "include"
});`,
  ],
  [
    'axios',
    ({
      secret,
      value,
      jwt,
    }) => `axios.defaults.headers.common['Authorization'] = 'Bearer ${jwt('default header')}';
axios.post('${url}', { password: '${secret('data')}' }, {
  params: { token: '${secret('params')}', q: '${value('unnamed parameter')}' },
  headers: { 'X-Api-Key': '${secret('key header')}', 'X-Tenant': '${value('own header')}' },
  auth: { username: 'me', password: '${secret('auth')}' },
  withCredentials: true,
});`,
  ],
  [
    'XMLHttpRequest',
    ({ secret, value }) => `var xhr = new XMLHttpRequest();
xhr.open("PUT", "${url}?sid=${secret('query')}", true, "me", "${secret('password')}");
xhr.setRequestHeader("Authorization", "Basic " + btoa("me:${secret('btoa')}"));
xhr.setRequestHeader("X-Api-Key", "${secret('key header')}");
xhr.setRequestHeader("X-Tenant", "${value('own header')}");
document.cookie = "sid=${secret('cookie')}";
xhr.send(JSON.stringify({ pin: "${secret('body')}" }));`,
  ],
  [
    'jQuery',
    ({ secret, value }) => `$.ajax({
  url: '${url}?token=${secret('query')}',
  type: 'PUT',
  username: 'me',
  password: '${secret('password')}',
  headers: { Authorization: 'Bearer ${secret('bearer')}', 'X-Tenant': '${value('own header')}' },
  data: { apikey: '${secret('data')}' },
  beforeSend: function (xhr) { xhr.setRequestHeader('X-Api-Key', '${secret('key header')}'); },
  xhrFields: { withCredentials: true }
});`,
  ],
  [
    'Angular',
    ({ secret, value }) => `class Orders {
  private apiKey = '${secret('field')}';
  constructor(private http: HttpClient) {}
  save() {
    return this.http.put('${url}', { secret: '${secret('body')}' }, {
      headers: new HttpHeaders({ 'X-Api-Key': this.apiKey }).set('Authorization', 'Bearer ${secret('bearer')}').set('X-Tenant', '${value('own header')}'),
      params: new HttpParams().set('token', '${secret('params')}'),
      withCredentials: true,
    });
  }
}`,
  ],
  [
    'an error of axios',
    ({ secret }) => `AxiosError: Network Error
    at XMLHttpRequest.handleError (xhr.js:158:14) {
  config: {
    headers: { Accept: 'application/json', Authorization: 'Bearer ${secret('bearer')}', 'X-Api-Key': '${secret('key header')}' },
    method: 'put',
    url: '${url}?token=${secret('query')}',
    data: '{"password":"${secret('data')}"}'
  },
  request: XMLHttpRequest { withCredentials: true }
}`,
  ],
];
