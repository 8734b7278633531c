import { engine, fastify } from './contenders.js';
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
for (const size of [1, 100]) for (const bad of [false, true]) {
  const origins = Array.from({ length: size }, (_, i) => `https://app-${i}.example.com`);
  const asked = Array.from({ length: 10000 }, (_, i) => Buffer.from(bad ? `http://app-${i % size}.example.com` : origins[i % size]).toString());
  const cs = { engine: engine(origins), fastify: fastify(origins) }; const out = {};
  for (const k in cs) out[k] = []; let sink = 0;
  for (let r = 0; r < 14; r++) for (const k in cs) { const f = cs[k]; const s = cpu(); let n = 0; while (cpu() - s < 60) for (let i = 0; i < 300; i++, n++) sink += f(asked[n % 10000]); out[k].push(n / (cpu() - s)); }
  console.log(size, bad, Object.entries(out).map(([k, v]) => k + ' ' + v.sort((a, b) => a - b)[7].toFixed(0)).join('  '));
}
