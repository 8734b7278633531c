import type { TestSetupFiles } from '#core/calibration/output/testSetupFiles.ts';

/** A text that has to be on the gateway, or on what is behind it. */
export interface FileToImport {
  readonly title: string;
  readonly note: string;
  /** Null for what is no file. */
  readonly fileName: string | null;
  readonly text: string;
}

/** What has to be active for a test policy, in the order in which it is set up. */
export const filesToImport = (
  { policyAction, applications, nativeService }: TestSetupFiles,
  letter: string,
): readonly FileToImport[] => [
  ...(policyAction === null
    ? []
    : [
        {
          title: 'CORS policy',
          note: 'PUT /rest/apigateway/policyActions/{id}',
          fileName: `policy-${letter}.json`,
          text: policyAction,
        },
      ]),
  ...applications.map(({ name, json, associated }) => ({
    title: `Application ${name}`,
    note: `POST /rest/apigateway/applications${associated ? ', then associate it with the API' : ''}`,
    fileName: `application-${letter}-${name.replace(/[^\w-]/g, '-')}.json`,
    text: json,
  })),
  {
    title: 'Answer of the native service',
    note: 'to whatever reaches it: from a mock, or a service of yours',
    fileName: null,
    text: nativeService,
  },
];
