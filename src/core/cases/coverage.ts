import { documentedIds, type DocumentedId } from '#core/gateway/outcome.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import { pointerTo } from '#core/json/pointer.ts';
import type { Case } from '#core/scenario/case.ts';
import { runCase, type Against } from './runCase.ts';

/** An entry of a list of the setup. */
export interface SetupEntry {
  /** JSON pointer into the setup. */
  readonly path: string;
  readonly value: string;
}

export interface Coverage {
  /** Documented outcomes that no case leads to, on its way or at its end. */
  readonly outcomes: readonly DocumentedId[];
  /** Entries without which every case comes to the same. */
  readonly entries: readonly SetupEntry[];
}

/** What no case needs. */
export function coverage(cases: readonly Case[], against: Against): Coverage {
  const reached = new Set<string>(
    cases.flatMap((tested) => runCase(tested, against).answers.map(({ outcome }) => outcome)),
  );
  const results = (setup: Setup): string =>
    JSON.stringify(cases.map((tested) => runCase(tested, { ...against, setup }).differences));
  const whole = results(against.setup);
  return {
    outcomes: documentedIds.filter((id) => !reached.has(id)),
    entries: entriesOf(against.setup)
      .filter(({ without }) => results(without) === whole)
      .map(({ path, value }) => ({ path, value })),
  };
}

const lists = ['allowedOrigins', 'allowMethods', 'allowHeaders', 'exposeHeaders'] as const;

interface Removable extends SetupEntry {
  /** The setup without this entry. */
  readonly without: Setup;
}

const entriesOf = (setup: Setup): readonly Removable[] => [
  ...(setup.policy ? inPolicy(setup, setup.policy) : []),
  ...inApplications(setup),
];

const inPolicy = (setup: Setup, policy: CorsPolicy): readonly Removable[] =>
  lists.flatMap((field) =>
    policy[field].map((value, i) => ({
      path: pointerTo(`/policy/${field}`, i),
      value,
      without: { ...setup, policy: { ...policy, [field]: policy[field].toSpliced(i, 1) } },
    })),
  );

const inApplications = (setup: Setup): readonly Removable[] =>
  setup.applications.flatMap((application, at) =>
    application.jsOrigins.map((value, i) => {
      const changed = { ...application, jsOrigins: application.jsOrigins.toSpliced(i, 1) };
      return {
        path: `/applications/${at}/jsOrigins/${i}`,
        value,
        without: { ...setup, applications: setup.applications.with(at, changed) },
      };
    }),
  );
