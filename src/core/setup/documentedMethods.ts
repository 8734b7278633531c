/** The methods that the documentation names for Allowed Methods; any other can be entered too. */
export const documentedMethods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
