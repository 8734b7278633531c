/** The vendor's page "CORS" that the rows are numbered after (webMethods API Gateway 10.15). */
export const documentationUrl =
  'https://documentation.softwareag.com/webmethods/api_gateway/yai10-15/webhelp/yai-webhelp/yai-webhelp/re-responseproc_cors.html';
