/** The vendor's documentation of CORS, from which the rows have their numbers (webMethods API Gateway 10.15). */
export const documentationUrl =
  'https://documentation.softwareag.com/webmethods/api_gateway/yai10-15/webhelp/yai-webhelp/yai-webhelp/re-responseproc_cors.html';
