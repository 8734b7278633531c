import { strToU8 } from 'fflate';

/**
 * The dictionary of versions 1 and 2: pieces of the wire form (wireV1.ts) that are likely to occur, the
 * likeliest last, where references to them are shortest.
 *
 * Frozen: one changed character makes every existing link unreadable.
 */
const pieces = [
  // Readings, by id and alternative.
  'sent-emptyempty-listssent-falsecredentials-falseaddedvaryboth-sentnative-cors',
  'countsuspended-appscase-insensitivemethod-casealways-passsafelisted-headersexactheader-case',
  'origin-casenever-matchesorigin-staranywhereregex-anchoringr-prefixevery-entryregex-entries',

  // The drafts: JSON within JSON, and a raw request.
  String.raw`{\n  \"policy\": {\n    \"allowedOrigins\": [\"https://\"],\n    \"allowHeaders\": [\n`,
  String.raw`      \"\",\n      \"\"\n    ],\n    \"exposeHeaders\": [],\n    \"allowCredentials\": true`,
  String.raw`,\n    \"allowMethods\": [\"GET\", \"POST\"],\n    \"maxAge\": null\n  },\n  `,
  String.raw`\"applications\": [{ \"name\": \"\", \"jsOrigins\": [\"https://\"], \"isSuspended\": `,
  String.raw`true }],\n  \"nativeResponse\": {\n    \"status\": 200,\n    \"headers\": [[\"\"]]\n  }\n}`,
  String.raw` HTTP/1.1\nHost: \nOrigin: https://\nAccess-Control-Request-Method: \n`,
  String.raw`Access-Control-Request-Headers: \nContent-Type: `,

  // Response headers: of the native service, and in Expose Headers.
  'Content-Disposition","X-RateLimit-Remaining","Retry-After","WWW-Authenticate","Set-Cookie","',
  'Location","Content-Length","Last-Modified","ETag","Link","Cache-Control","no-cache","Vary","',
  'Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","',
  'Access-Control-Allow-Credentials","true","Access-Control-Allow-Headers","',
  'Access-Control-Allow-Methods","Access-Control-Allow-Origin","*","',
  'Content-Type","text/plain","text/html","text/xml","application/json; charset=utf-8"',
  ',[401,"Unauthorized",[403,"Forbidden",[500,"Internal Server Error",[404,"Not Found",',
  '[204,"No Content",[201,"Created",[200,"OK",',

  // Request headers, in Allow Headers.
  '"SOAPAction","X-CSRF-Token","If-None-Match","If-Match","X-API-Key","X-Correlation-ID",',
  '"X-Request-ID","x-Gateway-APIKey","X-Requested-With","Accept-Language","Accept",',
  '"Authorization","Content-Type"],',

  // Origins and regular expressions.
  String.raw`https?://.+\\.(test|dev|qa|staging)[a-z0-9-]+\\..*(:[0-9]+)?`,
  '"http://127.0.0.1:http://localhost:8080","http://localhost:4200","http://localhost:3000",',
  '"https://www.app.portal.admin.api.example.com.net.org.io.local.de:8443","https://',

  // Requests.
  '"Cookie","Referer","User-Agent","Host","gateway.:5555"["HEAD","/["DELETE","/["PUT","/',
  '["POST","/invoke/rest/gateway/api/v1.0/["GET","/gateway/","Origin","null",',
  '"Origin","http://test.com"]"PATCH","Access-Control-Request-Headers","',
  'x-requested-with,accept,if-match,x-request-id,soapaction","DELETE",',
  '"Access-Control-Request-Headers","authorization,content-type","PUT",',
  '"Access-Control-Request-Headers","content-type,x-[["OPTIONS","/gateway/","Origin","https://",',
  '"Access-Control-Request-Method","GET","Access-Control-Request-Headers","',

  // The end of a policy, applications.
  '],[],false,null],true,3600],true,86400],true,600],true,300],[["Application 1",["https://"],',
  'true],["Application 2",["https://example.com"]]][["https://example.com"],',
  '["GET","POST","PUT","DELETE","PATCH"],["*"],["Authorization","Content-Type"],[],true,null]',

  // Whole scenarios: those of the vendor's documentation.
  '[["OPTIONS","/gateway/orders/1.0","Origin","http://test1.com",',
  '"Access-Control-Request-Method","POST",',
  '"Access-Control-Request-Headers","test1,test2"],[["http://test2.com"],["POST","GET","PUT"],',
  '["test1","test2"],["header1","header2"],true,100],[["Application",["http://test2.com"]]]',
];

export const dictionaryV1: Uint8Array = strToU8(pieces.join(''));
