import type { Seeds } from './seeds.ts';

type Form = readonly [name: string, text: (seeds: Seeds) => string];

const url = 'https://gw.shop.example:5543/gateway/Orders/1.0/orders';
const origin = 'https://portal.shop.example';

/** Commands with a secret in every place that a command has. */
export const commands: readonly Form[] = [
  [
    'curl of bash',
    ({ secret, value, basic, jwt }) =>
      `curl 'https://me:${secret('user info')}@gw.shop.example:5543/gateway/Orders/1.0/orders?access_token=${secret('query')}&q=${value('unnamed query')}#id_token=${secret('fragment')}' \\
  -X PUT -H 'Origin: ${origin}' -H 'Authorization: Bearer ${jwt('bearer')}' -H "Proxy-Authorization: Basic ${basic('proxy')}" \\
  -H 'x-Gateway-APIKey: ${secret('key header')}' -H 'Cookie: sid=${secret('cookie header')}; b=${secret('second cookie')}' \\
  -H 'X-Tenant: ${value('own header')}' -H 'Referer: ${origin}/cb?code=${secret('referer')}' \\
  -u 'me:${secret('-u')}' --proxy-user me:${secret('--proxy-user')} -b 'a=${secret('-b')}' --cookie "c=${secret('--cookie')}" \\
  --data-raw '{"password":"${secret('body')}","name":"${secret('other body')}"}' --insecure`,
  ],
  [
    'curl with other options',
    ({ secret }) =>
      `curl -X POST ${url} -H 'Origin: ${origin}' --oauth2-bearer ${secret('--oauth2-bearer')} -ume:${secret('-u glued')} \\
  -d user=a -d pin=${secret('-d')} --data-urlencode 'text=${secret('--data-urlencode')}' -F 'file=${secret('-F')}' --form-string x=${secret('--form-string')} \\
  --json '{"a":"${secret('--json')}"}' --data-binary "${secret('--data-binary')}" -E cert.pem:${secret('-E')} --pass ${secret('--pass')} \\
  --aws-sigv4 aws:amz --url-query 'token=${secret('--url-query')}' --user=me:${secret('--user=')} -d'${secret('-d glued')}' --data=${secret('--data=')}`,
  ],
  [
    'curl with the query from data',
    ({ secret, value }) =>
      `curl -G ${url} -H 'Origin: ${origin}' -d token=${secret('-G -d')} --data-urlencode 'q=${value('-G unnamed')}'`,
  ],
  [
    'curl of cmd',
    ({ secret, value, jwt }) =>
      `curl.exe --url ^"${url}?api_key=${secret('query')}^&q=${value('unnamed query')}^" ^
  -X ^"PUT^" ^
  -H ^"Origin: ${origin}^" ^
  -H ^"Authorization: Bearer ${jwt('bearer')}^" ^
  -H ^"X-Api-Key: ${secret('key header')}^" ^
  -b ^"sid=${secret('-b')}^" ^
  --data-raw ^"^{^\\^"password^\\^":^\\^"${secret('body')}^\\^"^}^"`,
  ],
  [
    'PowerShell',
    ({ secret, value, jwt }) =>
      `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.Cookies.Add((New-Object System.Net.Cookie("sid", "${secret('cookie')}", "/", "gw.shop.example")))
Invoke-WebRequest -UseBasicParsing -Uri "${url}?access_token=${secret('query')}" \`
-Method "PUT" \`
-WebSession $session \`
-Headers @{
"Authorization"="Bearer ${jwt('bearer')}"
  "X-Api-Key"="${secret('key header')}"
  "X-Tenant"="${value('own header')}"
  "Origin"="${origin}"
} \`
-ContentType "application/json" \`
-Body "{\`"password\`":\`"${secret('body')}\`"}"`,
  ],
  [
    'wget',
    ({ secret, basic }) =>
      `wget -S --method=PUT --header 'Origin: ${origin}' --header='Authorization: Basic ${basic('basic')}' \\
  --header "Cookie: sid=${secret('cookie')}" --user=me --password=${secret('--password')} --http-password ${secret('--http-password')} \\
  --body-data='${secret('--body-data')}' --post-data "a=${secret('--post-data')}" '${url}?token=${secret('query')}'`,
  ],
  [
    'HTTPie',
    ({ secret, value }) =>
      `http -v -a me:${secret('-a')} PUT ${url}?token=${secret('query')} Origin:${origin} Authorization:'Bearer ${secret('bearer')}' \\
  X-Api-Key:${secret('key header')} X-Tenant:${value('own header')} Cookie:sid=${secret('cookie')} password=${secret('body')} api_key==${secret('parameter')} n:=${secret('raw body')}`,
  ],
];
