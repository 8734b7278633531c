import type { Case, Expectation } from '#core/scenario/case.ts';
import { withoutSecretsInHeader } from './inHeaders.ts';
import { withoutSecretsInJson } from './inJson.ts';
import { withoutSecretsInRequest } from './inMessage.ts';
import { withoutSecretsInText } from './inText.ts';
import type { LeaveOut } from './leftOut.ts';

/** Cases as they may be handed on. */
export const withoutSecretsInCases = (
  cases: readonly Case[],
  leaveOut: LeaveOut,
): readonly Case[] => cases.map((each) => inCase(each, leaveOut));

function inCase(given: Case, leaveOut: LeaveOut): Case {
  const texts = {
    name: withoutSecretsInText(given.name, leaveOut),
    ...(given.note !== undefined && { note: withoutSecretsInText(given.note, leaveOut) }),
    expect: inExpectation(given.expect, leaveOut),
  };
  return 'request' in given
    ? { ...given, ...texts, request: withoutSecretsInRequest(given.request, leaveOut) }
    : { ...given, ...texts, page: withoutSecretsInJson(given.page, leaveOut) };
}

const inExpectation = (expect: Expectation, leaveOut: LeaveOut): Expectation =>
  expect.headers
    ? {
        ...expect,
        headers: expect.headers.map(([name, value]) => [
          name,
          value === null ? null : withoutSecretsInHeader(name, value, leaveOut),
        ]),
      }
    : expect;
