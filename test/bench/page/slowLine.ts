/** 1.6 Mbit/s down, 150 ms there and back; its user's processor is four times as slow. */
export const slowLine = {
  offline: false,
  latency: 150, // ms
  downloadThroughput: 1_600_000 / 8, // bytes a second
  uploadThroughput: 750_000 / 8,
};
