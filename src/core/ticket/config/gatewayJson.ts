import { policyKeys } from '#core/setup/keys.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';

/**
 * The policy as the body of `PUT /rest/apigateway/policyActions/{id}`, and of `POST` without an id. It
 * carries the envelope: without it the gateway answers 200 and changes nothing. Every value is a text.
 */
export function policyActionJson(policy: CorsPolicy): string {
  const policyAction = {
    names: [{ value: 'CORS', locale: 'en' }],
    templateKey: 'cors',
    parameters: [
      {
        templateKey: 'corsAttributes',
        parameters: policyKeys.map((key) => ({ templateKey: key, values: textsOf(policy[key]) })),
      },
    ],
  };
  return printed({ policyAction });
}

const textsOf = (value: CorsPolicy[keyof CorsPolicy]): readonly string[] => {
  if (value === null) return [];
  return typeof value === 'object' ? value : [String(value)];
};

/** What of an application CORS is about. */
export interface WrittenApplication {
  readonly name: string;
  readonly jsOrigins: readonly string[];
  readonly isSuspended: boolean;
}

/** Applications in the form of `GET /rest/apigateway/apis/{id}/applications`. */
export const applicationsJson = (applications: readonly WrittenApplication[]): string =>
  printed({ applications: applications.map(written) });

/** One application as the body of `POST /rest/apigateway/applications`, and of `PUT` with an id. */
export const applicationJson = (application: WrittenApplication): string =>
  printed(written(application));

const written = ({ name, jsOrigins, isSuspended }: WrittenApplication): WrittenApplication => ({
  name,
  jsOrigins,
  isSuspended,
});

const printed = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;
