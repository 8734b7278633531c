import { defaultFlags, defaultNativeResponse, type Application, type Setup } from './setup.ts';

/** A setup as a program may write it: what is left out has its default. */
export interface WrittenSetup
  extends Pick<Setup, 'policy'>, Partial<Pick<Setup, 'nativeResponse'>> {
  readonly applications: readonly WrittenApplication[];
}

export type WrittenApplication = Pick<Application, 'name' | 'jsOrigins'> & Partial<Application>;

/** The same in normal form. What is written is not checked: `parseSetup` does that. */
export function normalSetup({ policy, applications, nativeResponse }: WrittenSetup): Setup {
  return {
    policy,
    applications: applications.map((application) => ({ ...application, ...flagsOf(application) })),
    nativeResponse: nativeResponse ?? defaultNativeResponse,
  };
}

function flagsOf({
  isSuspended = defaultFlags.isSuspended,
  associated = defaultFlags.associated,
}: WrittenApplication): Pick<Application, keyof typeof defaultFlags> {
  return { isSuspended, associated };
}

/** The flags that differ from the default, undefined the others: what has to be written. */
export const ownFlags = ({
  isSuspended,
  associated,
}: Application): Partial<Record<keyof typeof defaultFlags, boolean | undefined>> => ({
  isSuspended: isSuspended === defaultFlags.isSuspended ? undefined : isSuspended,
  associated: associated === defaultFlags.associated ? undefined : associated,
});

/** Undefined for the default: what has to be written. */
export const ownNativeResponse = ({
  nativeResponse,
}: Setup): Setup['nativeResponse'] | undefined =>
  JSON.stringify(nativeResponse) === JSON.stringify(defaultNativeResponse)
    ? undefined
    : nativeResponse;
