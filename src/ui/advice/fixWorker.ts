import type { Against } from '#core/cases/runCase.ts';
import { passingCases, proveFix } from '#core/fixProof/proveFix.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Case } from '#core/scenario/case.ts';
import type { FixTask, ToProver } from './adviceMessages.ts';

// Finds out what fixes change, so that the page can be used meanwhile. It knows the gateway and the
// browsers, for the cases, and so is apart from the worker for advice, which is needed sooner.

let proving: { readonly against: Against; readonly passing: readonly Case[] } | null = null;

function begin({ setup, pinned, cases }: FixTask): void {
  const against = { setup, readings: pinned, evaluate };
  proving = { against, passing: passingCases(cases, against) };
}

self.onmessage = ({ data }: MessageEvent<ToProver>) => {
  if ('task' in data) begin(data.task);
  else self.postMessage(proving && proveFix(data.finding, proving.passing, proving.against));
};
