import { calibrationKit, type CalibrationKit } from '#core/calibration/calibrationKit.ts';
import { decidingRequests } from '#core/calibration/decidingRequests.ts';
import { inferReadings, type Inference } from '#core/calibration/inferReadings.ts';
import type { Observation } from '#core/scenario/observation.ts';
import type { KitOutput } from '#core/calibration/output/kitOutput.ts';
import { readKitOutput } from '#core/calibration/output/readKitOutput.ts';
import type { KitOptions } from '#core/calibration/requestCandidates.ts';
import { testSetups } from '#core/calibration/testSetups.ts';
import { whyNotObservable } from '#core/calibration/whyNotObservable.ts';
import type { Source } from '#core/explain/calibration/sourceWords.ts';
import { evaluator } from '#core/gateway/evaluator.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { compileOnce } from '#core/originPattern/compileOnce.ts';
import { RecentMap } from '#core/originPattern/recentMap.ts';
import type { Setup } from '#core/setup/setup.ts';
import { doubtsOf, type Doubt } from './doubts.ts';
import { openPoints, type OpenPoint } from './openPoints.ts';

/** Whether the policy stays as it is, or test policies take its place. */
export type KitKind = 'own' | 'test';

/** An observation, and where it is from. */
export interface Known {
  readonly observation: Observation;
  readonly source: Source;
}

/** A kit whose requests may have been sent. */
export interface SentKit {
  readonly kind: KitKind;
  readonly kit: CalibrationKit;
}

/** What is to be found out. */
export interface ToCalibrate {
  readonly setup: Setup;
  readonly kind: KitKind;
  readonly options: KitOptions;
  /** Kits that were copied before. */
  readonly sent: readonly SentKit[];
  /** Of these requests, by the mark of their kit, the last answer counts alone. */
  readonly again: Readonly<Record<string, readonly number[]>>;
  /** What came back. */
  readonly pasted: string;
  /** What was observed otherwise. */
  readonly known: readonly Known[];
}

export interface ReadText {
  /** By the kit on the screen, or by an earlier one if only that has answers. */
  readonly output: KitOutput;
  /** How many answers other kits from here have. */
  readonly besides: number;
  /** Whether there are answers of a kit that is not known. */
  readonly hasOthers: boolean;
}

/** What came of it. */
export interface Calibrated {
  readonly kits: { readonly [Kind in KitKind]: CalibrationKit };
  /** The one that the kits are for; null without one. */
  readonly address: string | null;
  /** What was read; null if nothing was pasted. */
  readonly read: ReadText | null;
  readonly known: readonly Known[];
  readonly inference: Inference;
  readonly doubts: readonly Doubt[];
  readonly points: readonly OpenPoint[];
}

const evaluate = evaluator(compileOnce(compileJavaRegex));

/** All that a reading lacks with a test policy is a request that was left out. */
const [, testPolicy] = testSetups;

const made = new RecentMap<CalibrationKit>();

/** Edits of what was pasted leave it as it is. */
const kitOf = (setup: Setup, form: KitKind, options: KitOptions): CalibrationKit =>
  made.of(JSON.stringify([form === 'own' ? setup : null, options]), () =>
    calibrationKit(setup, form, options, evaluate),
  );

interface ReadKit extends SentKit {
  readonly output: KitOutput;
}

/** The answers of a kit in a text; of what was sent again the last one. */
function readOf(sent: SentKit, { pasted, again }: ToCalibrate): ReadKit {
  const output = readKitOutput(pasted, sent.kit);
  const { answers } = output;
  const last = new Map(answers.map((answer) => [answer.id, answer]));
  const resent = again[sent.kit.id] ?? [];
  const counting = answers.filter(
    (answer) => !resent.includes(answer.id) || last.get(answer.id) === answer,
  );
  return { ...sent, output: { ...output, answers: counting } };
}

/** What kits read in a text: the first one in any case, others where it has answers of theirs. */
function readBy(
  [first, ...others]: readonly [SentKit, ...SentKit[]],
  asked: ToCalibrate,
): readonly ReadKit[] {
  const own = readOf(first, asked);
  const { otherKits } = own.output;
  const seen = otherKits.flatMap((id) => others.find(({ kit }) => kit.id === id) ?? []);
  const read = seen.map((sent) => readOf(sent, asked));
  return [own, ...read.filter(({ output }) => output.answers.length > 0)];
}

function summaryOf(read: readonly ReadKit[]): ReadText | null {
  const answered = read.filter(({ output }) => output.answers.length > 0);
  const [own, ...others] = answered.length > 0 ? answered : read;
  if (!own) return null;
  return {
    output: own.output,
    besides: others.reduce((sum, { output }) => sum + output.answers.length, 0),
    hasOthers: own.output.otherKits.some((id) => !read.some(({ kit }) => kit.id === id)),
  };
}

const answersIn = ({ kind, kit, output }: ReadKit): readonly Known[] =>
  output.answers.flatMap(({ id, response }): readonly Known[] => {
    const asked = kit.requests.find((each) => each.id === id);
    if (!asked) return [];
    const { setup, request } = asked;
    const source = { kind: 'request', id, form: kind, kit: kit.id } as const;
    return [{ observation: { setup, request, response }, source }];
  });

/** A request and its setup; where it went to does not count. */
const askedOf = ({ setup, request }: Pick<Observation, 'setup' | 'request'>): string =>
  JSON.stringify([setup, request.method, request.headers]);

/** Which requests that were not answered yet tell what, after those answers that are believed. */
function deciding(
  { requests }: CalibrationKit,
  observations: readonly Observation[],
  { contradictions, setAside }: Inference,
): ReturnType<typeof decidingRequests> {
  const doubted = new Set([
    ...contradictions.flatMap(({ places }) => places),
    ...setAside.map(({ index }) => index),
  ]);
  const believed = observations.filter((_, place) => !doubted.has(place));
  const answered = new Set(believed.map(askedOf));
  const left = requests.filter((each) => !answered.has(askedOf(each)));
  return decidingRequests(left, believed, evaluate);
}

/** What the answers say. It may take a while. */
export function calibrate(asked: ToCalibrate): Calibrated {
  const { setup, kind, options, sent, known } = asked;
  const kits = { own: kitOf(setup, 'own', options), test: kitOf(setup, 'test', options) };
  const kit = kits[kind];
  const other = kind === 'own' ? 'test' : 'own';
  const all = [{ kind, kit }, { kind: other, kit: kits[other] }, ...sent] as const;
  const read = asked.pasted.trim() === '' ? [] : readBy(all, asked);
  // What was found out before comes first: what is newer proves as much, and is preferred.
  const heard = [...known, ...read.flatMap(answersIn)];
  const observations = heard.map(({ observation }) => observation);
  const inference = inferReadings(observations, evaluate);
  const doubts = doubtsOf(inference.contradictions, observations, evaluate);
  const points = openPoints({
    ...{ inference, doubts, kit, deciding: deciding(kit, observations, inference) },
    whyNot: (id) => whyNotObservable(id, kind === 'own' ? setup : testPolicy, options),
  });
  return {
    ...{ kits, address: options.address ?? null },
    read: summaryOf(read),
    known: heard,
    inference,
    doubts,
    points,
  };
}
