const methods: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'QUERY']);

/** Whether a request with this method mostly has a body, of which Content-Type says what it is. */
export const hasBody = (method: string): boolean => methods.has(method);
