import { compare, type ToCompare } from './comparison.ts';

// Compares two setups aside, so that the page can be used meanwhile.

self.onmessage = ({ data }: MessageEvent<ToCompare>) => self.postMessage(compare(data));
