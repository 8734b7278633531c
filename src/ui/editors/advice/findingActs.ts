import type { Finding } from '#core/lint/finding.ts';

/** What can be done about a finding. */
export interface FindingActs {
  readonly fix: (finding: Finding) => void;
  readonly putAside: (finding: Finding, reason: string) => void;
}

/** Trying an origin as that of the request, or of the page that calls. */
export interface Trying {
  /** The one that is tried now. */
  readonly origin: string | null;
  readonly try: (origin: string) => void;
  readonly putBack: () => void;
}
