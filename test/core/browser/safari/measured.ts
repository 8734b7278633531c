import { readFileSync } from 'node:fs';
import {
  exchanges,
  type MeasuredExchange,
  type MeasuredSequence,
  type Observation,
} from '../truth.ts';

/** A call and what WebKitGTK did with it. */
export type MeasuredInWebKit = Omit<MeasuredExchange, 'chromium' | 'firefox'> & {
  readonly webkit: Observation;
};

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../fixtures/browser/${name}.json`, import.meta.url), 'utf8'),
  );

const observations = new Map(
  (read('webkit') as readonly { id: string; webkit: Observation }[]).map(({ id, webkit }) => [
    id,
    webkit,
  ]),
);

/** The calls that were measured in Chromium and Firefox too, and those for WebKit alone. */
export const measured: readonly MeasuredInWebKit[] = [
  ...exchanges.flatMap((row) => {
    const webkit = observations.get(row.id);
    return webkit ? [{ ...row, webkit }] : [];
  }),
  ...(read('webkit-exchanges') as readonly MeasuredInWebKit[]),
];

export const sequences = read('webkit-caches') as readonly MeasuredSequence[];
