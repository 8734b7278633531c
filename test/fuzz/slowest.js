/** Milliseconds of the processor that nothing may take: the answer follows every keystroke. */
const limit = 100;

/** What this process has used so far, whatever else the machine does. */
function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs things that may neither throw nor take long, and keeps those that do. */
export class Watch {
  #count = 0;
  #slowest = { time: 0, what: '' };
  /** @type {string[]} */
  #faults = [];
  /** @type {Map<string, number>} */
  #results = new Map();

  /**
   * @param {() => string} run returns what became of it, to be counted
   * @param {() => string} describe called only for what is worth printing
   */
  run(run, describe) {
    this.#count += 1;
    const start = cpuTime();
    let result;
    try {
      result = run();
    } catch (error) {
      result = 'throws';
      this.#faults.push(`throws ${String(error)}: ${describe()}`);
    }
    const time = cpuTime() - start;
    if (time > this.#slowest.time) this.#slowest = { time, what: describe() };
    if (time > limit) this.#faults.push(`${time.toFixed(0)} ms: ${describe()}`);
    this.#results.set(result, (this.#results.get(result) ?? 0) + 1);
  }

  /** @param {string} title @param {number} show how many faults are printed */
  print(title, show) {
    const { time, what } = this.#slowest;
    console.log(`${title}: ${this.#count} run, ${this.#faults.length} at fault`);
    console.log(`  slowest ${time.toFixed(1)} ms: ${what.slice(0, 200)}`);
    for (const [result, count] of [...this.#results].sort(([, a], [, b]) => b - a).slice(0, 20)) {
      console.log(`  ${String(count).padStart(8)} ${result}`);
    }
    for (const fault of this.#faults.slice(0, show)) console.log(`  ${fault.slice(0, 2000)}`);
  }
}
