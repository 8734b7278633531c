import { writeResponse } from '#core/message/rawHttp.ts';
import type { Setup } from '#core/setup/setup.ts';
import { applicationJson, policyActionJson } from '#core/ticket/config/gatewayJson.ts';

export interface ApplicationFile {
  readonly name: string;
  /** The body of `POST /rest/apigateway/applications`, and of `PUT` with an id. */
  readonly json: string;
  /** Whether the application has to be associated with the API. */
  readonly associated: boolean;
}

/** What has to be on a gateway for requests to be answered under a setup. */
export interface TestSetupFiles {
  /** The body of `PUT /rest/apigateway/policyActions/{id}`; null where there must be no CORS policy. */
  readonly policyAction: string | null;
  readonly applications: readonly ApplicationFile[];
  /** What the native service has to send: status line and header lines. */
  readonly nativeService: string;
}

export const testSetupFiles = ({
  policy,
  applications,
  nativeResponse,
}: Setup): TestSetupFiles => ({
  policyAction: policy && policyActionJson(policy),
  applications: applications.map((application) => ({
    name: application.name,
    json: applicationJson(application),
    associated: application.associated,
  })),
  nativeService: writeResponse(nativeResponse),
});
