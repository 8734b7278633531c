import { compare, type ToCompare } from './comparison.ts';
import { judge, type ToJudge } from './judging.ts';

// Compares two setups aside, so that the page can be used meanwhile: for what differs, or for what a
// task asks for.

self.onmessage = ({ data }: MessageEvent<ToCompare | ToJudge>) =>
  self.postMessage('task' in data ? judge(data) : compare(data));
