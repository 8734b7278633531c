import { calibrate, type ToCalibrate } from './calibrating.ts';

// Makes kits and reads what came back aside, so that the page can be used meanwhile.

self.onmessage = ({ data }: MessageEvent<ToCalibrate>) => self.postMessage(calibrate(data));
