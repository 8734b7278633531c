/** What sends the requests: shells with curl, a file for VS Code and JetBrains, a collection. */
export const kitForms = ['bash', 'cmd', 'powershell', 'http', 'postman'] as const;

export type KitForm = (typeof kitForms)[number];
